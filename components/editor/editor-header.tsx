import { useLocale, useTranslations } from "next-intl";

type Props = {
  /** True where the page says the title itself. */
  titled?: boolean;
  story: {
    number: number;
    revision: { number: number };
    content: { title: string };
    department: { zh: string; en: string };
  };
};

/** Where a story's page is in the newsroom. The title stands large in its own place and is not shown twice. */
export function EditorHeader({ story, titled = false }: Props) {
  const t = useTranslations("editor.header");
  const language = useLocale();
  const step = "before:mr-2 before:content-['›'/'']";
  return (
    <header>
      {!titled && <h1 className="sr-only">{story.content.title || t("untitled")}</h1>}
      <nav aria-label={t("where")} className="text-[13px] text-ink-3">
        <ol className="flex flex-wrap gap-x-2">
          <li>
            <a href="/desk">{t("inbox")}</a>
          </li>
          <li className={step}>{story.department[language]}</li>
          <li className={step} aria-current="page">
            {t("story", { number: String(story.number) })}
          </li>
        </ol>
      </nav>
    </header>
  );
}
