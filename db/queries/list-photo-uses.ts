import { and, asc, eq, gt, gte, inArray } from "drizzle-orm";
import type { Reader } from "../store";

/** A story that shows a photo: in its newest revision (`inHead`), on its live page (`isLive`), or in both. */
export type PhotoUse = { story: string; department: string; inHead: boolean; isLive: boolean };

const batch = 400;

/**
 * The stories that show these photos, by hash, whoever may see them. `since` is when the oldest of the photos came in: no older text
 * can show one. Texts are read in batches, because a package has no index of its photos.
 */
export async function listPhotoUses(
  reader: Reader,
  hashes: readonly string[],
  since: Date,
): Promise<Map<string, PhotoUse[]>> {
  const uses = new Map(hashes.map((hash): [string, PhotoUse[]] => [hash, []]));
  if (hashes.length === 0) return uses;
  for await (const { story, department, package: text } of listHeads(reader, since)) {
    for (const hash of photosIn(text)) uses.get(hash)?.push({ story, department, inHead: true, isLive: false });
  }
  for (const { photo, story, department } of await listLive(reader, hashes)) {
    const known = uses.get(photo)?.find((use) => use.story === story);
    if (known) known.isLive = true;
    else uses.get(photo)?.push({ story, department, inHead: false, isLive: true });
  }
  return uses;
}

async function* listHeads(reader: Reader, since: Date) {
  const { story, revision } = reader.tables;
  let last = "";
  for (;;) {
    const rows = await reader
      .select({ story: story.id, department: story.department, package: revision.package })
      .from(story)
      .innerJoin(revision, eq(revision.id, story.head))
      .where(and(gt(story.id, last), gte(story.changedAt, since), gte(revision.at, since)))
      .orderBy(asc(story.id))
      .limit(batch);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < batch) return;
    last = end.story;
  }
}

async function listLive(reader: Reader, hashes: readonly string[]) {
  const { story, livePhoto } = reader.tables;
  return reader
    .select({ photo: livePhoto.photo, story: livePhoto.story, department: story.department })
    .from(livePhoto)
    .innerJoin(story, eq(story.id, livePhoto.story))
    .where(inArray(livePhoto.photo, [...hashes]));
}

/** What a package names as photos, each once. Inside a text its quotes would be escaped, so nothing else looks like this. */
function photosIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/"photo":"([0-9a-f]{64})"/g), ([, hash = ""]) => hash));
}
