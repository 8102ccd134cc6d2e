"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction, FormState } from "../form-state";
import { SelectField, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";

/** How many working hours an audit may take. */
export function LimitForm({ action, limit }: { action: FormAction; limit: number }) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("inbox.holidays");
  const problem = useProblem(state);
  return (
    <form action={send} noValidate className="grid max-w-sm gap-4">
      <TextField
        label={t("limit")}
        hint={t("limitHint")}
        name="limit"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        defaultValue={state?.typed.limit ?? String(limit)}
        error={problem("limit")}
      />
      <Refusal state={state} />
      <SubmitButton className="justify-self-start">{t("setLimit")}</SubmitButton>
    </form>
  );
}

/** Days in a row that are off, or worked although they are a weekend. */
export function HolidayForm({ action }: { action: FormAction }) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("inbox.holidays");
  const problem = useProblem(state);
  const kind = state?.typed.worked ?? "no";
  const field = (name: "zh" | "en" | "from" | "until", type: "text" | "date" = "text") => (
    <TextField
      {...{ name, type }}
      label={t(name)}
      autoComplete="off"
      maxLength={type === "text" ? 60 : undefined}
      defaultValue={state?.typed[name]}
      error={problem(name)}
    />
  );
  return (
    <form action={send} noValidate className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      {field("from", "date")}
      {field("until", "date")}
      {field("zh")}
      {field("en")}
      <SelectField
        key={kind}
        label={t("kind")}
        hint={t("kindHint")}
        name="worked"
        defaultValue={kind}
        error={problem("worked")}
        className="sm:col-span-2"
      >
        <option value="no">{t("kindOff")}</option>
        <option value="yes">{t("kindWorked")}</option>
      </SelectField>
      <Refusal state={state} />
      <SubmitButton className="justify-self-start sm:col-span-2">{t("submit")}</SubmitButton>
    </form>
  );
}

/** Takes days out again; `label` says which. */
export function DropHolidays({ action, days, label }: { action: FormAction; days: string[]; label: string }) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("inbox.holidays");
  return (
    <form action={send}>
      <input type="hidden" name="days" value={days.join(" ")} />
      {state && <Notice look="refused">{t("gone")}</Notice>}
      <SubmitButton look="quiet" aria-label={label}>
        {t("dropShort")}
      </SubmitButton>
    </form>
  );
}

function Refusal({ state }: { state: FormState }) {
  const refusal = useTranslations("words.refusal");
  return (
    state && (
      <div className="sm:col-span-2">
        <Notice look="refused">{refusal(state.refusal)}</Notice>
      </div>
    )
  );
}

function useProblem(state: FormState): (place: string) => string | undefined {
  const t = useTranslations("inbox.holidays.problem");
  return (place) => {
    const found = state?.problems.find((problem) => problem.place === place);
    if (!found) return undefined;
    const reason = found.reason as Parameters<typeof t>[0];
    return t.has(reason) ? t(reason, { named: found.named ?? "" }) : t("other");
  };
}
