import { useTimeZone } from "next-intl";
import { formatDate } from "@/core/story/format-day";
import { photoAddresses } from "@/core/story/photo-files";
import type { ListedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { cropClass } from "../photos/crop-class";

type Shown = { story: ListedStory; language: Language };

/** The day a story was first released, in the college's time zone. */
export function ReleaseDay({ at, language }: { at: string; language: Language }) {
  const timeZone = useTimeZone() ?? "Asia/Shanghai";
  return (
    <time dateTime={at} className="text-sm text-ink-3 tabular-nums">
      {formatDate(new Date(at), language, timeZone)}
    </time>
  );
}

/** A story's first picture, linked by the title beside it and so silent itself. */
export function StoryPicture({ story, sizes, eager }: { story: ListedStory; sizes: string; eager?: boolean }) {
  if (!story.photo) return null;
  const { hash, files } = story.photo;
  return (
    <img
      {...photoAddresses("/media", hash, files)}
      alt=""
      width={files.width}
      height={files.height}
      sizes={sizes}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : undefined}
      decoding="async"
      className={`aspect-[3/2] w-full rounded-sm bg-sunk object-cover ${cropClass(files.focus)}`}
    />
  );
}

/** A title that leads to its story. */
export function TitleLink({ story, language }: Shown) {
  return (
    <a className="text-ink no-underline hover:underline" href={`/${language}/news/${story.slug}`}>
      {story.title}
    </a>
  );
}

type Line = Shown & { pictured?: boolean; summarised?: boolean };

/** One line of a list: title and day, under its picture when it is `pictured` and has one; `summarised` with its first words. */
export function StoryLine({ story, language, pictured = false, summarised = false }: Line) {
  return (
    <li className="border-t border-rule py-3 first:border-0 first:pt-0">
      {pictured && story.photo && (
        <div className="mb-3">
          <StoryPicture story={story} sizes="(max-width: 640px) 100vw, (max-width: 1024px) 45vw, 320px" />
        </div>
      )}
      <h3 className="font-serif text-[1.05rem] leading-snug font-semibold text-pretty wrap-anywhere line-clamp-5">
        <TitleLink story={story} language={language} />
      </h3>
      {summarised && story.summary && <p className="mt-1 line-clamp-4 text-sm text-ink-2">{story.summary}</p>}
      <ReleaseDay at={story.releasedAt} language={language} />
    </li>
  );
}

/** A story with its picture and first words, as columns and departments list it. */
export function StoryRow({ story, language }: Shown) {
  return (
    <li
      className={`grid gap-x-6 gap-y-3 border-t border-rule py-5 first:border-0 ${story.photo ? "grid-cols-[1fr_6.5rem] sm:grid-cols-[1fr_11rem]" : ""}`}
    >
      <div className="min-w-0">
        {story.kicker && <p className="mb-1 text-sm font-semibold text-ink-2">{story.kicker}</p>}
        <h2 className="font-serif text-xl leading-snug font-semibold text-pretty wrap-anywhere">
          <TitleLink story={story} language={language} />
        </h2>
        {story.summary && <p className="mt-1.5 line-clamp-2 max-w-[68ch] text-ink-2">{story.summary}</p>}
        <p className="mt-1">
          <ReleaseDay at={story.releasedAt} language={language} />
        </p>
      </div>
      {story.photo && <StoryPicture story={story} sizes="(max-width: 640px) 104px, 176px" />}
    </li>
  );
}
