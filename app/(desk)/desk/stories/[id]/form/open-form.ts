import { countingSignatures } from "@/components/review/counting-signatures";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findStoryPage, type StoryPage } from "@/db/queries/find-story-page";
import { type Act, listHistory, listSignatures } from "@/db/queries/list-history";

/** What the approval form prints of a story's newest revision; undefined when the story does not exist for this person. */
export async function openForm(viewer: Viewer, id: string, now: Date) {
  const store = await newsroomStore();
  return store.read(async (reader) => {
    const story = await findStoryPage(reader, viewer, id, now);
    if (!story) return undefined;
    const acts = await listHistory(reader, id);
    const signed = countingSignatures(story.standing, await listSignatures(reader, id)).map((signature) => {
      const act = acts.find(({ at, actor }) => actor === signature.person && at.getTime() === signature.at.getTime());
      return { ...signature, remark: act?.remark ?? "", seq: act?.seq };
    });
    return { story, signed, release: findRelease(story, acts), withdrawn: findWithdrawal(acts) };
  });
}

function findRelease({ standing }: StoryPage, acts: readonly Act[]): { at: Date; seq: number } | undefined {
  if (standing.state !== "published" && standing.state !== "withdrawn") return undefined;
  return acts.findLast(({ act, hash }) => ["release", "release_on_time"].includes(act) && hash === standing.head);
}

function findWithdrawal(acts: readonly Act[]): { at: Date; seq: number } | undefined {
  return acts.findLast(({ act }) => act === "withdraw");
}
