"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import type { FormAction, FormState } from "../form-state";
import { SelectField, TextArea, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { useProblemOf } from "./use-problem";

export type RecordField = {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  rows?: number;
  maxLength?: number;
  options?: readonly { value: string; label: string }[];
};

type Props = {
  /** Tells the fields of several forms on one page apart. */
  id: string;
  action: FormAction;
  fields: readonly RecordField[];
  hidden?: Record<string, string>;
  submit: string;
  look?: "plain" | "sign";
  /** A sentence of its own where a record is in use. */
  inUse?: string;
  children?: (state: FormState) => ReactNode;
};

/** The form of one record: its fields, what is wrong beside each, and one button. */
export function RecordForm({ id, action, fields, hidden = {}, submit, look = "plain", inUse, children }: Props) {
  const [state, send] = useActionState(action, null);
  const refusal = useTranslations("words.refusal");
  return (
    <form action={send} noValidate className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Field key={field.name} form={id} field={field} state={state} />
      ))}
      {children && <div className="sm:col-span-2">{children(state)}</div>}
      {state && (
        <div className="sm:col-span-2">
          <Notice look="refused">{(state.refusal === "wrong_state" && inUse) || refusal(state.refusal)}</Notice>
        </div>
      )}
      <SubmitButton look={look} className="justify-self-start sm:col-span-2">
        {submit}
      </SubmitButton>
    </form>
  );
}

function Field({ form, field, state }: { form: string; field: RecordField; state: FormState }) {
  const error = useProblemOf(state?.problems)(field.name);
  const { name, label, hint, value = "", rows, maxLength = 200, options } = field;
  const given = state?.typed[name] ?? value;
  const common = { id: `${form}-${name}`, name, label, hint, error, defaultValue: given };
  if (rows) return <TextArea {...common} rows={rows} maxLength={4000} />;
  if (!options) return <TextField {...common} autoComplete="off" maxLength={maxLength} />;
  return (
    <SelectField key={given} {...common}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}
