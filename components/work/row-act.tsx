"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "../form-state";
import { SubmitButton } from "../ui/submit-button";

type Props = {
  action: FormAction;
  order: { story: string; version: number; request: string };
  label: string;
  /** What the button does to which story, for those who hear it. */
  name: string;
  quiet?: boolean;
};

/** One thing to do with a story, from its row; a refusal stands below the button. */
export function RowAct({ action, order, label, name, quiet = false }: Props) {
  const [state, send] = useActionState(action, null);
  const refusal = useTranslations("words.refusal");
  return (
    <form action={send} className="grid justify-items-end gap-1">
      <input type="hidden" name="story" value={order.story} />
      <input type="hidden" name="version" value={order.version} />
      <input type="hidden" name="request" value={order.request} />
      <SubmitButton look={quiet ? "quiet" : "plain"} aria-label={name}>
        {label}
      </SubmitButton>
      {state && (
        <p role="alert" className="max-w-xs text-right text-sm text-seal">
          {refusal(state.refusal)}
        </p>
      )}
    </form>
  );
}
