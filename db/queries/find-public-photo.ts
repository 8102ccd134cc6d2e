import { eq } from "drizzle-orm";
import type { Reader } from "../store";

/** A photo readers may fetch: its hash, the names of its smaller files, and the slugs of the live stories that show it. */
export type PublicPhoto = { hash: string; sizes: string[]; slugs: string[] };

/** The photo if a live story shows it; readers may fetch no other. */
export async function findPublicPhoto(reader: Reader, hash: string): Promise<PublicPhoto | undefined> {
  const { livePhoto, liveStory, photo } = reader.tables;
  const found = await reader
    .select({ slug: liveStory.slug, sizes: photo.sizes })
    .from(livePhoto)
    .innerJoin(liveStory, eq(liveStory.story, livePhoto.story))
    .innerJoin(photo, eq(photo.hash, livePhoto.photo))
    .where(eq(livePhoto.photo, hash));
  const [first] = found;
  return first && { hash, sizes: first.sizes.map(({ name }) => name), slugs: found.map(({ slug }) => slug) };
}
