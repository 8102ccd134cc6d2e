import { createHash } from "node:crypto";
import type { OldPageLine } from "@/core/intake/old-page-line";
import { sha256Hex } from "@/core/sha256-hex";
import { canonicalJson, type Json } from "@/core/story/canonical-json";
import type { Archive } from "@/intake/archive";

/**
 * The SHA-256 a page of an archive is known by: of its line and, where it brings pictures, of the bytes of each. `line` is of the
 * line alone, as pages with pictures were known by at first.
 */
export async function hashPage(
  archive: Archive,
  { pictures }: OldPageLine,
  text: string,
): Promise<{ whole: string; line: string }> {
  const line = sha256Hex(canonicalJson(JSON.parse(text) as Json));
  if (pictures.length === 0) return { whole: line, line };
  const hashes: Record<string, string | null> = {};
  for (const { file } of pictures) hashes[file] ??= await hashPicture(archive, file);
  return { whole: sha256Hex(canonicalJson({ line, pictures: hashes })), line };
}

/** Null for one that is not there or cannot be read. */
async function hashPicture(archive: Archive, file: string): Promise<string | null> {
  const bytes = await archive.picture(file).catch(() => undefined);
  return bytes ? createHash("sha256").update(bytes).digest("hex") : null;
}
