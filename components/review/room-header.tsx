import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { RoomStory } from "./room";

/** Where the page is in the newsroom, and which story it is about; its title too, unless the text below begins with it. */
export function RoomHeader({ story, titled = true }: { story: RoomStory; titled?: boolean }) {
  const t = useTranslations("review.room");
  const language: Language = useLocale();
  const { number, revision, content } = story;
  return (
    <header>
      <nav aria-label={t("where")} className="text-[13px] text-ink-3">
        <ol className="flex flex-wrap gap-x-2">
          <li>
            <a href="/desk">{t("inbox")}</a>
          </li>
          <li className="before:mr-2 before:content-['›'/'']">{story.department[language]}</li>
          <li className="before:mr-2 before:content-['›'/'']">
            {t("story", { number: String(number) })} · {t("revision", { number: revision.number })}
          </li>
        </ol>
      </nav>
      {titled && (
        <h1 lang={content.language} className="mt-2.5 text-2xl wrap-anywhere md:text-3xl">
          {content.title || <span lang={language}>{t("untitled")}</span>}
        </h1>
      )}
    </header>
  );
}
