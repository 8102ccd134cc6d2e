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

type Card = { address: string; tag: string };

/** The pressed pages: each with its card, the bytes the card names, and of no story but live ones. */
export function checkPress(dataDir: string, slugs: ReadonlySet<string>): { faults: Fault[]; count: number } {
  const pages = path.join(dataDir, "press", "pages");
  const cards = path.join(dataDir, "press", "cards");
  if (!existsSync(pages) || !existsSync(cards)) return { faults: [], count: 0 };
  const known = new Map<string, Card>();
  for (const name of listFiles(cards, ".json")) {
    const card = JSON.parse(readFileSync(path.join(cards, name), "utf8")) as Card;
    known.set(name.slice(0, -".json".length), card);
  }
  const pressed = [".html", ".html.gz", ".html.br"].flatMap((ending) => listFiles(pages, ending));
  const faults = pressed.flatMap((name): Fault[] => {
    const address = name.replace(/\.html(\.gz|\.br)?$/, "");
    const slug = /^(?:zh|en)\/news\/([^/]+)$/.exec(address)?.[1];
    // The running newsroom may take a page away between the listing and the reading.
    const bytes = readIfThere(path.join(pages, name));
    if (!bytes) return [];
    if (slug && !slugs.has(slug))
      return [{ what: `the pressed page ${name} is of a story that readers should not see` }];
    const isOriginal = digestOf(name, bytes) === known.get(address)?.tag;
    return isOriginal || !existsSync(path.join(pages, name)) ? [] : [{ what: `the pressed page ${name} was changed` }];
  });
  return { faults, count: known.size };
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
  return existsSync(file) ? readFileSync(file) : undefined;
}

function sizeOf(file: string): number | undefined {
  return existsSync(file) ? statSync(file).size : undefined;
}

function digest(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
