"use client";

import { useRouter } from "next/navigation";
import { type RefObject, startTransition, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Finding, fixFinding } from "@/core/checks/ready-list";
import type { TypedStory } from "@/core/story/parse-story-form";
import { chooseOpening } from "./choose-opening";
import { meetText } from "./choose-text";
import { type EditedStory, type EditorAnswer, type HandIn, headOf, type Intent } from "./edited-story";
import { goToPlace } from "./place";
import { takeApplied } from "./take-applied";
import { TextInHand } from "./text-in-hand";
import { useGuardedLeaving } from "./use-guarded-leaving";
import { useHandingIn } from "./use-handing-in";
import { useProblemAt } from "./use-problem-at";
import { useTypedStory } from "./use-typed-story";

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

/** The state of one editor: what is typed, where it is kept, what is missing, and what the newsroom answered. */
export function useDesk({ story, person, handIn, first, form, intent }: Asked) {
  const isHere = useSyncExternalStore(never, always, () => false);
  const [start] = useState(() => startOf(story));
  const sending = useHandingIn(handIn, first);
  const page = useTypedStory(story, givenBack(first, start.typed), form);
  const [hand] = useState(() => new TextInHand(story, person, start, { look: page.look, put: page.put }));
  const text = useSyncExternalStore(
    hand.subscribe,
    () => hand.state,
    () => hand.state,
  );
  const leaving = useRef(false);
  const submit = useSubmit({ form, sending, page, hand, leaving });
  useEffect(() => hand.open(), [hand]);
  useGuardedLeaving({
    pending: text.pending,
    canLeave: () => leaving.current || hand.canLeave(),
    leave: () => hand.leave(),
    save: () => void submit(intent),
    tryAgain: () => hand.tryAgain(),
  });

  return {
    ...sending,
    ...page,
    ...{ text, hand, start, isHere, submit },
    touch: () => {
      page.touch();
      hand.touch();
    },
    /** Mends what the ready list found, where that needs no judgement. */
    fix: (finding: Finding) => {
      page.put(fixFinding(page.look().typed, finding));
      hand.touch();
    },
    /** What stands on the page now. */
    mine: () => page.look().typed,
    problemAt: useProblemAt(sending.answer),
    department: () => page.look().typed.department,
    /** Lets the writer go and sign in without being asked: the text is kept on this device. */
    leaveToSignIn: () => {
      leaving.current = true;
    },
    /** Gives up what was typed and goes on from the last revision. */
    goBack: async () => {
      leaving.current = true;
      await hand.giveUp();
      window.location.reload();
    },
  };
}

type Submitting = Pick<Asked, "form"> & {
  sending: ReturnType<typeof useHandingIn>;
  page: ReturnType<typeof useTypedStory>;
  hand: TextInHand;
  leaving: RefObject<boolean>;
};

/** Hands the text in as a revision. What was under way arrives first, and what is typed meanwhile goes on from it. */
function useSubmit({ form, sending, page, hand, leaving }: Submitting): (intent: Intent) => Promise<void> {
  const leaveFor = useLeaving();
  return async (intent) => {
    if (!form.current || sending.progress === "saving" || !hand.state.pen.writes) return;
    const { known } = await hand.pause();
    page.touch();
    const { typed, snapshot } = page.look();
    const fields = new FormData(form.current);
    fields.set("body", JSON.stringify(typed.body));
    fields.set("copyPage", known?.page ?? "");
    fields.set("copyVersion", String(known?.version ?? ""));
    const answer = await sending.send(fields, intent, snapshot, hand.state.base);
    if (answer?.saved && intent.startsWith("apply ")) takeApplied(hand, { typed, snapshot }, answer.saved);
    else if (answer?.saved || answer?.goTo) hand.arrived(snapshot, answer.saved);
    if (answer?.goTo) {
      leaving.current = true;
      leaveFor(answer.goTo);
      return;
    }
    if (answer?.newer?.writable) meetText(hand, { newer: answer.newer });
    hand.goOn();
    const place = answer?.problems?.[0]?.place;
    if (place) requestAnimationFrame(() => goToPlace(place));
  };
}

/** A page without scripts gets back what was typed; the body it could not change stays where it could not be taken in. */
function givenBack(first: EditorAnswer, shown: TypedStory): TypedStory {
  return first?.typed ? { ...first.typed, body: first.typed.body ?? shown.body } : shown;
}

/** A page without scripts cannot show two texts: it begins with the last revision when they went apart. */
function startOf(story: EditedStory) {
  const opening = chooseOpening(headOf(story), story.inHand);
  return opening.conflict ? { ...chooseOpening(headOf(story)), known: null } : opening;
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
