import type { IncomingMessage, ServerResponse } from "node:http";
import { briefLines, refuseMethod } from "./answer-briefly";
import { answerPrint } from "./answer-print";
import { isDeskAddress, readShortened } from "./page-address";
import type { Target } from "./read-target";
import { openRendering, renderMissing } from "./render-page";
import { siteHeaders } from "./security-headers";

type House = Parameters<typeof openRendering>[0];
type AnswerOld = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** A browser asks each time whether its copy still stands, so a withdrawn page is gone with the next look. */
export const askEachTime = "public, max-age=0, must-revalidate";

/** Answers for the public site: its pages, what was cut short, and the notice where nothing is. */
export function openSite(house: House, answerOld: AnswerOld) {
  const render = openRendering(house);

  async function answer(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    if (!isLook(request)) {
      refuseMethod(response);
      return;
    }
    const whole = readShortened(target.path);
    if (whole !== undefined) {
      if (!(await answerOld(request, response))) leadOn(response, whole);
      return;
    }
    const { status, print, type, location, pressed, kept } = await render(target);
    if (status === 404 && (await answerOld(request, response))) return;
    const headers = location === undefined ? siteHeaders : [...siteHeaders, "Location", location];
    answerPrint(request, response, print, { status, type, headers, kept: pressed || kept ? askEachTime : "no-store" });
  }

  async function answerMissing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLook(request)) {
      refuseMethod(response);
      return;
    }
    const { status, print, type } = await renderMissing(house);
    answerPrint(request, response, print, { status, type, headers: siteHeaders, kept: "no-store" });
  }

  /** Instead of Next's own page the notice of the site; at the desk that page, with words for who runs no scripts. */
  async function answerInstead(request: IncomingMessage, response: ServerResponse, path: string, body: Buffer) {
    if (!isDeskAddress(path)) {
      await answerMissing(request, response);
      return;
    }
    const words = `<noscript>${briefLines(404, "/desk")}</noscript>`;
    const page = body.toString().replace(/<body[^>]*>/, (tag) => tag + words);
    const length = String(Buffer.byteLength(page));
    response.writeHead(404, ["Content-Type", "text/html; charset=utf-8", "Content-Length", length]).end(page);
  }

  return { render, answer, answerMissing, answerInstead };
}

/** True for a request that only looks. */
export function isLook({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

function leadOn(response: ServerResponse, location: string): void {
  const headers = ["Location", location, "Cache-Control", askEachTime, "Content-Length", "0"];
  response.writeHead(308, [...siteHeaders, ...headers]).end();
}
