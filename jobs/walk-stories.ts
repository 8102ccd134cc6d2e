import { withholdPage } from "@/commands/withhold-page";
import { storyTag } from "@/core/story/page-tags";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { listLiveSlugs } from "@/db/queries/list-live-slugs";
import type { Store } from "@/db/store";
import { goRound } from "./go-round";

type Walk = { stop: () => void; look: () => Promise<void> };
type Works = {
  store: Store;
  takeAway: (pages: string[]) => void;
  /** A live story was found that is not what was signed. */
  onAltered: (page: { slug: string; hash: string }) => void;
  onFailure: (problem: unknown) => void;
};

/** How often some stories are looked at, in milliseconds, and how many at a time: ten thousand take three hours. */
const pace = 20_000;
const together = 20;

/**
 * A pressed page is a file that nobody compares again with what was signed. So the newsroom goes slowly round all live stories: one
 * that is not what was signed leaves the readers, and the same people are told as when a reader finds it.
 */
export function walkStories({ store, takeAway, onAltered, onFailure }: Works): Walk {
  let after = "";
  const check = async (slug: string) => {
    const found = await store.read((reader) => findPublishedStory(reader, slug));
    if (found.standing !== "withheld") return;
    takeAway([storyTag(slug)]);
    if (await withholdPage(store, found, new Date())) onAltered({ slug, hash: found.hash });
  };
  const look = async () => {
    const stories = await store.read((reader) => listLiveSlugs(reader, after, together));
    for (const { slug } of stories) {
      if (round.stopped()) return;
      await check(slug);
    }
    after = stories.length < together ? "" : (stories.at(-1)?.story ?? "");
  };
  const round = goRound(look, pace, onFailure);
  return { look, stop: round.stop };
}
