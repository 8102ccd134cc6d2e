import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { oldAddressesFor } from "@/core/site/old-address";
import { siteHeaders } from "./security-headers";

/** Pages of the site that are always there; any other address in a language is looked up once nothing of ours stands there. */
const ownPages = /^\/(zh|en)(\/(about|archive|search|verify))?$/;

/** Where an address of an older site leads now; undefined for an address it never had. `addresses` have the most exact first. */
export type FindMoved = (addresses: string[]) => Promise<{ language: string; slug: string } | undefined>;

/**
 * Sends visitors of an older site's addresses to the story that stands for them: 301 to an address that is made of our own words
 * alone. True when it answered. One look-up by key, for what nothing of ours answers.
 */
export function openOldPages(find: FindMoved) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const addresses = oldAddressesFor(request.url ?? "");
    const story = addresses.length > 0 ? await find(addresses) : undefined;
    if (!story) return false;
    const headers = ["Location", `/${story.language}/news/${story.slug}`, "Cache-Control", "public, max-age=3600"];
    response.writeHead(301, [...siteHeaders, ...headers, "Content-Length", "0"]).end();
    return true;
  };
}

/** The first words of our own addresses, from what the build answers and what lies in the public folder. */
export function readOwnNames(build: string, publicFolder: string): ReadonlySet<string> {
  const routes = path.join(build, "app-path-routes-manifest.json");
  const addresses = existsSync(routes)
    ? Object.values(JSON.parse(readFileSync(routes, "utf8")) as Record<string, string>)
    : ["/desk", "/sign-in", "/setup", "/api", "/media"];
  const names = addresses.map((address) => address.split("/")[1] ?? "").filter((name) => !name.startsWith("["));
  return new Set([...names, "_next", ...(existsSync(publicFolder) ? readdirSync(publicFolder) : [])]);
}

/** Of these kept addresses of an older site those that never lead anywhere: a page of ours answers there, whatever it is. */
export function listNeverLooked(addresses: readonly string[], own: ReadonlySet<string>): string[] {
  return addresses.filter((address) => {
    const [path = "", query = ""] = address.split("?", 2);
    return isOwnAddress({ path, query }, own) || ownPages.test(path);
  });
}

/** True for an address that nobody looks up: its first word is one of ours, and `/` is where the site begins. */
export function isOwnAddress(
  { path: asked, query }: { path: string; query: string },
  own: ReadonlySet<string>,
): boolean {
  if (asked === "/") return query === "";
  return own.has(asked.split("/")[1] ?? "");
}
