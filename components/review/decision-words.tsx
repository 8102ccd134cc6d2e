"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "../form-state";
import { buttonClass } from "../ui/button";
import { TextArea, TextField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";
import { barMoves } from "./decision-bar";
import type { RoomMove } from "@/core/workflow/room-moves";

const commonReasons = ["facts", "photos", "wording", "structure", "place"] as const;

type Props = {
  state: FormState;
  open: readonly RoomMove[];
  mayAmend: boolean;
  story: string;
  zone: string;
};

/** The words that go with a decision, and the decisions that are not in the bar. */
export function DecisionWords({ state, open, mayAmend, story, zone }: Props) {
  const t = useTranslations("review.decide");
  const move = useTranslations("words.move");
  const others = open.filter((name) => !barMoves.includes(name) && name !== "schedule");
  const takesRemark = open.some((name) => name !== "correct" && name !== "withdraw");
  return (
    <>
      <section aria-labelledby="decision" className="grid gap-4">
        <h2 id="decision" className="font-sans text-[13px] font-semibold text-ink-3">
          {t("heading")}
        </h2>
        {takesRemark && (
          <TextArea
            label={t("remark")}
            name="remark"
            rows={4}
            maxLength={5000}
            defaultValue={state?.typed.remark}
            hint={t("remark_hint")}
          />
        )}
        <ReasonField state={state} />
        {open.includes("schedule") && <ReleaseTime {...{ state, zone }} />}
      </section>
      {(others.length > 0 || mayAmend) && (
        <section aria-labelledby="other" className="grid gap-2">
          <h2 id="other" className="mb-1 font-sans text-[13px] font-semibold text-ink-3">
            {t("other")}
          </h2>
          {mayAmend && (
            <a href={`/desk/stories/${story}?amend=1`} className={buttonClass()}>
              {move("amend")}
            </a>
          )}
          {others.map((name) => (
            <SubmitButton key={name} name="move" value={name} aria-describedby={hints[name] && `hint-${name}`}>
              {move(name)}
            </SubmitButton>
          ))}
          {others.map((name) => hints[name] && <Hint key={name} id={`hint-${name}`} text={t(hints[name])} />)}
        </section>
      )}
    </>
  );
}

const hints: Partial<Record<RoomMove, "correct_hint" | "withdraw_hint">> = {
  correct: "correct_hint",
  withdraw: "withdraw_hint",
};

function Hint({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="text-[13px] text-ink-3">
      {text}
    </p>
  );
}

function ReasonField({ state }: { state: FormState }) {
  const t = useTranslations("review.decide");
  const reasons = useTranslations("review.reasons");
  const sentence = useTranslations("words.refusal");
  return (
    <>
      <TextField
        label={t("reason")}
        name="reason"
        list="common-reasons"
        autoComplete="off"
        maxLength={5000}
        defaultValue={state?.typed.reason}
        hint={t("reason_hint")}
        error={state?.refusal === "reason_missing" ? sentence("reason_missing") : undefined}
      />
      <datalist id="common-reasons">
        {commonReasons.map((name) => (
          <option key={name} value={reasons(name)} />
        ))}
      </datalist>
    </>
  );
}

function ReleaseTime({ state, zone }: { state: FormState; zone: string }) {
  const t = useTranslations("review.decide");
  const move = useTranslations("words.move");
  const sentence = useTranslations("words.refusal");
  return (
    <div className="grid gap-2">
      <TextField
        label={t("release_time")}
        name="releaseAt"
        type="datetime-local"
        defaultValue={state?.typed.releaseAt}
        hint={t("release_time_hint", { zone })}
        error={state?.refusal === "time_not_ahead" ? sentence("time_not_ahead") : undefined}
      />
      <SubmitButton name="move" value="schedule">
        {move("schedule")}
      </SubmitButton>
    </div>
  );
}
