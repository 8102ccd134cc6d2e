import { useTranslations } from "next-intl";
import type { Piece } from "@/core/site/cut-snippet";
import type { FoundStory } from "@/core/site/found-story";
import type { SearchProblem, TypedSearch } from "@/core/site/read-search";
import type { Named } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { ReleaseDay } from "./story-link";
import { SearchForm } from "./search-form";
import { searchAddress } from "./search-address";

/** What the page of a search shows. No stories: nothing was asked or found, or it was not asked in a way to run. */
export type Search = {
  typed: TypedSearch;
  problems: Partial<Record<keyof TypedSearch, SearchProblem>>;
  standing: "blank" | "no_words" | "problem" | "run";
  stories: FoundStory[];
  older: number | null;
  paged: boolean;
  college: { columns: Named[]; departments: Named[] };
};
type Shown = Search & { language: Language };

/** The search: what was typed, what was found, and where to look when nothing was. */
export function SearchPage(shown: Shown) {
  const { typed, problems, standing, stories, college, language } = shown;
  const t = useTranslations("find.search");
  return (
    <main id="main" className="mx-auto max-w-4xl px-5 py-10 sm:px-8">
      <h1 className="mb-6 text-3xl">{t("title")}</h1>
      <SearchForm typed={typed} problems={problems} college={college} language={language} />
      {standing === "run" && stories.length > 0 ? <Results {...shown} /> : <NothingShown {...shown} />}
    </main>
  );
}

function Results({ typed, stories, older, paged, college, language }: Shown) {
  const t = useTranslations("find.search");
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="mt-8 border-b-2 border-ink pb-2 font-sans text-sm font-semibold text-ink-2">
        {typed.q ? t("results_for", { words: typed.q }) : t("results")}
      </h2>
      <ol>
        {stories.map((story) => (
          <Result key={story.slug} story={story} columns={college.columns} language={language} />
        ))}
      </ol>
      <nav aria-label={t("pages")} className="mt-6 flex flex-wrap gap-x-6 gap-y-2 border-t border-rule pt-4">
        {paged && <a href={searchAddress(language, typed)}>{t("newest")}</a>}
        {older !== null && (
          <a className="ml-auto" href={searchAddress(language, typed, older)} rel="next">
            {t("older")}
          </a>
        )}
        {older === null && <span className="text-ink-3">{t("end")}</span>}
      </nav>
    </section>
  );
}

function Result({ story, columns, language }: { story: FoundStory; columns: Named[]; language: Language }) {
  const column = columns.find(({ id }) => id === story.column);
  return (
    <li className="border-b border-rule py-5 last:border-0">
      <h3 className="text-xl leading-snug text-pretty wrap-anywhere">
        <a className="text-ink no-underline hover:underline" href={`/${language}/news/${story.slug}`}>
          <Marked pieces={story.title} />
        </a>
      </h3>
      <p className="mt-1.5 mb-1.5 max-w-[72ch] font-serif text-ink-2 wrap-anywhere">
        <Marked pieces={story.snippet} />
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
        {column && <span>{column[language]}</span>}
        <ReleaseDay at={story.releasedAt} language={language} />
      </p>
    </li>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, hit }, at) =>
    hit ? (
      <mark key={at} className="border-b-2 border-amber bg-amber-soft text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

function NothingShown({ typed, standing, paged, college, language }: Shown) {
  const t = useTranslations("find.search");
  const other = language === "zh" ? "en" : "zh";
  const sentences = { blank: t("blank"), no_words: t("no_words"), problem: t("problem"), run: t("none") };
  const isFiltered = Boolean(typed.column || typed.department || typed.from || typed.to);
  return (
    <section className="mt-8 border-t-2 border-ink pt-6" role={standing === "blank" ? undefined : "status"}>
      <p className="font-serif text-lg">{paged && standing === "run" ? t("end") : sentences[standing]}</p>
      {standing === "run" && (
        <ul className="mt-4 list-disc space-y-1.5 pl-5 text-ink-2">
          <li>{t("hint_fewer")}</li>
          {isFiltered && typed.q && (
            <li>
              <a href={searchAddress(language, { ...noFilters, q: typed.q })}>{t("hint_filters")}</a>
            </li>
          )}
          <li>
            <a href={searchAddress(other, typed)} hrefLang={other}>
              {t("hint_other")}
            </a>
          </li>
        </ul>
      )}
      <nav aria-label={t("elsewhere")} className="mt-8">
        <h2 className="mb-2 font-sans text-sm font-semibold text-ink-3">{t("elsewhere")}</h2>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {college.columns.map((column) => (
            <li key={column.id}>
              <a href={`/${language}/columns/${column.id}`}>{column[language]}</a>
            </li>
          ))}
          <li>
            <a href={`/${language}/archive`}>{t("archive")}</a>
          </li>
        </ul>
      </nav>
    </section>
  );
}

const noFilters = { column: "", department: "", from: "", to: "" };
