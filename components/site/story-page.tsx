import { useTimeZone, useTranslations } from "next-intl";
import { formatDate } from "@/core/story/format-day";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { Named, PublishedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { StoryBody } from "../story/story-body";
import { StoryHead } from "../story/story-head";
import { AuditedBlock } from "./audited-block";

type Shown = {
  story: PublishedStory;
  photos: Record<string, PhotoFiles>;
  column: Named | undefined;
  language: Language;
};

/** A published story: head, text, corrections, and at its foot who audited it. */
export function StoryPage({ story, photos, column, language }: Shown) {
  const t = useTranslations("site.story");
  const timeZone = useTimeZone() ?? "Asia/Shanghai";
  const day = (at: string) => formatDate(new Date(at), language, timeZone);
  return (
    <main id="main" className="mx-auto max-w-[45rem] px-5 py-10 sm:px-6">
      {column && (
        <p className="mb-6 text-sm">
          <a href={`/${language}/columns/${column.id}`}>{column[language]}</a>
        </p>
      )}
      <article>
        <StoryHead content={story.content} released={day(story.releasedAt)}>
          {story.correctedAt && (
            <p className="mt-3 text-sm text-ink-2">
              <a href="#corrections">{t("corrected_on", { date: day(story.correctedAt) })}</a>
            </p>
          )}
        </StoryHead>
        <StoryBody body={story.content.body} photos={photos} base="/media" language={language} />
        {story.corrections.length > 0 && (
          <section id="corrections" aria-labelledby="corrections-title" className="mt-10 border-l-3 border-amber pl-5">
            <h2 id="corrections-title" className="mb-2 font-sans text-sm font-semibold text-ink-2">
              {t("corrections")}
            </h2>
            {story.corrections.map(({ note, at }) => (
              <p key={at} className="mb-2">
                <time dateTime={at} className="mr-2 text-ink-3 tabular-nums">
                  {day(at)}
                </time>
                {note}
              </p>
            ))}
          </section>
        )}
        <AuditedBlock story={story} language={language} />
      </article>
    </main>
  );
}
