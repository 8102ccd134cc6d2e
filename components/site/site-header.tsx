import { useTranslations } from "next-intl";
import type { College } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";

/** The masthead: the college's name, its columns, the other language. The same for everybody. */
export function SiteHeader({ college, language }: { college: College; language: Language }) {
  const t = useTranslations("site.header");
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className="border-b border-rule bg-raised print:border-0">
      <a href="#main" className="skip-link">
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 gap-y-3 px-5 pt-5 pb-3 sm:px-8">
        <a href={`/${language}`} className="flex items-center gap-3 text-ink no-underline">
          <span
            aria-hidden="true"
            className="grid size-9 place-items-center rounded-sm border-2 border-seal font-serif text-lg font-bold text-seal"
          >
            审
          </span>
          <span className="font-serif text-xl leading-tight font-semibold text-balance sm:text-2xl">
            {college.name[language]}
          </span>
        </a>
        <a
          className="ml-auto py-2 text-sm print:hidden"
          href={`/${other}`}
          lang={other === "zh" ? "zh-CN" : "en"}
          hrefLang={other}
        >
          {t("other_language")}
        </a>
      </div>
      <nav aria-label={t("columns")} className="mx-auto max-w-6xl overflow-x-auto px-5 sm:px-8 print:hidden">
        <ul className="flex gap-x-6 text-[0.9375rem]">
          {college.columns.map((column) => (
            <li key={column.id}>
              <a
                href={`/${language}/columns/${column.id}`}
                className="block whitespace-nowrap py-2.5 text-ink-2 no-underline hover:text-ink hover:underline"
              >
                {column[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
