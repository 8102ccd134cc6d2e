import { askNext, type Next, type Reply } from "./ask-next";
import { encode, type Print } from "./encode";
import { pressShop, type Run } from "./newsroom-press";
import { isNoticeAddress, isPressedAddress, readStoryAddress } from "./page-address";
import { plainPage } from "./plain-page";
import type { Press } from "./press";
import type { Target } from "./read-target";

/** How the public stands to a story's address. Withheld: its text is not what was signed, so nobody gets to see it. */
export type PageStanding = "live" | "withdrawn" | "withheld" | "unknown";

/** A page of the site as it is sent. `pressed` when later visitors get it from the press. */
export type SitePage = { status: number; print: Print; type: string; location?: string; pressed: boolean };

type Shop = { press: Press; next: Next; host: string; standingOf: (slug: string) => Promise<PageStanding> };

const notices = { withdrawn: 410, withheld: 503 } as const;

/** Renders pages of the site, each once however many ask for it at the same moment. */
export function openRendering(shop: Shop): (target: Target) => Promise<SitePage> {
  const flights = new Map<string, { edition: number; page: Promise<SitePage> }>();
  return (target) => {
    const name = target.path + target.query;
    const edition = shop.press.edition();
    const flight = flights.get(name);
    // Who asks after a change does not get on a rendering that began before it.
    if (flight?.edition === edition) return flight.page;
    const page = renderPage(shop, target);
    const own = { edition, page };
    flights.set(name, own);
    const land = () => {
      if (flights.get(name) === own) flights.delete(name);
    };
    page.then(land, land);
    return page;
  };
}

async function renderPage(shop: Shop, target: Target): Promise<SitePage> {
  const found = target.query ? undefined : await shop.press.find(target.path);
  if (found) return { status: 200, print: found, type: html, pressed: true };

  const story = readStoryAddress(target.path);
  const standing = story && (await shop.standingOf(story.slug));
  if (story && (standing === "withdrawn" || standing === "withheld")) {
    const notice = `/${story.language}/notice/${standing}/${story.slug}`;
    const { reply } = await askFresh(shop, notice, { address: notice, mayBePressed: false });
    return toPage({ ...reply, status: notices[standing] });
  }

  const address = isNoticeAddress(target.path) ? `${target.path.slice(0, 3)}/no-such-page` : target.path;
  const mayBePressed = !target.query && isPressedAddress(address);
  const { reply, print } = await askFresh(shop, encodeURI(address) + target.query, { address, mayBePressed });
  return print ? { status: 200, print, type: html, pressed: true } : toPage(reply);
}

/**
 * A rendering that began after it was asked for. Next lets a request join another one's rendering of the same page, which may have
 * read what has changed since; then this one did not begin any, and is asked again.
 */
async function askFresh(shop: Shop, url: string, asked: Run): Promise<{ reply: Reply; print?: Print }> {
  for (let attempt = 1; ; attempt += 1) {
    const run: Run = { ...asked };
    const reply = await pressShop().runs.run(run, () => askNext(shop.next, url, { host: shop.host }));
    const joined = run.edition === undefined && reply.headers["x-nextjs-cache"] !== undefined;
    if (!joined || attempt === 3) return { reply, print: run.print };
  }
}

const html = "text/html; charset=utf-8";

async function toPage({ status, headers, body }: Reply): Promise<SitePage> {
  const type = String(headers["content-type"] ?? "text/plain; charset=utf-8");
  const plain = type.startsWith("text/html") ? plainPage(body.toString()) : body;
  return { status, print: await encode(plain, "quickly"), type, location: headers.location, pressed: false };
}
