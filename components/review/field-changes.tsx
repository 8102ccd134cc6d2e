import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ChosenChange, ChosenField, CreditChange, WrittenChange } from "@/core/story/compare";
import { type Language, languages } from "@/core/story/story-content";
import { fieldLabels } from "./field-labels";
import type { ChangeNames } from "./room";
import { Pieces } from "./pieces";

type Props = {
  written: readonly WrittenChange[];
  chosen: readonly ChosenChange[];
  credits: readonly CreditChange[];
  names: ChangeNames;
  language: Language;
};

/** The fields that changed, each by its name: written ones word by word, chosen ones before and after. */
export function FieldChanges({ written, chosen, credits, names, language }: Props) {
  const t = useTranslations("review.change");
  const facts = useTranslations("review.facts");
  const word = useWord(names);
  return (
    <section aria-label={t("fields")} className="mt-6">
      <h2 className="font-sans text-[13px] font-semibold text-ink-3">{t("fields")}</h2>
      <dl className="mt-2 border-b border-rule">
        {written.map(({ field, pieces }) => (
          <Row key={field} name={facts(fieldLabels[field])}>
            <span lang={language} className="font-serif text-[17px] whitespace-pre-line">
              <Pieces pieces={pieces} />
            </span>
          </Row>
        ))}
        {chosen.map(({ field, before, after }) => (
          <Row key={field} name={facts(fieldLabels[field])}>
            <span className="sr-only">{t("from")} </span>
            <Pieces pieces={[{ kind: "removed", text: word(field, before), marks: [] }]} />
            <span aria-hidden> → </span>
            <span className="sr-only">, {t("to")} </span>
            <Pieces pieces={[{ kind: "added", text: word(field, after), marks: [] }]} />
          </Row>
        ))}
        {credits.some((change) => change.kind !== "same") && (
          <Row name={facts("credits")}>
            <CreditChanges credits={credits} />
          </Row>
        )}
      </dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-sm text-ink-3">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

function CreditChanges({ credits }: { credits: readonly CreditChange[] }) {
  const facts = useTranslations("review.facts");
  const role = useTranslations("words.credit");
  return (
    <ul>
      {credits.map(({ kind, credit }, at) => {
        const person = facts("person", { name: credit.name, unit: credit.unit });
        const account = credit.account ? ` · ${facts("account")}` : "";
        return (
          <li key={at}>
            <Pieces pieces={[{ kind, text: `${role(credit.role)}: ${person}${account}`, marks: [] }]} />
          </li>
        );
      })}
    </ul>
  );
}

function useWord(names: ChangeNames): (field: ChosenField, value: string) => string {
  const t = useTranslations("review.change");
  const facts = useTranslations("review.facts");
  const words = useTranslations("words.language");
  const format = useFormatter();
  const locale: Language = useLocale();
  return (field, value) => {
    if (value === "") return t("nothing");
    if (field === "column") return names.columns[value]?.[locale] ?? value;
    if (field === "department") return names.departments[value]?.[locale] ?? value;
    const spoken = languages.find((name) => field === "language" && name === value);
    if (spoken) return words(spoken);
    if (field === "eventDate") return format.dateTime(new Date(value), { dateStyle: "medium", timeZone: "UTC" });
    if (field === "unclassified" || field === "leadersAgreed") {
      return facts(value === "true" ? "declared" : "not_declared");
    }
    if (field === "origin") return value === "own" ? facts("own") : facts("repost", { origin: "…" });
    return value;
  };
}
