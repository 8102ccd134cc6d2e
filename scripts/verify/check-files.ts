import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { and, inArray } from "drizzle-orm";
import type { Reader } from "@/db/store";
import type { Fault, Facts } from "./facts";

/** The photos of live stories: on disk in every size, and the master is what its name says. */
export async function checkPhotos(
  reader: Reader,
  dataDir: string,
  facts: Facts,
): Promise<{ faults: Fault[]; count: number }> {
  const { livePhoto, photo } = reader.tables;
  const shown = reader.selectDistinct({ photo: livePhoto.photo }).from(livePhoto);
  const rows = await reader
    .select({ hash: photo.hash, sizes: photo.sizes })
    .from(photo)
    .where(and(inArray(photo.hash, shown)));
  const entries = new Map([...facts.photos].reverse().map(([key, seq]) => [key.slice(0, 64), seq]));
  const faults = rows.flatMap(({ hash, sizes }): Fault[] => {
    const folder = path.join(dataDir, "media", hash.slice(0, 2), hash);
    const master = path.join(folder, "master.jpg");
    const seq = entries.get(hash);
    if (!existsSync(master)) return [{ seq, what: `photo ${hash} is missing` }];
    if (digest(readFileSync(master)) !== hash) return [{ seq, what: `photo ${hash} is another picture` }];
    const lost = sizes.find(({ name, bytes }) => sizeOf(path.join(folder, name)) !== bytes);
    return lost ? [{ seq, what: `photo ${hash} lacks its size ${lost.name}` }] : [];
  });
  return { faults, count: rows.length };
}

type Card = { tag: string };

/** How long a page that is not what its card says may be on its way to the press, in milliseconds. */
const onItsWay = 250;

/**
 * The pressed pages: each with its card, the bytes the card names, and of no story but live ones. A running newsroom presses pages anew
 * meanwhile: one that is not what its card says is looked at a second time, with the card it has then.
 */
export async function checkPress(
  dataDir: string,
  slugs: ReadonlySet<string>,
): Promise<{ faults: Fault[]; count: number }> {
  const pages = path.join(dataDir, "press", "pages");
  const cards = path.join(dataDir, "press", "cards");
  if (!existsSync(pages) || !existsSync(cards)) return { faults: [], count: 0 };
  const pressed = [".html", ".html.gz", ".html.br"].flatMap((ending) => listFiles(pages, ending));
  const isOff = (name: string) => {
    const card = readIfThere(path.join(cards, `${addressOf(name)}.json`));
    const bytes = readIfThere(path.join(pages, name));
    // A page that is gone was taken away between the listing and the reading.
    return bytes !== undefined && digestOf(name, bytes) !== tagOn(card);
  };
  const hidden = pressed.filter((name) => {
    const slug = /^(?:zh|en)\/news\/([^/]+)$/.exec(addressOf(name))?.[1];
    return slug !== undefined && !slugs.has(slug) && existsSync(path.join(pages, name));
  });
  const suspected = pressed.filter(isOff);
  if (suspected.length > 0) await new Promise((over) => setTimeout(over, onItsWay));
  const changed = suspected.filter((name) => !hidden.includes(name) && isOff(name));
  return {
    faults: [
      ...hidden.map((name) => ({ what: `the pressed page ${name} is of a story that readers should not see` })),
      ...changed.map((name) => ({ what: `the pressed page ${name} was changed` })),
    ],
    count: listFiles(cards, ".json").length,
  };
}

function addressOf(name: string): string {
  return name.replace(/\.html(\.gz|\.br)?$/, "");
}

function tagOn(card: Buffer | undefined): string | null {
  try {
    return (JSON.parse(card?.toString("utf8") ?? "") as Card).tag;
  } catch {
    return null;
  }
}

function digestOf(name: string, bytes: Buffer): string | undefined {
  try {
    if (name.endsWith(".gz")) return digest(gunzipSync(bytes));
    return digest(name.endsWith(".br") ? brotliDecompressSync(bytes) : bytes);
  } catch {
    return undefined;
  }
}

function listFiles(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending) && !path.basename(name).startsWith("."));
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw problem;
  }
}

function sizeOf(file: string): number | undefined {
  return existsSync(file) ? statSync(file).size : undefined;
}

function digest(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
