import { StoryPair } from "@/components/editor/story-pair";
import type { Viewer } from "@/core/viewer";
import { mayPair } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { findPair } from "@/db/queries/find-pair";
import type { StoryPage } from "@/db/queries/find-story-page";
import { pairAction, partAction } from "./pair-actions";

/** The same story in the other language, as this person sees it. */
export async function OtherLanguage({ viewer, story }: { viewer: Viewer; story: StoryPage }) {
  const store = await newsroomStore();
  const pair = await store.read((reader) => findPair(reader, viewer, story.id));
  const actions = { pair: pairAction, part: partAction };
  return <StoryPair story={story.id} {...{ pair, actions }} may={mayPair(viewer, story.standing)} />;
}
