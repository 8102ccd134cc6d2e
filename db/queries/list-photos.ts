import { inArray } from "drizzle-orm";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { Reader } from "../store";

/** The files of these photos by hash, for whoever shows a text. Says nothing about who may fetch them. */
export async function listPhotosOf(reader: Reader, hashes: readonly string[]): Promise<Record<string, PhotoFiles>> {
  if (hashes.length === 0) return {};
  const { photo } = reader.tables;
  const columns = { hash: photo.hash, width: photo.width, height: photo.height, sizes: photo.sizes };
  const found = await reader
    .select(columns)
    .from(photo)
    .where(inArray(photo.hash, [...hashes]));
  return Object.fromEntries(found.map(({ hash, ...files }) => [hash, files]));
}
