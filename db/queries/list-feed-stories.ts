import { inArray } from "drizzle-orm";
import { listFigures } from "@/core/story/body-text";
import { masterFile } from "@/core/story/photo-files";
import type { PublishedStory } from "@/core/story/published";
import type { Reader } from "../store";
import { findPublishedStory } from "./find-published-story";
import { type AskedStories, listLiveStories } from "./list-live-stories";

/** A picture file: its place below the photos' address, media type, length in bytes, and its words. */
export type PictureFile = { file: string; type: string; bytes: number; alt: string };
export type FeedStory = { story: PublishedStory; summary: string; picture: PictureFile | null };

/** The newest stories as they were signed. What does not match its signatures is left out, as it is withheld everywhere. */
export async function listFeedStories(reader: Reader, asked: AskedStories): Promise<FeedStory[]> {
  const listed = await listLiveStories(reader, asked);
  const found: { story: PublishedStory; summary: string }[] = [];
  for (const { slug, summary } of listed.stories) {
    const published = await findPublishedStory(reader, slug);
    if (published.standing !== "live") continue;
    const { story } = published;
    found.push({ story, summary: story.content.summary || summary });
  }
  const pictures = await findPictures(
    reader,
    found.map(({ story }) => story),
  );
  return found.map((one) => ({ ...one, picture: pictures.get(one.story.id) ?? null }));
}

async function findPictures(reader: Reader, stories: readonly PublishedStory[]): Promise<Map<string, PictureFile>> {
  const leads = stories.flatMap(({ id, content }) => {
    const lead = listFigures(content.body).find((figure) => figure.attrs.photo);
    return lead?.attrs.photo ? [{ id, hash: lead.attrs.photo, alt: lead.attrs.alt }] : [];
  });
  if (leads.length === 0) return new Map();
  const { photo } = reader.tables;
  const hashes = leads.map(({ hash }) => hash);
  const photos = await reader.select().from(photo).where(inArray(photo.hash, hashes));
  const files = new Map(photos.map((one) => [one.hash, fileOf(one)]));
  return new Map(
    leads.flatMap(({ id, hash, alt }) => {
      const file = files.get(hash);
      return file ? [[id, { ...file, alt }]] : [];
    }),
  );
}

/** The JPEG that every program can show: the middle size, or the master of a photo that is smaller. */
function fileOf({ hash, bytes, sizes }: Reader["tables"]["photo"]["$inferSelect"]) {
  const type = "image/jpeg";
  const middle = sizes.find((size) => size.type === type);
  return { file: `${hash}/${middle?.name ?? masterFile}`, type, bytes: middle?.bytes ?? bytes };
}
