import { keepRemark } from "@/commands/keep-remark";
import type { RemarkPlace } from "@/core/remarks/remark";
import { listPassages, passageText } from "@/core/story/passages";
import type { StoryContent } from "@/core/story/story-content";
import { packStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import type { Store } from "@/db/store";

/** A remark of the demo: on words of the text, on the story as a whole, or with other words for those it is on. */
export type DemoRemark = { on?: string; words: string; instead?: string };

/** Leaves an auditor's remarks on the text before them; they go out with the verdict that follows. */
export async function leaveRemarks(
  store: Store,
  auditor: Viewer,
  story: { id: string; key: string; content: StoryContent },
  remarks: readonly DemoRemark[],
  at: Date,
): Promise<void> {
  const seen = packStory(story.content).hash;
  for (const [turn, { on, words, instead }] of remarks.entries()) {
    const place = on ? placeOf(story.content, on) : ({ at: "story" } as const);
    const said = { words, replacement: instead ?? null, request: `${story.key}-remark-${turn}` };
    const kept = await keepRemark(store, auditor, { story: story.id, seen, place, ...said }, at);
    if (!kept.ok) throw new Error(`${story.key}: a remark was refused (${kept.refusal}).`);
  }
}

function placeOf(content: StoryContent, words: string): RemarkPlace {
  const texts = listPassages(content.body).map((passage) => (passage.look === "figure" ? "" : passageText(passage)));
  const passage = texts.findIndex((text) => text.includes(words));
  const from = texts[passage]?.indexOf(words) ?? -1;
  if (from < 0) throw new Error(`“${words}” does not stand in ${content.slug}.`);
  return { at: "text", passage, from, to: from + words.length };
}
