"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "@/components/form-state";
import { SelectField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Choice } from "./edited-story";

type Props = {
  action: FormAction;
  request: string;
  labels: Record<"title" | "column" | "department" | "language" | "create", string>;
  columns: readonly Choice[];
  departments: readonly Choice[];
  languages: readonly Choice[];
  /** What the form begins with: the person's language and home department. */
  language: string;
  home: string;
  /** What the text may begin with; the first is chosen. */
  templates: { legend: string; hint: string; choices: readonly Choice[] };
};

/** The beginning of a story: its title and where it will stand. */
export function StartForm({ action, request, labels, columns, departments, languages, templates, ...begins }: Props) {
  const [state, send] = useActionState(action, null);
  const refusal = useTranslations("words.refusal");
  const problem = useTranslations("words.problem");
  const typed = state?.typed ?? {};
  const start = departments.some(({ id }) => id === begins.home) ? begins.home : departments[0]?.id;
  const errorAt = (place: string) => {
    const found = state?.problems.find((one) => one.place === place);
    const reason = found?.reason as Parameters<typeof problem>[0] | undefined;
    return reason && (problem.has(reason) ? problem(reason) : problem("other"));
  };
  return (
    <form action={send} className="grid gap-5" noValidate>
      <input type="hidden" name="request" value={request} />
      {state && <Notice look="refused">{refusal(state.refusal)}</Notice>}
      <TextField name="title" label={labels.title} defaultValue={typed.title} error={errorAt("title")} autoFocus />
      <ChoiceField
        name="department"
        label={labels.department}
        start={typed.department ?? start}
        choices={departments}
        error={errorAt("department")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <ChoiceField
          name="column"
          label={labels.column}
          start={typed.column}
          choices={columns}
          error={errorAt("column")}
        />
        <ChoiceField
          name="language"
          label={labels.language}
          start={typed.language ?? begins.language}
          choices={languages}
          error={errorAt("language")}
        />
      </div>
      <TemplateField {...templates} start={typed.template ?? templates.choices[0]?.id} />
      <SubmitButton look="sign" className="mt-2 justify-self-start">
        {labels.create}
      </SubmitButton>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; start?: string; choices: readonly Choice[]; error?: string };

function ChoiceField({ name, label, start, choices, error }: ChoiceProps) {
  return (
    <SelectField name={name} label={label} defaultValue={start} error={error}>
      {choices.map(({ id, name: text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}

function TemplateField({ legend, hint, choices, start }: Props["templates"] & { start?: string }) {
  return (
    <fieldset aria-describedby="field-template-hint">
      <legend className="mb-1 text-sm font-medium text-ink-2">{legend}</legend>
      <div className="flex flex-wrap gap-x-5">
        {choices.map(({ id, name }) => (
          <label key={id} className="flex min-h-10 items-center gap-2">
            <input
              type="radio"
              name="template"
              value={id}
              defaultChecked={id === start}
              className="size-4 accent-(--ink)"
            />
            {name}
          </label>
        ))}
      </div>
      <p id="field-template-hint" className="mt-1 text-ink-3 text-sm">
        {hint}
      </p>
    </fieldset>
  );
}
