"use client";

import { useRouter } from "next/navigation";
import { type RefObject, startTransition, useEffect, useRef, useSyncExternalStore } from "react";
import type { EditedStory, EditorAnswer, HandIn, Intent } from "./edited-story";
import { goToPlace } from "./place";
import { dropUnsaved, findUnsaved, keepUnsaved } from "./unsaved-text";
import { useGuardedLeaving } from "./use-guarded-leaving";
import { useHandingIn } from "./use-handing-in";
import { useProblemAt } from "./use-problem-at";
import { snapshotOf, useTypedStory } from "./use-typed-story";

type Asked = {
  story: EditedStory;
  person: string;
  handIn: HandIn;
  first: EditorAnswer;
  /** What Ctrl+S means here. */
  intent: Intent;
  form: RefObject<HTMLFormElement | null>;
};

export type Desk = ReturnType<typeof useDesk>;

/** The state of one editor: what is typed, whether the newsroom has it, what is missing, and what it answered. */
export function useDesk({ story, person, handIn, first, form, intent }: Asked) {
  const isHere = useSyncExternalStore(never, always, () => false);
  const sending = useHandingIn(handIn, { version: story.version, hash: story.hash }, first);
  const page = useTypedStory(story, first?.typed ?? story.content, form);
  const leaving = useRef(false);
  const keep = () => keepUnsaved(story.id, person, { typed: page.latest.current, base: sending.base });
  const forget = () => dropUnsaved(story.id, person);
  const leaveFor = useLeaving();

  async function hand(asked: Intent, on = sending.base): Promise<void> {
    if (!form.current || sending.progress === "saving") return;
    page.look();
    const sent = snapshotOf(page.latest.current);
    const fields = new FormData(form.current);
    fields.set("body", JSON.stringify(page.latest.current.body));
    const answer = await sending.send(fields, asked, sent, on);
    const arrived = answer?.saved ?? answer?.goTo;
    if (arrived) page.settle(sent);
    (arrived ? forget : keep)();
    page.look();
    if (answer?.goTo) leaveFor(answer.goTo);
    const place = answer?.problems?.[0]?.place;
    if (place) requestAnimationFrame(() => goToPlace(place));
  }

  useEffect(() => {
    const kept = findUnsaved(story.id, person);
    if (!kept || snapshotOf(kept.typed) === page.saved.current) return void page.look();
    sending.setBase(kept.base);
    page.restore(kept.typed);
    // Once, when the editor is there: what was typed before scripts came counts too.
  }, []);

  const look = () => !leaving.current && page.look();
  useGuardedLeaving({ dirty: page.dirty, look, keep, save: () => void hand(intent) });

  return {
    ...sending,
    ...page,
    isHere,
    hand,
    problemAt: useProblemAt(sending.answer),
    department: () => page.latest.current.department,
    /** Sends the text on top of the newer revision, because its writer has been shown that one and decided so. */
    insist: () => void (sending.answer?.newer && hand(intent, sending.answer.newer)),
    /** Lets the writer leave without being asked: the text is kept in this tab. */
    leave: () => {
      keep();
      leaving.current = true;
    },
    /** Gives up what was typed and goes on from what the newsroom has. */
    discard: () => {
      forget();
      leaving.current = true;
      window.location.reload();
    },
  };
}

function useLeaving(): (address: string) => void {
  const router = useRouter();
  return (address) =>
    startTransition(() => {
      router.push(address);
      router.refresh();
    });
}

const never = () => () => undefined;
const always = () => true;
