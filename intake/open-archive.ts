import { createReadStream, type Stats } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { type Result, refuse } from "@/core/refusal";
import type { Archive, ArchiveLimits } from "./archive";
import { openZipArchive } from "./open-zip-archive";
import { splitLines } from "./split-lines";

const archiveLimits: ArchiveLimits = {
  line: 32 * 1024 * 1024,
  picture: 25 * 1024 * 1024,
  files: 500_000,
  bytes: 50_000_000_000,
  ratio: 200,
};

/** Opens a folder, a zip or a single file of lines. Refuses with not_found or file_unreadable (no pages in it, or no archive). */
export async function openArchive(file: string): Promise<Result<{ archive: Archive }>> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return refuse("not_found");
  if (found.isDirectory()) return openFolder(file, await listPages(file));
  if (/\.jsonl$/i.test(file)) return openFolder(path.dirname(file), [path.basename(file)]);
  return openZipArchive(file, archiveLimits);
}

/** A name inside an archive, from one that a stranger wrote; undefined when it leads elsewhere. */
function nameInside(name: string): string | undefined {
  const steps = name.replaceAll("\\", "/").split("/");
  const kept = steps.filter((step) => step !== "" && step !== ".");
  const walks = kept.includes("..") || /^[a-z]:$/i.test(kept[0] ?? "") || name.includes("\0");
  return walks || kept.length === 0 ? undefined : kept.join("/");
}

async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.jsonl$/i.test(entry.name));
  // Node 20.11 knows the folder of an entry by its older name only.
  const folderOf = (entry: { parentPath?: string; path?: string }) => entry.parentPath ?? entry.path ?? folder;
  return files.map((entry) => path.relative(folder, path.join(folderOf(entry), entry.name))).sort();
}

async function openFolder(folder: string, pages: string[]): Promise<Result<{ archive: Archive }>> {
  if (pages.length === 0) return refuse("file_unreadable");
  const root = await realpath(folder);
  const archive: Archive = {
    async *lines() {
      for (const file of pages) {
        const bytes = createReadStream(path.join(root, file)) as AsyncIterable<Buffer>;
        for await (const line of splitLines(bytes, archiveLimits.line)) yield { file, ...line };
      }
    },
    picture: (name) => readInside(root, name),
    close: () => undefined,
  };
  return { ok: true, archive };
}

async function readInside(root: string, name: string): Promise<Buffer | undefined> {
  const inside = nameInside(name);
  const target = inside && path.join(root, inside);
  const found: Stats | undefined = target ? await lstat(target).catch(() => undefined) : undefined;
  // A link on the way may lead anywhere: the real place must be the one that was named.
  if (!target || !found?.isFile() || (await realpath(target)) !== target) return undefined;
  const file = await open(target);
  try {
    const { size } = await file.stat();
    if (size > archiveLimits.picture) throw new Error("too large");
    return await file.readFile();
  } finally {
    await file.close();
  }
}
