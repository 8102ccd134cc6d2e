import { useLocale, useTranslations } from "next-intl";

type Props = {
  story: {
    number: number;
    revision: { number: number };
    content: { title: string };
    department: { zh: string; en: string };
  };
};

/** Where the editor is in the newsroom. Its title stands in its own field, large, and is not said twice. */
export function EditorHeader({ story }: Props) {
  const t = useTranslations("editor.header");
  const language = useLocale();
  const step = "before:mr-2 before:content-['›'/'']";
  return (
    <header>
      <h1 className="sr-only">{story.content.title || t("untitled")}</h1>
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
