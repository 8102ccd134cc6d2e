"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import type { FormAction } from "../form-state";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { type FieldPlan, PlannedField } from "./planned-field";

type Props = {
  action: FormAction;
  fields: FieldPlan[];
  submit: string;
  hidden?: Record<string, string>;
  /** A sentence of its own for a refusal, where the general one says too little. */
  saying?: string;
  look?: "plain" | "sign";
  children?: ReactNode;
};

/** A plain administrative form: its fields, the sentence beside each that is wrong, and one button. */
export function PeopleForm({ action, fields, submit, hidden = {}, saying, look = "plain", children }: Props) {
  const [state, send] = useActionState(action, null);
  const refusal = useTranslations("words.refusal");
  return (
    <form action={send} className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <PlannedField key={field.name} field={field} state={state} />
      ))}
      {children}
      {state && (
        <div className="sm:col-span-2">
          <Notice look="refused">{(state.refusal === "not_allowed" && saying) || refusal(state.refusal)}</Notice>
        </div>
      )}
      <SubmitButton look={look} className="justify-self-start sm:col-span-2">
        {submit}
      </SubmitButton>
    </form>
  );
}
