import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay } from "@/core/story/format-day";
import { ownLanguage } from "@/core/story/own-language";
import type { StoryContent } from "@/core/story/story-content";
import { Byline } from "./byline";

/**
 * The head of a story as readers see it, in the story's own language: kicker, title once, summary, the facts that are filled in,
 * byline. `released` is the printed day; children stand below.
 */
export async function StoryHead({
  content,
  released,
  children,
}: {
  content: StoryContent;
  released?: string;
  children?: ReactNode;
}) {
  const { language } = content;
  const t = await getTranslations({ locale: language, namespace: "site.facts" });
  const facts = [
    ["source", content.source],
    ["author", content.author],
    ["photographer", photographers(content)],
    ["senior_editor", content.seniorEditor],
    ["release_date", released],
    ["event_date", content.eventDate ? formatDay(content.eventDate, language) : ""],
  ] as const;
  return (
    <header lang={language}>
      {content.kicker && (
        <p className="story-kicker" lang={ownLanguage(content.kicker, language)}>
          {content.kicker}
        </p>
      )}
      <h1
        className={isLong(content) ? "story-title story-title-long" : "story-title"}
        lang={ownLanguage(content.title, language)}
      >
        {content.title}
      </h1>
      {content.summary && <p className="story-summary">{content.summary}</p>}
      <dl className="story-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Byline credits={content.credits} language={language} />
      {children}
    </header>
  );
}

/** Who took the photos, each once, as the byline credits them. */
function photographers({ credits, language }: Pick<StoryContent, "credits" | "language">): string {
  const names = credits.filter(({ role }) => role === "photo").map(({ name }) => name);
  return [...new Set(names.filter(Boolean))].join(language === "zh" ? "、" : ", ");
}

/** An official title may run to several lines; it then steps down a size so that the text still begins on the first screen. */
function isLong({ title, language }: Pick<StoryContent, "title" | "language">): boolean {
  return [...title].length > (language === "zh" ? 40 : 90);
}
