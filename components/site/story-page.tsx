import { useTimeZone, useTranslations } from "next-intl";
import { formatDate } from "@/core/story/format-day";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { Named, PublishedStory, StoryAround } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { StoryBody } from "../story/story-body";
import { StoryHead } from "../story/story-head";
import { AuditedBlock } from "./audited-block";
import { ReadOn } from "./story-around";
import { PlaceInSite } from "./story-place";
import { StoryTools } from "./story-tools";

type Shown = {
  story: PublishedStory;
  photos: Record<string, PhotoFiles>;
  around: StoryAround;
  column: Named | undefined;
  language: Language;
  /** The whole address of the page, for its print. */
  address: string;
  /** How often it was opened, where the college shows that to readers. */
  views: number | null;
  /** The story for machines, as text that may stand in a script element. */
  structured: string;
};

/** A published story: where it stands, head, tools, text, who audited it, and where to read on. */
export function StoryPage({ story, photos, around, column, language, address, views, structured }: Shown) {
  const timeZone = useTimeZone() ?? "Asia/Shanghai";
  const day = (at: string) => formatDate(new Date(at), language, timeZone);
  return (
    <main id="main" className="story-page mx-auto max-w-[45rem] px-5 pt-6 pb-12 sm:px-6">
      <PlaceInSite column={column} language={language} />
      <article>
        <StoryHead content={story.content} released={day(story.releasedAt)}>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-3">
            <StoryTools language={language} />
            <Editions around={around} corrected={story.correctedAt && day(story.correctedAt)} views={views} />
          </div>
        </StoryHead>
        <StoryBody body={story.content.body} photos={photos} base="/media" language={language} />
        <AuditedBlock story={story} {...{ language, day, address }} />
      </article>
      <ReadOn around={around} language={language} />
      <img
        className="view-mark"
        src={`/views/${story.content.slug}.gif`}
        alt=""
        width="1"
        height="1"
        fetchPriority="low"
      />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured }} />
      <script src="/reader.js" defer />
    </main>
  );
}

/** A count that says nothing of a story yet is not printed. */
const fewestViews = 10;

type Edited = { around: StoryAround; corrected: string | null; views: number | null };

/** What else there is of this story: its last correction, the story in the other language, how often it was read. */
function Editions({ around: { translation }, corrected, views }: Edited) {
  const t = useTranslations("site.story");
  const shown = views !== null && views >= fewestViews;
  if (!translation && !corrected && !shown) return null;
  return (
    <p className="flex flex-wrap gap-x-5 text-sm">
      {corrected && <a href="#corrections">{t("corrected_on", { date: corrected })}</a>}
      {translation && (
        <a
          className="print:hidden"
          href={`/${translation.language}/news/${translation.slug}`}
          hrefLang={translation.language}
          rel="alternate"
        >
          {t("other_language", { language: translation.language })}
        </a>
      )}
      {shown && <span className="text-ink-2 tabular-nums print:hidden">{t("views", { views })}</span>}
    </p>
  );
}
