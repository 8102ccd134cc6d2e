import { useTranslations } from "next-intl";
import type { ListedPage, Named } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { PageTitle } from "./page-title";
import { StoryRow } from "./story-link";

type Shown = {
  kind: "column" | "department";
  named: Named;
  /** What a department belongs to, and what belongs to it. */
  family: { parent: Named | null; children: Named[] };
  /** The address of its feed. */
  feed: string;
  page: ListedPage;
  paged: boolean;
  language: Language;
};

/** The stories of a column or department, newest first, a page at a time. */
export function ListPage({ kind, named, family, feed, page, paged, language }: Shown) {
  const t = useTranslations("find.list");
  const address = `/${language}/${kind}s/${named.id}`;
  const { parent, children } = family;
  return (
    <main id="main" className="mx-auto max-w-4xl px-5 py-10 sm:px-8">
      <PageTitle
        way={parent ? [{ title: parent[language], href: `/${language}/departments/${parent.id}` }] : []}
        title={named[language]}
        intro={t(kind)}
      >
        {children.length > 0 && <Children departments={children} language={language} />}
      </PageTitle>
      {page.stories.length === 0 && (
        <p className="py-10 font-serif text-lg text-ink-2">{paged ? t("none_older") : t("empty")}</p>
      )}
      <ul>
        {page.stories.map((story) => (
          <StoryRow key={story.story} story={story} language={language} />
        ))}
      </ul>
      <nav aria-label={t("pages")} className="mt-6 flex flex-wrap gap-x-6 gap-y-2 border-t border-rule pt-4">
        {paged && <a href={address}>{t("newest")}</a>}
        <a href={`/${language}/archive`}>{t("archive")}</a>
        <a href={feed} type="application/atom+xml">
          {t("feed")}
        </a>
        {page.older && (
          <a className="ml-auto" rel="next" href={`${address}/${page.older}`}>
            {t("older")}
          </a>
        )}
      </nav>
    </main>
  );
}

function Children({ departments, language }: { departments: readonly Named[]; language: Language }) {
  const t = useTranslations("find.list");
  return (
    <nav aria-label={t("children")} className="mt-4 text-sm">
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5">
        {departments.map((department) => (
          <li key={department.id}>
            <a className="inline-block first-letter:uppercase" href={`/${language}/departments/${department.id}`}>
              {department[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
