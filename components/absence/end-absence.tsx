"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import type { Language } from "@/core/story/story-content";
import type { FormAction } from "../form-state";
import { SubmitButton } from "../ui/submit-button";

type Props = {
  absence: { id: string; version: number; person: { zh: string; en: string } };
  begun: boolean;
  action: FormAction;
};

/** The button that ends an absence, or calls off one to come. */
export function EndAbsence({ absence, begun, action }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("absence");
  const refusal = useTranslations("words.refusal");
  const language: Language = useLocale();
  const act = t(begun ? "end" : "callOff");
  return (
    <form action={send}>
      <input type="hidden" name="absence" value={absence.id} />
      <input type="hidden" name="version" value={absence.version} />
      <SubmitButton look="quiet" aria-label={t("endLabel", { act, person: absence.person[language] })}>
        {act}
      </SubmitButton>
      {state && (
        <p role="alert" className="text-sm text-seal">
          {refusal(state.refusal)}
        </p>
      )}
    </form>
  );
}
