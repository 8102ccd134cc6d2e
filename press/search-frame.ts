import { siteTag } from "@/core/story/page-tags";
import type { Press } from "./press";
import type { SitePage } from "./site-page";

/** The page of the search before anything was asked, and what stands in it around its `<main>`. */
export type SearchFrame = { blank: SitePage; before: string; after: string };

/**
 * Keeps the blank page of the search of each language until the site's dress changes. In memory and never as a file: a web server in
 * front would send the file for every query.
 */
export function keepSearchFrames(press: Press, render: (address: string) => Promise<SitePage>) {
  const frames = new Map<string, Promise<SearchFrame>>();
  press.onChange(({ tags }) => {
    if (tags.includes(siteTag)) frames.clear();
  });
  return (address: string): Promise<SearchFrame> => {
    const kept = frames.get(address);
    if (kept) return kept;
    const frame = render(address).then(cutFrame);
    frames.set(address, frame);
    frame.catch(() => {
      if (frames.get(address) === frame) frames.delete(address);
    });
    return frame;
  };
}

/** Takes the blank page apart. Throws unless it holds exactly one `<main>`, which no text can fake: React escapes `<`. */
export function cutFrame(blank: SitePage): SearchFrame {
  const html = blank.print.plain.toString();
  const [start, end] = [html.search(/<main[\s>]/), html.indexOf("</main>")];
  const isWhole = blank.status === 200 && start !== -1 && start < end;
  if (!isWhole || html.match(/<main[\s>]/g)?.length !== 1 || html.indexOf("</main>", end + 1) !== -1) {
    throw new Error("The page of the search must hold exactly one main.");
  }
  return { blank, before: html.slice(0, start), after: html.slice(end + "</main>".length) };
}
