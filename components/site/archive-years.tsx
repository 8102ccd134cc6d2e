import { useTranslations } from "next-intl";
import type { byYear } from "@/core/site/archive";
import { nameMonthOfYear } from "@/core/site/name-month";
import type { Language } from "@/core/story/story-content";
import { PageTitle } from "./page-title";

/** Every year in print, the newest first, with the months that hold stories. */
export function ArchiveYears({ years, language }: { years: ReturnType<typeof byYear>; language: Language }) {
  const t = useTranslations("find.archive");
  return (
    <main id="main" className="mx-auto max-w-4xl px-5 py-10 sm:px-8">
      <PageTitle title={t("title")} intro={years.length > 0 ? t("intro") : t("empty")} />
      {years.map(({ year, months }) => (
        <section
          key={year}
          aria-labelledby={`year-${year}`}
          className="grid gap-x-8 gap-y-2 border-t border-rule py-5 sm:grid-cols-[8rem_1fr]"
        >
          <h2 id={`year-${year}`} className="text-2xl tabular-nums">
            <a className="text-ink no-underline hover:underline" href={`/${language}/archive/${year}`}>
              {t("year", { year })}
            </a>
          </h2>
          <ul className="grid grid-cols-3 gap-x-4 sm:grid-cols-4 lg:grid-cols-6">
            {months.map((month) => (
              <li key={month}>
                <a className="inline-block py-1" href={`/${language}/archive/${month.replace("-", "/")}`}>
                  {nameMonthOfYear(month, language)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-8 border-t border-rule pt-4 text-sm">
        <a href={`/${language}/search`}>{t("search")}</a>
      </p>
    </main>
  );
}
