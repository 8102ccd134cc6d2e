import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { mkdir, open, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { type Print, tagOf } from "./encode";
import { isPressedAddress } from "./page-address";

/** What stands on the card of a pressed page: its address, what it was made from, the SHA-256 of its bytes. */
export type Card = { address: string; tags: string[]; tag: string };

/** The pressed pages on disk: `pages/en/news/slug.html`, `.html.gz`, `.html.br` for any web server, and a card of each. */
export type PageFiles = ReturnType<typeof openPageFiles>;

export function openPageFiles(folder: string) {
  const rooms = { pages: path.join(folder, "pages"), cards: path.join(folder, "cards") };
  for (const room of Object.values(rooms)) mkdirSync(room, { recursive: true });
  return {
    listCards: () => listCards(rooms.cards),
    read: (card: Card) => readPage(filesOf(rooms, card.address), card),
    write: (card: Card, print: Print, mayPublish: () => boolean) =>
      writePage(filesOf(rooms, card.address), card, print, mayPublish),
    remove(address: string): void {
      for (const file of Object.values(filesOf(rooms, address))) rmSync(file, { force: true });
    },
    clear(): void {
      for (const room of Object.values(rooms)) {
        for (const name of readdirSync(room)) rmSync(path.join(room, name), { recursive: true, force: true });
      }
    },
  };
}

type Files = Record<"card" | "br" | "gzip" | "plain", string>;

function filesOf(rooms: { pages: string; cards: string }, address: string): Files {
  const page = `${path.join(rooms.pages, address)}.html`;
  // The form of the address already rules this out; a path made of a stranger's words is worth a second look.
  if (!isPressedAddress(address) || !page.startsWith(rooms.pages + path.sep)) {
    throw new Error("This is not the address of a page that is pressed.");
  }
  return { card: `${path.join(rooms.cards, address)}.json`, br: `${page}.br`, gzip: `${page}.gz`, plain: page };
}

async function readPage(files: Files, card: Card): Promise<Print | undefined> {
  try {
    const [plain, gzip, br] = await Promise.all([files.plain, files.gzip, files.br].map((file) => readFile(file)));
    return plain && gzip && br && tagOf(plain) === card.tag ? { tag: card.tag, plain, gzip, br } : undefined;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw problem;
  }
}

/**
 * Writes a page durably. `mayPublish` is asked at the last moment, and from there to the last rename nothing else of this process
 * runs: a page that was taken away meanwhile never appears. The card goes first, so no page stands there that nobody knows of.
 */
async function writePage(files: Files, card: Card, print: Print, mayPublish: () => boolean): Promise<boolean> {
  const contents = { card: Buffer.from(JSON.stringify(card)), br: print.br, gzip: print.gzip, plain: print.plain };
  const folders = [path.dirname(files.card), path.dirname(files.plain)];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const mark = `.${randomUUID()}.part`;
  const forms = ["card", "br", "gzip", "plain"] as const;
  try {
    await Promise.all(forms.map((form) => writeDurably(files[form] + mark, contents[form])));
    if (!mayPublish()) return false;
    for (const form of forms) renameSync(files[form] + mark, files[form]);
  } finally {
    await Promise.all(forms.map((form) => rm(files[form] + mark, { force: true })));
  }
  await Promise.all(folders.map(syncFolder));
  return true;
}

async function writeDurably(target: string, bytes: Buffer): Promise<void> {
  const file = await open(target, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function listCards(room: string): Card[] {
  const names = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return names.map((name) => JSON.parse(readFileSync(path.join(room, name), "utf8")) as Card);
}
