import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { isKeptFile, masterFile } from "./photo-names";
import type { PhotoStorage, StoredFile } from "./photo-storage";

/** Photos as plain files: `DATA_DIR/media/ab/abcd…/960.webp`. */
export function diskStorage(dataDir: string): PhotoStorage {
  const root = path.join(path.resolve(dataDir), "media");
  return {
    save: (hash, file, bytes) => saveFile(root, hash, file, bytes),
    open: (hash, file) => openFile(root, hash, file),
    // The master is saved last, so a photo that has it has all its sizes.
    has: async (hash) => (await openFile(root, hash, masterFile)) !== undefined,
  };
}

async function saveFile(root: string, hash: string, file: string, bytes: Uint8Array): Promise<void> {
  const target = placeOf(root, hash, file);
  if (!target) throw new Error("This is not the name of a photo.");
  const folder = path.dirname(target);
  // Files are readable, for they get a second name among the pressed ones; only who may enter the folder gets at this one.
  await mkdir(folder, { recursive: true, mode: 0o700 });

  const draft = path.join(folder, `.${randomUUID()}.part`);
  try {
    await writeDurably(draft, bytes);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  for (const step of [folder, path.dirname(folder), root]) await syncFolder(step);
}

async function openFile(root: string, hash: string, file: string): Promise<StoredFile | undefined> {
  const target = placeOf(root, hash, file);
  if (!target) return undefined;
  const found = await stat(target).catch(absent);
  return found?.isFile() ? { size: found.size, read: () => readFile(target) } : undefined;
}

// Only names that photos really have become paths: what a stranger types never walks out of the folder.
function placeOf(root: string, hash: string, file: string): string | undefined {
  return isKeptFile(hash, file) ? path.join(root, hash.slice(0, 2), hash, file) : undefined;
}

async function writeDurably(target: string, bytes: Uint8Array): Promise<void> {
  const file = await open(target, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

// A rename outlives a power cut only when the folder that names the file is synced too.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
