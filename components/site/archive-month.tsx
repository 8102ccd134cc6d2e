import { useTimeZone, useTranslations } from "next-intl";
import { byDay } from "@/core/month";
import { nameMonth } from "@/core/site/name-month";
import { formatDay } from "@/core/story/format-day";
import type { ListedPage } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { PageTitle } from "./page-title";
import { TitleLink } from "./story-link";

type Shown = {
  month: string;
  beside: { older?: string; newer?: string };
  page: ListedPage;
  paged: boolean;
  language: Language;
};

/** The stories of a month by the day of their release, the newest first. */
export function ArchiveMonth({ month, beside, page, paged, language }: Shown) {
  const t = useTranslations("find.archive");
  const timeZone = useTimeZone() ?? "Asia/Shanghai";
  const days = byDay(
    page.stories.map((story) => ({ ...story, at: new Date(story.releasedAt) })),
    timeZone,
  );
  const year = month.slice(0, 4);
  const address = `/${language}/archive/${month.replace("-", "/")}`;
  return (
    <main id="main" className="mx-auto max-w-4xl px-5 py-10 sm:px-8">
      <PageTitle
        way={[
          { title: t("title"), href: `/${language}/archive` },
          { title: t("year", { year }), href: `/${language}/archive/${year}` },
        ]}
        title={nameMonth(month, language)}
      />
      {[...days].map(([day, stories]) => (
        <section
          key={day}
          aria-labelledby={`day-${day}`}
          className="grid gap-x-8 gap-y-2 border-t border-rule py-4 first-of-type:border-0 sm:grid-cols-[10rem_1fr]"
        >
          <h2 id={`day-${day}`} className="font-sans text-sm leading-7 font-semibold text-ink-2 tabular-nums">
            <time dateTime={day}>{formatDay(day, language)}</time>
          </h2>
          <ul className="min-w-0">
            {stories.map((story) => (
              <li key={story.story} className="mb-2 last:mb-0">
                <h3 className="text-[1.05rem] leading-snug font-semibold text-pretty wrap-anywhere">
                  <TitleLink story={story} language={language} />
                </h3>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(paged || page.older) && (
        <nav aria-label={t("pages")} className="mt-4 flex flex-wrap gap-x-6 gap-y-2 border-t border-rule pt-4">
          {paged && <a href={address}>{t("month_start")}</a>}
          {page.older && (
            <a className="ml-auto" rel="next" href={`${address}/${page.older}`}>
              {t("month_older")}
            </a>
          )}
        </nav>
      )}
      <MonthsBeside beside={beside} language={language} />
    </main>
  );
}

function MonthsBeside({ beside, language }: Pick<Shown, "beside" | "language">) {
  const t = useTranslations("find.archive");
  const link = (month: string, word: "older_month" | "newer_month") => (
    <a href={`/${language}/archive/${month.replace("-", "/")}`}>{t(word, { month: nameMonth(month, language) })}</a>
  );
  return (
    <nav
      aria-label={t("months")}
      className="mt-10 flex flex-wrap justify-between gap-x-6 gap-y-2 border-t-2 border-ink pt-4"
    >
      <span>{beside.older && link(beside.older, "older_month")}</span>
      <span>{beside.newer && link(beside.newer, "newer_month")}</span>
    </nav>
  );
}
