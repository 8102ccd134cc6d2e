import { askFresh, html, notices, toPage } from "./ask-fresh";
import type { Next, Reply } from "./ask-next";
import { type Language, languages } from "@/core/story/story-content";
import { encode, type Print } from "./encode";
import { keepAnswers } from "./kept-answers";
import {
  isKeptAddress,
  isNoticeAddress,
  isPressedAddress,
  isSearchAddress,
  readStoryAddress,
  readVerifyAddress,
} from "./page-address";
import { plainPage } from "./plain-page";
import type { Press } from "./press";
import type { Target } from "./read-target";
import { cutFrame, keepSearchFrames, type SearchFrame } from "./search-frame";
import type { SitePage } from "./site-page";

/** How the public stands to a story's address. Withheld: its text is not what was signed, so nobody gets to see it. */
export type PageStanding = "live" | "withdrawn" | "withheld" | "unknown";

/** The `<main>` of the page that a search with this query gets; undefined when there is no such page. */
export type FillSearch = (language: Language, query: string) => Promise<string | undefined>;

type House = {
  press: Press;
  next: Next;
  host: string;
  dev: boolean;
  standingOf: (slug: string) => Promise<PageStanding>;
  fillSearch: FillSearch;
};
type Shop = House & { frameOf: (address: string) => Promise<SearchFrame> };

/** Renders pages of the site, each once however many ask for it at the same moment. */
export function openRendering(house: House): (target: Target) => Promise<SitePage> {
  const shop = { ...house, frameOf: openFrames(house) };
  const flights = new Map<string, { edition: number; page: Promise<SitePage> }>();
  const answers = keepAnswers();
  return (target) => {
    const name = target.path + target.query;
    const edition = shop.press.edition();
    const keeps = isKeptAddress(name);
    const kept = keeps ? answers.get(name, edition, Date.now()) : undefined;
    if (kept) return Promise.resolve(kept);
    const flight = flights.get(name);
    // Who asks after a change does not get on a rendering that began before it.
    if (flight?.edition === edition) return flight.page;
    const began = Date.now();
    const page = renderPage(shop, target).then((found) => (keeps ? { ...found, kept: found.status === 200 } : found));
    const keepIfFound = (found: SitePage) => {
      if (found.kept) answers.set(name, edition, began, found);
    };
    const own = { edition, page };
    flights.set(name, own);
    const land = () => {
      if (flights.get(name) === own) flights.delete(name);
    };
    page.then(land, land);
    if (keeps) page.then(keepIfFound, land);
    return page;
  };
}

async function renderPage(shop: Shop, target: Target): Promise<SitePage> {
  const found = target.query ? undefined : await shop.press.find(target.path);
  if (found) return { status: 200, print: found, type: html, pressed: true };

  const language = languageOf(target.path);
  if (isSearchAddress(target.path)) return renderSearch(shop, language, target);
  if (isNoticeAddress(target.path)) return renderMissing(shop, language);

  const edition = shop.press.edition();
  const { reply, tags } = await askFresh(shop, encodePath(target.path) + target.query);
  const print = target.query ? undefined : await pressReply(shop.press, { address: target.path, reply, tags, edition });
  if (print) return { status: 200, print, type: html, pressed: true };
  if (reply.status !== 404) return toPage(reply);
  // What a story's page found missing may be in print no more, or not be what was signed.
  const story = readStoryAddress(target.path);
  const standing = story ? await shop.standingOf(story.slug) : "unknown";
  if (story && (standing === "withdrawn" || standing === "withheld")) {
    return renderNotice(shop, `/${language}/notice/${standing}/${story.slug}`, notices[standing]);
  }
  const code = readVerifyAddress(target.path);
  return code ? renderNotice(shop, `/${language}/notice/unverified/${code}`, 404) : renderMissing(shop, language);
}

type Rendering = { address: string; reply: Reply; tags: string[]; edition: number };

/** Presses what was rendered, if it may be kept and nothing changed since it began. */
async function pressReply(press: Press, { address, reply, tags, edition }: Rendering): Promise<Print | undefined> {
  // Without a tag of ours nothing could ever take the page away again.
  if (reply.status !== 200 || tags.length === 0 || !isPressedAddress(address)) return undefined;
  return press.print({ address, html: plainPage(reply.body.toString()), tags, edition });
}

/** The frames of the search; with the development server each is made anew, since nothing says when its looks change. */
function openFrames(house: House): Shop["frameOf"] {
  const render = async (address: string) => toPage((await askFresh(house, address)).reply);
  return house.dev ? async (address) => cutFrame(await render(address)) : keepSearchFrames(house.press, render);
}

async function renderSearch(shop: Shop, language: Language, { path, query }: Target): Promise<SitePage> {
  if (!query) return { ...(await shop.frameOf(path)).blank, kept: !shop.dev };
  const main = await shop.fillSearch(language, query);
  if (main === undefined) return renderMissing(shop, language);
  const { before, after } = await shop.frameOf(path);
  return { status: 200, print: await encode(before + main + after, "quickly"), type: html, pressed: false };
}

/** What Next itself answers to a missing page is an empty one that its scripts would fill: readers without scripts get a notice. */
export function renderMissing(shop: Pick<House, "next" | "host">, language: string = languages[0]): Promise<SitePage> {
  return renderNotice(shop, `/${language}/notice/missing`, 404);
}

async function renderNotice(shop: Pick<House, "next" | "host">, address: string, status: number): Promise<SitePage> {
  const { reply } = await askFresh(shop, address);
  const shown = reply.status === 200 ? reply : { headers: {}, body: Buffer.from("This page is not available.\n") };
  return toPage({ ...shown, status });
}

/** A question mark in a path stays part of it. */
function encodePath(path: string): string {
  return encodeURI(path).replaceAll("?", "%3F");
}

/** The language of a page that stands in for another: that of the address, or the site's first. */
function languageOf(path: string): Language {
  return languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? languages[0];
}
