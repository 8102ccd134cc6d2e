import { useLocale, useTranslations } from "next-intl";

type Standing = "missing" | "withdrawn" | "withheld";

/** Where no page is. */
export function Missing() {
  return <Notice standing="missing" />;
}

/** What stands in place of a page: that there is nothing, that it was withdrawn, or that it is withheld. Says nothing of the story. */
export function Notice({ standing }: { standing: Standing }) {
  const t = useTranslations(`site.notice.${standing}`);
  const front = useTranslations("site.notice");
  const language = useLocale();
  return (
    <main id="main" className="mx-auto max-w-[40rem] px-5 py-24 sm:px-8">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-4 font-serif text-lg text-ink-2">{t("text")}</p>
      <p className="mt-8">
        <a href={`/${language}`}>{front("front")}</a>
      </p>
    </main>
  );
}
