"use client";

import { type SubmitEvent, useState } from "react";
import { shortestReason } from "@/core/workflow/decide";
import { readLocalTime } from "@/core/zoned-time";
import type { FormState } from "../form-state";
import { endingMoves, signingMoves } from "./signing-moves";
import { typedWords } from "./verdict-fields";

/** Refusals that are answered in the confirm step itself. */
const answeredThere: readonly string[] = ["confirm_needed", "password_needed", "password_wrong", "too_many"];

export type Step = {
  move: string;
  typed: Record<string, string>;
  /** Whether the password is asked for too. */
  password: boolean;
  refusal?: NonNullable<FormState>["refusal"];
};

/** True for a no of the newsroom that the confirm step takes up. */
export function isOfConfirmStep(state: FormState): boolean {
  return state !== null && answeredThere.includes(state.refusal);
}

/**
 * Which signature is to be confirmed now, if any. A button that signs opens the step at once and sends nothing; the newsroom's
 * own no (a password that is due) opens it too. Every answer of the newsroom settles the step that was open before it. A password typed
 * lately counts for `confirmedFor` milliseconds more; a release time is read on the clock of `zone`.
 */
export function useConfirmStep(state: FormState, confirmedFor: number, zone: string) {
  const [confirmedUntil] = useState(() => Date.now() + confirmedFor);
  const [asked, setAsked] = useState<{ step: Step; before: FormState } | null>(null);
  const [closed, setClosed] = useState<FormState>(null);
  const own = asked && asked.before === state ? asked.step : null;
  const told =
    state && isOfConfirmStep(state) && closed !== state && state.typed.move ? stepOf(state, confirmedFor) : null;
  return {
    step: own ?? told,
    /** Keeps a signature back until it is confirmed. */
    hold: (event: SubmitEvent<HTMLFormElement>) => {
      const button = event.nativeEvent.submitter;
      if (!(button instanceof HTMLButtonElement) || button.name !== "move") return;
      const move = button.value;
      const typed = typedWords(new FormData(event.currentTarget));
      // Without a time ahead or a reason there is nothing to confirm yet: the newsroom says so beside the field.
      if (!isComplete(move, typed, zone)) return;
      event.preventDefault();
      const password = move !== "reject" && Date.now() >= confirmedUntil;
      setAsked({ step: { move, typed, password }, before: state });
    },
    close: () => {
      setAsked(null);
      setClosed(state);
    },
  };
}

function isComplete(
  move: string,
  { releaseAt = "", reason = "", reasons }: Record<string, string>,
  zone: string,
): boolean {
  if (endingMoves.includes(move)) return Boolean(reasons) || reason.trim().length >= shortestReason;
  if (move === "schedule") return (readLocalTime(releaseAt, zone)?.getTime() ?? 0) > Date.now();
  return signingMoves.includes(move);
}

function stepOf({ refusal, typed }: NonNullable<FormState>, confirmedFor: number): Step {
  return { move: typed.move ?? "", typed, password: refusal !== "confirm_needed" || confirmedFor <= 0, refusal };
}
