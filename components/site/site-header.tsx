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
  if (logo) return <img src={`/site/logo/${logo}`} alt="" className="site-logo" />;
  return (
    <span aria-hidden="true" className="site-mark">
      审
    </span>
  );
}

function Search({ language }: { language: Language }) {
  const t = useTranslations("site.header");
  return (
    <form
      action={`/${language}/search`}
      role="search"
      className="flex min-w-0 flex-1 items-center rounded-sm border border-rule-strong bg-paper text-sm"
    >
      <Glass />
      <input
        type="search"
        name="q"
        aria-label={t("search_label")}
        placeholder={t("search_label")}
        maxLength={200}
        required
        className="min-h-9 w-44 min-w-0 flex-1 bg-transparent px-2 text-ink placeholder:text-ink-3"
      />
      <button
        type="submit"
        className="min-h-9 cursor-pointer border-l border-rule px-3 whitespace-nowrap text-link hover:underline"
      >
        {t("search")}
      </button>
    </form>
  );
}

function Glass() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="ml-2.5 size-3.5 flex-none fill-none stroke-ink-3 stroke-[1.6]"
    >
      <circle cx="6.75" cy="6.75" r="5" />
      <path d="m10.5 10.5 4.25 4.25" strokeLinecap="round" />
    </svg>
  );
}
