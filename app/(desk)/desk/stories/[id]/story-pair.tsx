import { StoryPair } from "@/components/editor/story-pair";
import type { Viewer } from "@/core/viewer";
import { mayPair } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { findPair, listUnpaired } from "@/db/queries/find-pair";
import type { StoryPage } from "@/db/queries/find-story-page";
import { pairAction, partAction } from "./pair-actions";

/** The same story in the other language, as this person sees it. */
export async function OtherLanguage({ viewer, story }: { viewer: Viewer; story: StoryPage }) {
  const store = await newsroomStore();
  const may = mayPair(viewer, story.standing);
  const { pair, offered } = await store.read(async (reader) => {
    const pair = await findPair(reader, viewer, story.id);
    return { pair, offered: may && !pair ? await listUnpaired(reader, viewer, story.content.language) : [] };
  });
  const actions = { pair: pairAction, part: partAction };
  return <StoryPair story={story.id} {...{ pair, offered, may, actions }} />;
}
