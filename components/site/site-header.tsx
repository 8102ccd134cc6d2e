import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { College } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";

type Shown = { college: College; language: Language; otherLanguage: ReactNode };

const columnLink = "block whitespace-nowrap py-2.5 text-ink-2 no-underline hover:text-ink hover:underline";

/** The masthead: the college's name, search, the other language, its columns. The same for everybody. */
export function SiteHeader({ college, language, otherLanguage }: Shown) {
  const t = useTranslations("site.header");
  return (
    <header className="site-masthead border-b border-rule bg-raised print:border-0">
      <a href="#main" className="skip-link">
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-3 px-5 pt-5 pb-3 sm:px-8">
        <a href={`/${language}`} className="flex min-w-0 items-center gap-3 text-ink no-underline">
          <Mark logo={college.site.logo} />
          <span className="font-serif text-xl leading-tight font-semibold text-balance sm:text-2xl">
            {college.name[language]}
          </span>
        </a>
        <div className="flex w-full items-center gap-x-5 sm:ml-auto sm:w-auto print:hidden">
          <Search language={language} />
          {otherLanguage}
        </div>
      </div>
      <nav aria-label={t("columns")} className="mx-auto max-w-6xl px-5 sm:px-8 print:hidden">
        <ul className="flex gap-x-6 overflow-x-auto text-[0.9375rem]">
          {college.columns.map((column) => (
            <li key={column.id}>
              <a href={`/${language}/columns/${column.id}`} className={columnLink}>
                {column[language]}
              </a>
            </li>
          ))}
          <li className="ml-auto">
            <a href={`/${language}/archive`} className={columnLink}>
              {t("archive")}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** The college's own mark, or the seal of the house. */
function Mark({ logo }: { logo: string | null }) {
  if (logo) return <img src={`/site/logo/${logo}`} alt="" className="h-10 w-auto max-w-40 object-contain" />;
  return (
    <span aria-hidden="true" className="site-mark">
      审
    </span>
  );
}

function Search({ language }: { language: Language }) {
  const t = useTranslations("site.header");
  return (
    <form action={`/${language}/search`} role="search" className="flex flex-1 border-b border-rule-strong text-sm">
      <input
        type="search"
        name="q"
        aria-label={t("search_label")}
        maxLength={200}
        required
        className="min-h-9 w-40 min-w-0 flex-1 bg-transparent px-1 text-ink"
      />
      <button type="submit" className="min-h-9 cursor-pointer px-2 text-link">
        {t("search")}
      </button>
    </form>
  );
}
