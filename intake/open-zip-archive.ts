import { type Entry, open, type ZipFile } from "yauzl";
import { type Result, refuse } from "@/core/refusal";
import type { Archive, ArchiveLimits } from "./archive";
import { splitLines } from "./split-lines";

type Opened = { zip: ZipFile; entries: Map<string, Entry>; limits: ArchiveLimits; read: { bytes: number } };

/** A little that swells much is no danger. */
const neverABomb = 2_000_000;

/**
 * Opens a zip without unpacking it: lines and pictures are read out of it as they are asked for. Refused as a whole
 * (file_unreadable) when a name in it leads out, comes twice, is encrypted or links elsewhere.
 */
export async function openZipArchive(file: string, limits: ArchiveLimits): Promise<Result<{ archive: Archive }>> {
  let zip: ZipFile | undefined;
  try {
    zip = await openFile(file);
    if (zip.entryCount > limits.files) throw new Error("too many files");
    const opened: Opened = { zip, entries: await listEntries(zip), limits, read: { bytes: 0 } };
    const pages = [...opened.entries.keys()].filter((name) => /\.jsonl$/i.test(name) && !isSystemFile(name)).sort();
    if (pages.length === 0) throw new Error("no pages");
    return { ok: true, archive: archiveOf(opened, pages) };
  } catch {
    zip?.close();
    return refuse("file_unreadable");
  }
}

function archiveOf(opened: Opened, pages: string[]): Archive {
  return {
    async *lines() {
      opened.read.bytes = 0;
      for (const file of pages) {
        const entry = opened.entries.get(file);
        if (!entry) continue;
        const pieces = unpack(opened, entry, opened.limits.bytes);
        for await (const line of splitLines(pieces, opened.limits.line)) yield { file, ...line };
      }
    },
    async picture(name) {
      const entry = opened.entries.get(name.replaceAll("\\", "/").replace(/^(\.?\/)+/, ""));
      if (!entry) return undefined;
      const pieces: Buffer[] = [];
      for await (const piece of unpack(opened, entry, opened.limits.picture)) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    close: () => opened.zip.close(),
  };
}

function openFile(file: string): Promise<ZipFile> {
  const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, autoClose: false };
  return new Promise((resolve, reject) => {
    open(file, options, (problem, zip) => {
      if (problem) reject(problem);
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      const { fileName: name } = entry;
      if (entry.isEncrypted() || entries.has(name) || isLink(entry)) {
        reject(new Error("not a plain zip"));
        return;
      }
      if (!name.endsWith("/")) entries.set(name, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Zips of Unix keep the kind of a file in the upper half of these bits. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** What a Mac leaves beside every file. */
function isSystemFile(name: string): boolean {
  return name.startsWith("__MACOSX/") || /(^|\/)\._/.test(name);
}

/** The bytes of an entry, counted as they come out: nobody has to believe what the zip says of itself. */
async function* unpack({ zip, limits, read }: Opened, entry: Entry, most: number): AsyncGenerator<Buffer> {
  const swollen = Math.max(entry.compressedSize * limits.ratio, neverABomb);
  let length = 0;
  for await (const piece of await streamOf(zip, entry)) {
    length += piece.length;
    read.bytes += piece.length;
    if (length > Math.min(most, swollen) || read.bytes > limits.bytes) throw new Error("too large");
    yield piece;
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (problem, stream) => {
      if (problem) reject(problem);
      else resolve(stream as AsyncIterable<Buffer>);
    });
  });
}
