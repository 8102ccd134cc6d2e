import { useFormatter, useTranslations } from "next-intl";
import type { PrintedAudit } from "@/core/intake/reading";
import type { ImportNotes } from "./import-state";

const printedDay = { dateStyle: "long", timeZone: "UTC" } as const;

/** What an old page printed that only this newsroom can make true: its audits and its release date. */
export function PrintedFacts({ notes: { audits, releaseDate } }: { notes: ImportNotes }) {
  const t = useTranslations("intake.printed");
  const format = useFormatter();
  if (audits.length === 0 && !releaseDate.value) return null;
  return (
    <section aria-labelledby="printed" className="border-l-3 border-rule-strong bg-sunk px-4 py-3 text-sm">
      <h2 id="printed" className="text-base">
        {t("title")}
      </h2>
      {releaseDate.value && (
        <p className="mt-2">
          {t("release", { date: format.dateTime(new Date(`${releaseDate.value}T00:00:00Z`), printedDay) })}{" "}
          <span className="text-ink-2">{t("releaseNote")}</span>
        </p>
      )}
      {audits.length > 0 && (
        <>
          <ul className="mt-2 grid gap-1">
            {audits.map((audit, at) => (
              <li key={at} className="wrap-anywhere">
                {t(audit.stage, { name: whoOf(audit) })}
              </li>
            ))}
          </ul>
          <p className="mt-2 max-w-[60ch] text-ink-2">{t("audits")}</p>
        </>
      )}
    </section>
  );

  function whoOf({ name, unit }: PrintedAudit): string {
    return unit ? t("unit", { name, unit }) : name;
  }
}
