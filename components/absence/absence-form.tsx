"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction, FormState } from "../form-state";
import { SelectField, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";

type Choice = { id: string; name: string };
type Props = {
  action: FormAction;
  request: string;
  /** Who may be away: only oneself, or every auditor for an administrator. */
  people: readonly Choice[];
  delegates: readonly Choice[];
};

/** Who is away from when to when, and who audits in their place. */
export function AbsenceForm({ action, request, people, delegates }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("absence");
  const refusal = useTranslations("words.refusal");
  const errorAt = useProblems(state);
  const [alone] = people;
  return (
    <form action={send} className="grid max-w-2xl items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      <input type="hidden" name="request" value={request} />
      {people.length === 1 && alone && <input type="hidden" name="person" value={alone.id} />}
      {people.length > 1 && (
        <Choices name="person" label={t("person")} choices={people} state={state} error={errorAt("person")} />
      )}
      <Choices
        name="delegate"
        label={t("delegate")}
        hint={t("delegateHint")}
        choices={[{ id: "", name: t("nobody") }, ...delegates]}
        state={state}
        error={errorAt("delegate")}
      />
      <TextField
        label={t("from")}
        name="from"
        type="date"
        hint={t("fromHint")}
        defaultValue={state?.typed.from}
        error={errorAt("from")}
        className="sm:col-start-1"
      />
      <TextField
        label={t("until")}
        name="until"
        type="date"
        required
        hint={t("untilHint")}
        defaultValue={state?.typed.until}
        error={errorAt("until")}
      />
      {state && (
        <div className="sm:col-span-2">
          <Notice look="refused">{refusal(state.refusal)}</Notice>
        </div>
      )}
      <SubmitButton className="justify-self-start sm:col-span-2">{t("submit")}</SubmitButton>
    </form>
  );
}

type ChoicesProps = {
  name: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  state: FormState;
  error?: string;
};

function Choices({ name, label, hint, choices, state, error }: ChoicesProps) {
  const chosen = state?.typed[name] ?? "";
  return (
    <SelectField key={chosen} {...{ name, label, hint, error }} defaultValue={chosen}>
      {choices.map(({ id, name: shown }) => (
        <option key={id} value={id}>
          {shown}
        </option>
      ))}
    </SelectField>
  );
}

const reasons = [
  "before_start",
  "past",
  "too_long",
  "self",
  "overlaps",
  "stands_in",
  "away",
  "administrator",
  "unknown",
  "no_audit",
  "bad_day",
] as const;

function useProblems(state: FormState): (place: string) => string | undefined {
  const t = useTranslations("absence.problem");
  return (place) => {
    const problem = state?.problems.find((found) => found.place === place);
    return problem && t(reasons.find((reason) => reason === problem.reason) ?? "other");
  };
}
