import { lookup as resolveName } from "node:dns/promises";
import { type ClientRequest, type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { isLoopbackAddress, isPublicAddress } from "./public-address";

export type Call = { url: string; headers: Record<string, string>; body: string };
export type Answered = { status: number; text: string };
type Address = { address: string; family: number };

/** How far a call may reach. `loopback` also allows plain http to this machine, for tests: no form and no setting leads to it. */
export type Reach = { resolve?: (name: string) => Promise<Address[]>; loopback?: boolean; patience?: number };

/** An answer is a line or two; the rest is not waited for. */
const longestAnswer = 16 * 1024;
const patience = 10_000;
/** Somebody waits for the form meanwhile. */
const resolving = 3_000;

/**
 * Sends a call to an address outside and gives its answer, redirects included: nothing is followed. The connection goes to the very
 * address that was checked after the name was resolved. Throws when it may not go there, or nothing answers in ten seconds.
 */
export function postCall({ url, headers, body }: Call, reach: Reach = {}): Promise<Answered> {
  const target = new URL(url);
  const isPlain = target.protocol === "http:" && reach.loopback === true;
  if (target.protocol !== "https:" && !isPlain) throw new Error("Only https is called.");
  const host = hostOf(target);
  // A number needs no resolving, so that nobody would check it later.
  if (isIP(host) && !mayReach(host, reach)) throw new Error(notPublic);

  const length = String(Buffer.byteLength(body));
  const options = {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json; charset=utf-8", "Content-Length": length },
    lookup: checkedLookup(reach),
    agent: false,
    signal: AbortSignal.timeout(reach.patience ?? patience),
  } as const;
  const request = (isPlain ? requestPlain : requestSecure)(target, options);
  const answered = answerTo(request);
  request.end(body);
  return answered;
}

/**
 * True when a call to this address would be refused as one that stays inside, by the very check of the call. A name that nobody can
 * resolve now, or not in time, says nothing: it may be known later, and every call checks again.
 */
export async function leadsInside(url: string, reach: Reach = {}): Promise<boolean> {
  const host = hostOf(new URL(url));
  if (isIP(host)) return !mayReach(host, reach);
  const unknown = wait(reach.patience ?? resolving, [], { ref: false });
  const addresses = await Promise.race([resolverOf(reach)(host), unknown]).catch(() => []);
  return addresses.length > 0 && !isOpen(addresses, reach);
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** What a call is refused with that would stay inside. */
export const notPublic = "The address is not on the public internet.";

function mayReach(address: string, reach: Reach): boolean {
  return isPublicAddress(address) || (reach.loopback === true && isLoopbackAddress(address));
}

function isOpen(addresses: readonly Address[], reach: Reach): boolean {
  return addresses.every(({ address }) => mayReach(address, reach));
}

function resolverOf({ resolve }: Reach): (name: string) => Promise<Address[]> {
  return resolve ?? ((name) => resolveName(name, { all: true, verbatim: true }));
}

/** Resolves a name once, for the connection itself: an answer that changes between check and call has nothing to change. */
function checkedLookup(reach: Reach): LookupFunction {
  const resolve = resolverOf(reach);
  return (name, options, done) => {
    resolve(name).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !isOpen(addresses, reach)) done(new Error(notPublic), "", 0);
        else if (options.all) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (problem: unknown) => {
        done(problem as NodeJS.ErrnoException, "", 0);
      },
    );
  };
}

function answerTo(request: ClientRequest): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response: IncomingMessage) => {
      let text = "";
      const settle = () => {
        resolve({ status: response.statusCode ?? 0, text });
      };
      response.setEncoding("utf8");
      response.on("error", reject);
      response.on("data", (piece: string) => {
        text += piece;
        if (text.length < longestAnswer) return;
        settle();
        response.destroy();
      });
      response.on("end", settle);
    });
  });
}
