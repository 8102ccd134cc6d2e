import { askNext, type Next, type Reply } from "./ask-next";
import { languages } from "@/core/story/story-content";
import { encode, type Print } from "./encode";
import { keepAnswers } from "./kept-answers";
import { pressShop, type Run } from "./newsroom-press";
import { isKeptAddress, isNoticeAddress, isPressedAddress, readStoryAddress, readVerifyAddress } from "./page-address";
import { plainPage } from "./plain-page";
import type { Press } from "./press";
import type { Target } from "./read-target";
import type { SitePage } from "./site-page";

/** How the public stands to a story's address. Withheld: its text is not what was signed, so nobody gets to see it. */
export type PageStanding = "live" | "withdrawn" | "withheld" | "unknown";

type Shop = { press: Press; next: Next; host: string; standingOf: (slug: string) => Promise<PageStanding> };

const notices = { withdrawn: 410, withheld: 503 } as const;

/** Renders pages of the site, each once however many ask for it at the same moment. */
export function openRendering(shop: Shop): (target: Target) => Promise<SitePage> {
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
  const story = readStoryAddress(target.path);
  const standing = story ? await shop.standingOf(story.slug) : "live";
  if (story && standing !== "live" && standing !== "unknown") {
    return renderNotice(shop, `/${language}/notice/${standing}/${story.slug}`, notices[standing]);
  }
  if (standing === "unknown" || isNoticeAddress(target.path)) return renderMissing(shop, language);

  const mayBePressed = !target.query && isPressedAddress(target.path);
  const asked = { address: target.path, mayBePressed };
  const { reply, print } = await askFresh(shop, encodeURI(target.path) + target.query, asked);
  if (print) return { status: 200, print, type: html, pressed: true };
  if (reply.status !== 404) return toPage(reply);
  const code = readVerifyAddress(target.path);
  return code ? renderNotice(shop, `/${language}/notice/unverified/${code}`, 404) : renderMissing(shop, language);
}

/** What Next itself answers to a missing page is an empty one that its scripts would fill: readers without scripts get a notice. */
function renderMissing(shop: Shop, language: string): Promise<SitePage> {
  return renderNotice(shop, `/${language}/notice/missing`, 404);
}

async function renderNotice(shop: Shop, address: string, status: number): Promise<SitePage> {
  const { reply } = await askFresh(shop, address, { address, mayBePressed: false });
  const shown = reply.status === 200 ? reply : { headers: {}, body: Buffer.from("This page is not available.\n") };
  return toPage({ ...shown, status });
}

/**
 * A rendering that began after it was asked for. Next lets a request join another one's rendering of the same page, which may have
 * read what has changed since; then this one did not begin any, and is asked again.
 */
async function askFresh(shop: Shop, url: string, asked: Run): Promise<{ reply: Reply; print?: Print }> {
  for (let attempt = 1; ; attempt += 1) {
    const run: Run = { ...asked };
    // Without a name of a browser Next would put the title where only scripts find it.
    const reply = await pressShop().runs.run(run, () =>
      askNext(shop.next, url, { host: shop.host, "user-agent": "imprimatur" }),
    );
    const joined = run.edition === undefined && reply.headers["x-nextjs-cache"] !== undefined;
    if (!joined || attempt === 3) return { reply, print: run.print };
  }
}

/** The language of a page that stands in for another: that of the address, or the site's first. */
function languageOf(path: string): string {
  return languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? languages[0];
}

const html = "text/html; charset=utf-8";

async function toPage({ status, headers, body }: Reply): Promise<SitePage> {
  if (status >= 500 && status !== notices.withheld) throw new Error(`Next answered ${status}.`);
  const type = String(headers["content-type"] ?? "text/plain; charset=utf-8");
  const plain = type.startsWith("text/html") ? plainPage(body.toString()) : body;
  return { status, print: await encode(plain, "quickly"), type, location: headers.location, pressed: false };
}
