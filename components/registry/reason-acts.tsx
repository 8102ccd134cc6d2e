"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import type { Language } from "@/core/story/story-content";
import type { FormAction } from "../form-state";
import { SubmitButton } from "../ui/submit-button";

export type Reason = { id: string; zh: string; en: string; retired: boolean; version: number };
type Act = "up" | "down" | "retire" | "restore";
type Props = { reason: Reason; action: FormAction; acts: readonly (Act | false)[] };

/** What can be done with one reason of the list; a refusal stands below the buttons. */
export function ReasonActs({ reason, action, acts }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("registry.reasons");
  const refusal = useTranslations("words.refusal");
  const language: Language = useLocale();
  return (
    <form action={send} className="flex flex-wrap items-center gap-1">
      <input type="hidden" name="id" value={reason.id} />
      <input type="hidden" name="version" value={reason.version} />
      {acts.map(
        (act) =>
          act && (
            <SubmitButton
              key={act}
              name="act"
              value={act}
              look="quiet"
              className="max-sm:px-2.5"
              aria-label={`${t(act)}: ${reason[language]}`}
            >
              {t(act)}
            </SubmitButton>
          ),
      )}
      {state && (
        <p role="alert" className="basis-full text-sm text-seal">
          {refusal(state.refusal)}
        </p>
      )}
    </form>
  );
}
