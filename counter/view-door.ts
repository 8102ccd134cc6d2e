import type { IncomingMessage, ServerResponse } from "node:http";
import { isbot } from "isbot";
import { lastForwarded } from "@/auth/own-origin";
import { dayOf } from "@/core/month";
import type { ViewCounter } from "@/core/site/views";
import { slug as slugForm } from "@/core/story/story-content";
import { timeZone } from "@/messages/time-zone";

// The smallest transparent picture there is (GIF89a, one pixel).
const pixel = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const headers = { "Content-Type": "image/gif", "Content-Length": pixel.length, "Cache-Control": "no-store" };

/**
 * Where a story page tells that somebody opened it: a picture of one pixel, `GET /views/{slug}.gif`, so that no script and no cookie
 * is needed and pages themselves stay files. Says the same to everybody. False for every other request.
 */
export function openViewDoor(views: ViewCounter, clock: () => Date = () => new Date()) {
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    const slug = /^\/views\/([a-z0-9-]{1,100})\.gif$/.exec(path)?.[1];
    if (slug === undefined || !isLook(request) || !slugForm.safeParse(slug).success) return false;
    const browser = request.headers["user-agent"] ?? "";
    if (request.method === "GET" && isReader(request, browser)) {
      const from = lastForwarded(String(request.headers["x-forwarded-for"] ?? ""));
      views.note({ day: dayOf(clock(), timeZone), slug, from, browser });
    }
    response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : pixel);
    return true;
  };
}

function isLook({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** Somebody whose browser shows the page: no machine by its own name, no page fetched ahead, no picture used elsewhere. */
function isReader({ headers: said }: IncomingMessage, browser: string): boolean {
  if (browser === "" || isbot(browser)) return false;
  if (`${String(said["sec-purpose"] ?? "")} ${String(said.purpose ?? "")}`.includes("prefetch")) return false;
  return said["sec-fetch-site"] === undefined || said["sec-fetch-site"] === "same-origin";
}
