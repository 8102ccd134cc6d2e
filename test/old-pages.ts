import { importPage, type OldPage } from "@/commands/import-page";
import type { StoryContent } from "@/core/story/story-content";
import type { Store } from "@/db/store";
import { sure } from "./lived-newsroom";
import { type Cast, later, readyStory } from "./people";

/** What the older site printed at the foot of its pages. */
export const oldLines = [
  { stage: "department", name: "Wu Hongjuan", unit: "Office" },
  { stage: "college", name: "Chen Xiaoling", unit: "Office" },
];

/** A page of an older site as it stands in an archive, by the name of its address. */
export function oldPage(name: string, changes: Partial<StoryContent> = {}): OldPage {
  const releasedAt = new Date("2019-05-04T02:00:00.000Z");
  const address = `/info/1021/${name}.htm`;
  return {
    addresses: [address],
    page: `hash of ${name}`,
    file: "old.jsonl:1",
    releasedAt,
    content: readyStory(changes),
    audits: oldLines,
    photos: [],
  };
}

/** Brings pages of these names in, an hour apart on the older site; returns the stories. */
export async function bringOldPages(
  store: Store,
  { administrator }: Cast,
  names: readonly string[],
): Promise<string[]> {
  const stories: string[] = [];
  for (const [hour, name] of names.entries()) {
    const releasedAt = new Date(Date.UTC(2019, 4, 4, hour));
    const brought = await importPage(store, administrator, { ...oldPage(name), releasedAt }, later(700));
    stories.push(sure(brought).story);
  }
  return stories;
}
