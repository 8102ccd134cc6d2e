import type { IncomingMessage, ServerResponse } from "node:http";
import { parseCookie, stringifySetCookie } from "cookie";
import { lastForwarded } from "@/auth/own-origin";
import { isSecure } from "@/auth/session";
import type { Store } from "@/db/store";
import { type HeardVerdict, hearVerdict } from "./hear-verdict";

type Works = { store: Store; takeAway: (pages: string[]) => void };

/** Remark and reason at their longest, each character in its longest spelling, and the little around them. */
const mostCharacters = 200_000;

/**
 * The door for verdicts sent by the script of the review room, `POST /desk/stories/{id}/verdict`. Signing is what many do at
 * once on a Friday afternoon: it is answered before Next is asked, at a fraction of the work. False for every other request.
 */
export function openVerdictDoor({ store, takeAway }: Works) {
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const story = /^\/desk\/stories\/([\w-]{1,64})\/verdict$/.exec(path)?.[1];
    if (!story || request.method !== "POST") return false;
    const fields = await readFields(request);
    const heard = await hearVerdict(store, { story, fields, ...envelopeOf(request) }, new Date());
    if (heard.pages.length > 0) takeAway(heard.pages);
    answer(response, heard);
    return true;
  };
}

function envelopeOf({ headers }: IncomingMessage) {
  const { origin = null, host = null, "x-forwarded-for": forwarded = null, cookie = "" } = headers;
  const jar = parseCookie(cookie);
  return { origin, host, address: lastForwarded([forwarded].flat().join(",")), cookie: (name: string) => jar[name] };
}

/** The fields of a form as scripts send it; what is too long is no verdict, and its form is refused as not valid. */
async function readFields(request: IncomingMessage): Promise<URLSearchParams> {
  if (!request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) return new URLSearchParams();
  let text = "";
  request.setEncoding("utf8");
  for await (const piece of request) {
    if (text.length <= mostCharacters) text += String(piece);
  }
  return new URLSearchParams(text.length > mostCharacters ? "" : text);
}

function answer(response: ServerResponse, { status, answer: said, cookie }: HeardVerdict): void {
  const text = JSON.stringify(said);
  const kept = { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure() } as const;
  if (cookie) response.setHeader("Set-Cookie", stringifySetCookie({ ...cookie, ...kept }));
  response
    .writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) })
    .end(text);
}
