import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answerBriefly, refuseMethod } from "./answer-briefly";
import { answerPrint } from "./answer-print";
import type { Next } from "./ask-next";
import { limitBody } from "./limit-body";
import { type FindMoved, isOwnAddress, openOldPages } from "./old-pages";
import { isSearchAddress, isSiteAddress, readStoryAddress } from "./page-address";
import type { Press } from "./press";
import { readOwnPath, readTarget, type Target } from "./read-target";
import type { FillSearch, PageStanding } from "./render-page";
import { askEachTime, isLook, openSite } from "./answer-site";
import type { SitePage } from "./site-page";
import { guardResponse, siteHeaders } from "./security-headers";
import { standInForMissing } from "./stand-in";
import { openStaticFiles } from "./static-file";

export type House = {
  press: Press;
  next: Next;
  /** The host Next believes it is asked by. */
  host: string;
  /** Asked before Next for every address that is not the site's; true when it answered. */
  answerFirst: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;
  standingOf: (slug: string) => Promise<PageStanding>;
  /** What is shown to a search, asked at each one. */
  fillSearch: FillSearch;
  /** Where an address of an older site leads, asked only for addresses that are not among `ownNames`. */
  findMoved: FindMoved;
  ownNames: ReadonlySet<string>;
  /** The folder `.next/static` of the build. */
  staticFolder: string;
  /** With the development server, pages keep their scripts and nothing is pressed. */
  dev: boolean;
  onFailure: (problem: unknown, request: IncomingMessage) => void;
};

/** The server, the renderer behind it for pages nobody asked for yet, and whether somebody waits for an answer. */
export type Door = { server: Server; render: (address: string) => Promise<SitePage>; isBusy: () => boolean };

/** The largest request the newsroom takes: one photo with its form. */
const largestBody = 30 * 1024 * 1024;

/** Everything any of our addresses takes; Next fails on some of the others. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const pressedPage = { status: 200, type: "text/html; charset=utf-8", headers: siteHeaders, kept: askEachTime };
const staticFile = { status: 200, headers: siteHeaders, kept: "public, max-age=31536000, immutable" };

/** The server every request enters by: public pages come from the press, the rest from Next. */
export function openDoor(house: House): Door {
  const answerOld = openOldPages(house.findMoved);
  const site = openSite(house, answerOld);
  let waiting = 0;
  const findStatic = openStaticFiles(house.staticFolder);
  const times = { headersTimeout: 10_000, requestTimeout: 300_000, keepAliveTimeout: 15_000 };

  const server = createServer({ ...times, connectionsCheckingInterval: 5_000 }, (request, response) => {
    const print = isLook(request) && request.url ? house.press.atHand(request.url) : undefined;
    if (print) {
      answerPrint(request, response, print, pressedPage);
      return;
    }
    waiting += 1;
    const done = receive(request, response).catch((problem: unknown) => {
      fail(house, problem, request, response);
    });
    void done.finally(() => (waiting -= 1));
  });
  return { server, render: (path) => site.render({ path, query: "" }), isBusy: () => waiting > 0 };

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!methods.has(request.method ?? "")) {
      refuseMethod(response);
      return;
    }
    request.url = readOwnPath(request.url, house.host);
    const target = readTarget(request.url);
    if (!target) {
      // Older sites encoded other than we do: what we cannot decode may still be one of theirs.
      if (isLook(request) && (await answerOld(request, response))) return;
      answerBriefly(response, 400);
      return;
    }
    if (!limitBody(request, response, largestBody)) return;
    if (isSiteAddress(target.path) && (!house.dev || (await isRenderedHere(house, target)))) {
      await site.answer(request, response, target);
      return;
    }
    const file = isLook(request) && !house.dev ? await findStatic(target.path) : undefined;
    if (file) {
      answerPrint(request, response, file.print, { ...staticFile, type: file.type });
      return;
    }
    const isOld = isLook(request) && !isOwnAddress(target, house.ownNames);
    if (isOld && (await answerOld(request, response))) return;
    guardResponse(request, response, target.path, house.dev);
    nameVisitor(request);
    if (await house.answerFirst(request, response, target.path)) return;
    if (!house.dev) {
      if (isNobodys(target, house.ownNames)) return site.answerMissing(request, response);
      standInForMissing(request, response, (body) => site.answerInstead(request, response, target.path, body));
    }
    await house.next(request, response);
  }
}

/** With the development server Next answers for the site itself, but for what it cannot: searches and notices. */
async function isRenderedHere(house: House, { path }: Target): Promise<boolean> {
  const story = readStoryAddress(path);
  const standing = story && (await house.standingOf(story.slug));
  return isSearchAddress(path) || standing === "withdrawn" || standing === "withheld";
}

/** Only a proxy on this machine may say where a visitor comes from; attempts to sign in are counted by that address. */
function nameVisitor(request: IncomingMessage): void {
  const from = request.socket.remoteAddress ?? "unknown";
  const isProxy = /^(::ffff:)?127\.|^::1$/.test(from);
  if (!isProxy || request.headers["x-forwarded-for"] === undefined) request.headers["x-forwarded-for"] = from;
}

/** True for what nothing of ours begins with: Next would only say, in its own way, that nothing is there. */
function isNobodys(target: Target, own: ReadonlySet<string>): boolean {
  return target.path !== "/" && !isOwnAddress(target, own);
}

function fail(house: House, problem: unknown, request: IncomingMessage, response: ServerResponse): void {
  house.onFailure(problem, request);
  if (response.headersSent) response.destroy();
  else answerBriefly(response, 500);
}
