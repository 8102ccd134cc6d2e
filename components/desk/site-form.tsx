"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { SiteRecord } from "@/core/site/site-record";
import type { FormAction, FormState } from "../form-state";
import { TextArea, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { LookFields } from "./site-look";
import { Part, type Places, Tick } from "./site-parts";

type Props = { action: FormAction; seen: string; record: SiteRecord; rows: number };

/** The college's name and the look of its site, kept together; `seen` names the record the form was made from. */
export function SiteForm({ action, seen, record, rows }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("settings");
  const places = usePlaces(state);
  return (
    <form action={send} noValidate className="grid max-w-3xl gap-10">
      <input type="hidden" name="seen" value={seen} />
      <NameFields {...{ record, ...places }} />
      <LookFields {...{ record, ...places }} />
      <FootFields {...{ record, rows, ...places }} />
      <Part title={t("views")}>
        <Tick name="showViews" label={t("showViews")} ticked={isTicked(state, "showViews", record.site.showViews)} />
        <p className="text-sm text-ink-3 sm:col-span-2">{t("showViewsHint")}</p>
      </Part>
      <Refusal state={state} />
      <SubmitButton className="justify-self-start">{t("submit")}</SubmitButton>
    </form>
  );
}

function NameFields({ record, typed, problem }: Pick<Props, "record"> & Places) {
  const t = useTranslations("settings");
  return (
    <Part title={t("name")}>
      {(["zh", "en"] as const).map((language) => (
        <TextField
          key={language}
          name={language}
          label={t(language)}
          maxLength={120}
          autoComplete="off"
          defaultValue={typed(language, record.name[language])}
          error={problem(language)}
        />
      ))}
    </Part>
  );
}

function FootFields({ record: { site }, rows, typed, problem }: Pick<Props, "record" | "rows"> & Places) {
  const t = useTranslations("settings");
  const field = (name: string, kept: string) => ({
    name,
    autoComplete: "off",
    defaultValue: typed(name, kept),
    error: problem(name),
  });
  return (
    <Part title={t("foot")}>
      <TextArea
        {...field("footerZh", site.footer.zh.join("\n"))}
        label={t("footerZh")}
        hint={t("footerHint")}
        rows={4}
      />
      <TextArea
        {...field("footerEn", site.footer.en.join("\n"))}
        label={t("footerEn")}
        hint={t("footerHint")}
        rows={4}
      />
      <div className="grid gap-4 sm:col-span-2">
        <p className="text-sm text-ink-3">{t("recordsHint")}</p>
        {problem("records") && <p className="text-sm text-seal">{problem("records")}</p>}
        {Array.from({ length: rows }, (_, row) => (
          <fieldset key={row} className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-2">
            <legend className="sr-only">{t("record", { number: row + 1 })}</legend>
            <TextField {...field(`text${row}`, site.records[row]?.text ?? "")} label={t("recordText")} maxLength={80} />
            <TextField
              {...field(`href${row}`, site.records[row]?.href ?? "")}
              label={t("recordHref")}
              maxLength={300}
              inputMode="url"
            />
          </fieldset>
        ))}
      </div>
    </Part>
  );
}

function Refusal({ state }: { state: FormState }) {
  const refusal = useTranslations("words.refusal");
  return state && <Notice look="refused">{refusal(state.refusal)}</Notice>;
}

function isTicked(state: FormState, name: string, kept: boolean): boolean {
  return state ? state.typed[name] === "yes" : kept;
}

function usePlaces(state: FormState): Places {
  const t = useTranslations("settings.problem");
  return {
    typed: (name, kept) => (state ? (state.typed[name] ?? "") : kept),
    problem: (place) => {
      const found = state?.problems.find((problem) => problem.place === place);
      if (!found) return undefined;
      const reason = found.reason as Parameters<typeof t>[0];
      return t.has(reason) ? t(reason) : t("other");
    },
  };
}
