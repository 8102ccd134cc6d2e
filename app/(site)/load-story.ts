import { cache } from "react";
import { listPhotos } from "@/core/story/body-text";
import { storyTag } from "@/core/story/page-tags";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { listPhotosOf } from "@/db/queries/list-photos";
import { listStoriesAround } from "@/db/queries/list-stories-around";
import { readTagged, tagPage } from "./read-tagged";

/** A live story with its photos and what stands around it, once a rendering; its page goes when any story it names changes. */
export const loadStory = cache(async (slug: string) => {
  const found = await readTagged([storyTag(slug)], async (reader) => {
    const published = await findPublishedStory(reader, slug);
    if (published.standing !== "live") return undefined;
    const { story } = published;
    const photos = await listPhotosOf(reader, listPhotos(story.content.body));
    return { story, photos, around: await listStoriesAround(reader, story) };
  });
  if (!found) return undefined;
  const { older, newer, related, translation } = found.around;
  tagPage([older, newer, ...related, translation].flatMap((one) => (one ? storyTag(one.slug) : [])));
  return found;
});
