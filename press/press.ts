import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDress, siteTag } from "@/core/story/page-tags";
import { type Cards, openCards } from "./cards";
import { encode, type Print } from "./encode";
import { type Card, openPageFiles, type PageFiles } from "./page-files";
import { openShelf, type Shelf } from "./shelf";

/** A finished page: its address, what it was made from, and the edition in which its rendering began. */
type Page = { address: string; html: string; tags: string[]; edition: number };

/** Where each public page is written down once and taken away when what it was made from changes. */
export type Press = {
  /** True when the pages of the run before are still good. */
  kept: boolean;
  /** Counts up whenever pages are taken away. A page is rendered for one edition and pressed only while it lasts. */
  edition: () => number;
  /** How many pages are pressed. */
  count: () => number;
  /** True while the page is pressed and says what a rendering would say now. */
  has: (address: string) => boolean;
  /** The page if it is in memory. */
  atHand: (address: string) => Print | undefined;
  /** The page if it is pressed. */
  find: (address: string) => Promise<Print | undefined>;
  /** Presses a page whose rendering began in this edition; undefined when the edition is over. */
  print: (page: Page) => Promise<Print | undefined>;
  /**
   * Takes away, before it returns, every page made from one of these. When only the site's dress or its counts changed, pages stay
   * on disk for the web server in front until they are pressed anew, and are not found here any more.
   */
  takeAway: (tags: readonly string[]) => void;
  /** Takes away every page. */
  takeAllAway: () => void;
  /** Removes the files of a page that has none any more. */
  drop: (address: string) => void;
  /** Calls this after each change, before the call that made it returns. */
  onChange: (listener: (change: Change) => void) => void;
  /** Stops printing. With a stamp, the next start that brings the same one finds the pages again. */
  close: (stamp?: string) => void;
};

/** What changed: by which tags, everything when nobody knows, and the addresses of the pages that are wanted anew. */
export type Change = { tags: readonly string[]; everything: boolean; addresses: string[] };

/** How many bytes of pages stay in memory. */
const inMemory = 32 * 1024 * 1024;

/**
 * Opens the press over a folder. Pages of an earlier run are kept only when it was closed in order with this very stamp, which
 * names the build and the state of the database: a page that nobody could take away meanwhile is never shown.
 */
export function openPress(folder: string, stamp: string, memory = inMemory): Press {
  const files = openPageFiles(folder);
  const kept = takeStamp(path.join(folder, "stamp")) === stamp;
  if (!kept) files.clear();
  const shop: Shop = {
    ...{ files, shelf: openShelf(memory), cards: openCards(readCards(files)), edition: 1, closed: false },
    listeners: [],
  };
  return {
    kept,
    edition: () => shop.edition,
    count: () => shop.cards.count(),
    has: (address) => shop.cards.get(address) !== undefined,
    atHand: (address) => shop.shelf.get(address),
    find: (address) => find(shop, address),
    print: (page) => print(shop, page),
    takeAway: (tags) => takeAway(shop, tags),
    takeAllAway() {
      shop.edition += 1;
      const addresses = shop.cards.clear();
      shop.shelf.clear();
      files.clear();
      tell(shop, { tags: [siteTag], everything: true, addresses });
    },
    drop: (address) => remove(shop, address),
    onChange: (listener) => shop.listeners.push(listener),
    close(stampOfClose) {
      shop.closed = true;
      for (const address of shop.cards.worn()) files.remove(address);
      if (stampOfClose) writeFileSync(path.join(folder, "stamp"), stampOfClose);
    },
  };
}

type Shop = {
  files: PageFiles;
  shelf: Shelf;
  cards: Cards;
  edition: number;
  closed: boolean;
  listeners: ((change: Change) => void)[];
};

function takeAway(shop: Shop, tags: readonly string[]): void {
  shop.edition += 1;
  const addresses = shop.cards.tagged(tags);
  const dress = tags.every(isDress);
  for (const address of addresses) {
    shop.shelf.delete(address);
    if (dress && shop.cards.wear(address)) continue;
    remove(shop, address);
  }
  tell(shop, { tags, everything: false, addresses });
}

function tell(shop: Shop, change: Change): void {
  for (const listener of shop.listeners) listener(change);
}

async function find(shop: Shop, address: string): Promise<Print | undefined> {
  const card = shop.cards.get(address);
  if (!card) return undefined;
  const print = shop.shelf.get(address) ?? (await shop.files.read(card));
  // While the files were read the page may have been taken away, or pressed anew.
  if (shop.cards.get(address) !== card) return undefined;
  if (print) shop.shelf.set(address, print);
  else remove(shop, address);
  return print;
}

async function print(shop: Shop, page: Page): Promise<Print | undefined> {
  const isCurrent = () => !shop.closed && page.edition === shop.edition;
  if (!isCurrent()) return undefined;
  const made = await encode(page.html, "well");
  const card = { address: page.address, tags: page.tags, tag: made.tag };
  const publish = () => {
    if (!isCurrent()) return false;
    shop.cards.set(card);
    shop.shelf.set(card.address, made);
    return true;
  };
  try {
    return (await shop.files.write(card, made, publish)) ? made : undefined;
  } catch (problem) {
    if (shop.cards.get(card.address) === card) remove(shop, card.address);
    if (isCurrent()) throw problem;
    return undefined;
  }
}

function remove(shop: Shop, address: string): void {
  shop.shelf.delete(address);
  shop.cards.delete(address);
  shop.files.remove(address);
}

/** The index of what is pressed, from the cards beside the pages; an unreadable one empties the press. */
function readCards(files: PageFiles): Card[] {
  try {
    return files.listCards();
  } catch {
    files.clear();
    return [];
  }
}

/** The stamp of the last orderly close. It counts once: after a crash there is none, and the press begins empty. */
function takeStamp(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "ENOENT") throw problem;
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
