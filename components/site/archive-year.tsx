import { useTranslations } from "next-intl";
import { nameMonth } from "@/core/site/name-month";
import type { ListedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { PageTitle } from "./page-title";
import { ReleaseDay, TitleLink } from "./story-link";

type Shown = { year: string; months: { month: string; stories: ListedStory[] }[]; language: Language };

/** The months of a year, the newest first, each with what was printed in it last. */
export function ArchiveYear({ year, months, language }: Shown) {
  const t = useTranslations("find.archive");
  return (
    <main id="main" className="mx-auto max-w-4xl px-5 py-10 sm:px-8">
      <PageTitle way={[{ title: t("title"), href: `/${language}/archive` }]} title={t("year_title", { year })} />
      {months.map(({ month, stories }) => {
        const address = `/${language}/archive/${month.replace("-", "/")}`;
        return (
          <section
            key={month}
            aria-labelledby={`month-${month}`}
            className="grid gap-x-8 gap-y-3 border-t border-rule py-6 first-of-type:border-0 sm:grid-cols-[10rem_1fr]"
          >
            <h2 id={`month-${month}`} className="text-xl">
              <a className="text-ink no-underline hover:underline" href={address}>
                {nameMonth(month, language)}
              </a>
            </h2>
            <div className="min-w-0">
              <ul>
                {stories.map((story) => (
                  <li key={story.story} className="mb-2.5">
                    <h3 className="text-[1.05rem] leading-snug font-semibold text-pretty wrap-anywhere">
                      <TitleLink story={story} language={language} />
                    </h3>
                    <ReleaseDay at={story.releasedAt} language={language} />
                  </li>
                ))}
              </ul>
              <p className="text-sm">
                <a href={address}>{t("whole_month", { month: nameMonth(month, language) })}</a>
              </p>
            </div>
          </section>
        );
      })}
    </main>
  );
}
