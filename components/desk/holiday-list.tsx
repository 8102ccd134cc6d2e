import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/core/story/format-day";
import type { Language } from "@/core/story/story-content";
import type { FormAction } from "../form-state";
import { Empty } from "./empty";
import { DropHolidays } from "./holiday-forms";

type Run = { zh: string; en: string; worked: boolean; days: string[] };

/** The special days of the service clock as they were entered, each run with its way out. */
export function HolidayList({ runs, action }: { runs: readonly Run[]; action: FormAction }) {
  const t = useTranslations("inbox.holidays");
  const language: Language = useLocale();
  if (runs.length === 0) return <Empty title={t("empty")}>{t("emptyHint")}</Empty>;
  return (
    <ul className="border-t border-rule">
      {runs.map((run) => {
        const from = formatDay(run.days[0] ?? "", language);
        const until = formatDay(run.days.at(-1) ?? "", language);
        const when = run.days.length === 1 ? from : t("between", { from, until });
        return (
          <li
            key={run.days[0]}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2"
          >
            <span className="min-w-0 wrap-anywhere">
              <span className="font-medium">{run[language]}</span>
              <span className="block text-sm text-ink-2 tabular-nums">
                {when} · {t(run.worked ? "worked" : "off", { count: run.days.length })}
              </span>
            </span>
            <DropHolidays action={action} days={run.days} label={t("drop", { name: run[language], when })} />
          </li>
        );
      })}
    </ul>
  );
}
