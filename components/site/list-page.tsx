import { useTranslations } from "next-intl";
import type { ListedPage, Named } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { StoryRow } from "./story-link";

type Shown = { kind: "column" | "department"; named: Named; page: ListedPage; paged: boolean; language: Language };

/** The stories of a column or department, newest first, a page at a time. */
export function ListPage({ kind, named, page, paged, language }: Shown) {
  const t = useTranslations("site.list");
  const address = `/${language}/${kind}s/${named.id}`;
  return (
    <main id="main" className="mx-auto max-w-4xl px-5 py-10 sm:px-8">
      <h1 className="border-b-2 border-ink pb-3 text-3xl first-letter:uppercase">{named[language]}</h1>
      {page.stories.length === 0 && <p className="py-16 text-ink-2">{t("empty")}</p>}
      <ul>
        {page.stories.map((story) => (
          <StoryRow key={story.story} story={story} language={language} />
        ))}
      </ul>
      <nav aria-label={t("pages")} className="mt-8 flex gap-6">
        {paged && <a href={address}>{t("newest")}</a>}
        {page.older && (
          <a className="ml-auto" href={`${address}/${page.older}`}>
            {t("older")}
          </a>
        )}
      </nav>
    </main>
  );
}
