import { eq, inArray } from "drizzle-orm";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { Reader } from "../store";

/** The files of these photos by hash, for whoever shows a text. Says nothing about who may fetch them. */
export async function listPhotosOf(reader: Reader, hashes: readonly string[]): Promise<Record<string, PhotoFiles>> {
  if (hashes.length === 0) return {};
  const { photo, photoNote } = reader.tables;
  const { hash, width, height, sizes } = photo;
  const columns = { hash, width, height, sizes, focus: photoNote.focus };
  const found = await reader
    .select(columns)
    .from(photo)
    .leftJoin(photoNote, eq(photoNote.photo, photo.hash))
    .where(inArray(photo.hash, [...hashes]));
  return Object.fromEntries(found.map(({ focus, ...files }) => [files.hash, { ...files, focus: focus ?? "center" }]));
}
