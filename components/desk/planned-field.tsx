"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "../form-state";
import { SelectField, TextField } from "../ui/field";

export type FieldPlan = {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "password" | "date";
  value?: string;
  optional?: boolean;
  options?: readonly { value: string; label: string }[];
};
/** One field of an administrative form, with what was typed and what is wrong with it. */
export function PlannedField({ field, state }: { field: FieldPlan; state: FormState }) {
  const error = useProblem(field.name, state);
  const { name, label, hint, type = "text", value, optional, options } = field;
  const given = state?.typed[name] ?? value ?? "";
  const common = { id: `${name}-${label}`.replaceAll(/\s+/g, "-"), name, label, hint, error, defaultValue: given };
  if (!options) {
    const complete = type === "password" ? "new-password" : "off";
    return <TextField {...common} type={type} required={!optional} autoComplete={complete} maxLength={200} />;
  }
  return (
    <SelectField key={given} {...common} required={!optional}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}

const reasons = [
  "username_taken",
  "bad_username",
  "bad_email",
  "missing",
  "short",
  "taken",
  "bad_day",
  "bad_slug",
  "before_start",
  "held",
  "department_needed",
  "unknown",
] as const;

function useProblem(place: string, state: FormState): string | undefined {
  const t = useTranslations("desk.people.problem");
  const problem = state?.problems.find((found) => found.place === place);
  return problem && t(reasons.find((reason) => reason === problem.reason) ?? "other");
}
