import { useTranslations } from "next-intl";
import type { Named } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";

/** Where a story stands in the site: the front page, then its column. */
export function PlaceInSite({ column, language }: { column: Named | undefined; language: Language }) {
  const t = useTranslations("site.story");
  return (
    <nav aria-label={t("place")} className="mb-6 text-sm print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        <li>
          <a href={`/${language}`}>{t("home")}</a>
        </li>
        {column && (
          <li className="before:mr-2 before:text-ink-3 before:content-['›']">
            <a href={`/${language}/columns/${column.id}`}>{column[language]}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
