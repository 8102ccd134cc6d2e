import { useLocale, useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";

type Standing = "missing" | "withdrawn" | "withheld";

/** Where no page is. */
export function Missing() {
  return <Notice standing="missing" />;
}

/**
 * What stands in place of a page: that there is nothing, that it was withdrawn, or that it is withheld. Says nothing of the story,
 * and leads on: a search, the front page, the archive.
 */
export function Notice({ standing }: { standing: Standing }) {
  const t = useTranslations("find.notice");
  const language = useLocale();
  return (
    <main id="main" className="mx-auto max-w-[40rem] px-5 py-20 sm:px-8">
      <h1 className="border-b-2 border-ink pb-4 text-3xl text-pretty sm:text-4xl">{t(`${standing}.title`)}</h1>
      <p className="mt-5 font-serif text-lg text-ink-2">{t(`${standing}.text`)}</p>
      {standing !== "missing" && <p className="mt-3 font-serif text-lg text-ink-2">{t(`${standing}.more`)}</p>}
      <form
        action={`/${language}/search`}
        method="get"
        role="search"
        aria-label={t("search_label")}
        className="mt-10 flex flex-wrap items-end gap-3"
      >
        <TextField
          name="q"
          type="search"
          id="notice-search"
          label={t("search_label")}
          maxLength={200}
          autoComplete="off"
          className="min-w-52 flex-1"
        />
        <Button type="submit">{t("search")}</Button>
      </form>
      <nav aria-label={t("elsewhere")} className="mt-8 border-t border-rule pt-4">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <a href={`/${language}`}>{t("front")}</a>
          </li>
          <li>
            <a href={`/${language}/archive`}>{t("archive")}</a>
          </li>
          {standing === "withdrawn" && (
            <li>
              <a href={`/${language}/about#withdrawal`}>{t("about_withdrawal")}</a>
            </li>
          )}
        </ul>
      </nav>
    </main>
  );
}
