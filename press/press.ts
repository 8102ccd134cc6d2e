import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { encode, type Print } from "./encode";
import { type Card, openPageFiles, type PageFiles } from "./page-files";
import { openShelf, type Shelf } from "./shelf";

/** A finished page: its address, what it was made from, and the edition in which its rendering began. */
type Page = { address: string; html: string; tags: string[]; edition: number };

/** Where each public page is written down once and taken away when what it was made from changes. */
export type Press = {
  /** Counts up whenever pages are taken away. A page is rendered for one edition and pressed only while it lasts. */
  edition: () => number;
  /** The page if it is in memory. */
  atHand: (address: string) => Print | undefined;
  /** The page if it is pressed. */
  find: (address: string) => Promise<Print | undefined>;
  /** Presses a page whose rendering began in this edition; undefined when the edition is over. */
  print: (page: Page) => Promise<Print | undefined>;
  /** Takes away, before it returns, every page made from one of these. */
  takeAway: (tags: string[]) => void;
  /** Takes away every page. */
  takeAllAway: () => void;
  /** Stops printing. With a stamp, the next start that brings the same one finds the pages again. */
  close: (stamp?: string) => void;
};

/** How many bytes of pages stay in memory. */
const inMemory = 32 * 1024 * 1024;

/**
 * Opens the press over a folder. Pages of an earlier run are kept only when it was closed in order with this very stamp, which
 * names the build and the state of the database: a page that nobody could take away meanwhile is never shown.
 */
export function openPress(folder: string, stamp: string, memory = inMemory): Press {
  const files = openPageFiles(folder);
  const stampFile = path.join(folder, "stamp");
  if (takeStamp(stampFile) !== stamp) files.clear();
  const shop: Shop = { files, shelf: openShelf(memory), cards: readCards(files), edition: 1, closed: false };
  return {
    edition: () => shop.edition,
    atHand: (address) => shop.shelf.get(address),
    find: (address) => find(shop, address),
    print: (page) => print(shop, page),
    takeAway(tags) {
      shop.edition += 1;
      for (const card of [...shop.cards.values()]) {
        if (card.tags.some((tag) => tags.includes(tag))) remove(shop, card.address);
      }
    },
    takeAllAway() {
      shop.edition += 1;
      shop.shelf.clear();
      shop.cards.clear();
      files.clear();
    },
    close(stampOfClose) {
      shop.closed = true;
      if (stampOfClose) writeFileSync(stampFile, stampOfClose);
    },
  };
}

type Shop = { files: PageFiles; shelf: Shelf; cards: Map<string, Card>; edition: number; closed: boolean };

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
    shop.cards.set(card.address, card);
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
function readCards(files: PageFiles): Map<string, Card> {
  try {
    return new Map(files.listCards().map((card) => [card.address, card]));
  } catch {
    files.clear();
    return new Map();
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
