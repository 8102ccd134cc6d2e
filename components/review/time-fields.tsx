"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "../form-state";
import { TextField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";

type Props = { state: FormState; zone: string };

/** When readers get the story, and the button that sets it down. */
export function ReleaseTime({ state, zone }: Props) {
  return (
    <TimeField {...{ state, zone }} name="releaseAt" label="release_time" move="schedule" hint="release_time_hint" />
  );
}

/** When a held story comes back by itself, if it should, and the button that holds it. */
export function BackTime({ state, zone }: Props) {
  return <TimeField {...{ state, zone }} name="backAt" label="back_time" move="hold" hint="back_time_hint" />;
}

type Field = Props & {
  name: "releaseAt" | "backAt";
  label: "release_time" | "back_time";
  hint: "release_time_hint" | "back_time_hint";
  move: "schedule" | "hold";
};

function TimeField({ state, zone, name, label, hint, move }: Field) {
  const t = useTranslations("review.decide");
  const moves = useTranslations("words.move");
  const sentence = useTranslations("words.refusal");
  const wrong = state?.refusal === "time_not_ahead" && state.typed.move === move;
  return (
    <div className="grid gap-2">
      <TextField
        label={t(label)}
        name={name}
        type="datetime-local"
        defaultValue={state?.typed[name]}
        hint={t(hint, { zone })}
        error={wrong ? sentence("time_not_ahead") : undefined}
      />
      <SubmitButton name="move" value={move} className="max-md:min-h-[44px]">
        {moves(move)}
      </SubmitButton>
    </div>
  );
}
