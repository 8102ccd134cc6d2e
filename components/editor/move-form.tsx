"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "@/components/form-state";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  move: "take_back" | "correct" | "drop_correction";
  action: FormAction;
  order: { story: string; version: number };
  request: string;
};

/** One move of the story's reporters: what it means, a reason where one is due, and its button. */
export function MoveForm({ move, action, order, request }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("editor.read");
  const word = useTranslations("words.move");
  const refusal = useTranslations("words.refusal");
  const hints = { take_back: t("takeBackHint"), correct: t("correctHint"), drop_correction: t("dropHint") };
  const needsReason = state?.refusal === "reason_missing";
  return (
    <form
      action={send}
      className={`grid justify-items-start gap-3 ${move === "take_back" ? "mt-4" : "mt-10 border-rule border-t pt-6"}`}
    >
      <input type="hidden" name="story" value={order.story} />
      <input type="hidden" name="version" value={order.version} />
      <input type="hidden" name="request" value={request} />
      {state && !needsReason && <Notice look="refused">{refusal(state.refusal)}</Notice>}
      {move === "correct" && (
        <TextArea
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          rows={2}
          maxLength={1000}
          defaultValue={state?.typed.reason}
          error={needsReason ? refusal("reason_missing") : undefined}
          className="w-full max-w-xl"
        />
      )}
      <p className="text-ink-2 text-sm">{hints[move]}</p>
      <SubmitButton>{word(move)}</SubmitButton>
    </form>
  );
}
