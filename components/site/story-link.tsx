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
      decoding="async"
      className={`aspect-[3/2] w-full rounded-sm bg-sunk object-cover ${cropClass(files.focus)}`}
    />
  );
}

/** One line of a list: title and day, under its picture when it is `pictured` and has one. */
export function StoryLine({ story, language, pictured = false }: Shown & { pictured?: boolean }) {
  return (
    <li className="border-t border-rule py-3 first:border-0 first:pt-0">
      {pictured && story.photo && (
        <div className="mb-3">
          <StoryPicture story={story} sizes="(max-width: 640px) 100vw, (max-width: 1024px) 45vw, 320px" />
        </div>
      )}
      <h3 className="font-serif text-[1.05rem] leading-snug font-semibold text-pretty">
        <a className="text-ink no-underline hover:underline" href={`/${language}/news/${story.slug}`}>
          {story.title}
        </a>
      </h3>
      <ReleaseDay at={story.releasedAt} language={language} />
    </li>
  );
}

/** A story with its picture and first words, as columns and the front page list it. */
export function StoryRow({ story, language }: Shown) {
  return (
    <li className="grid gap-x-6 gap-y-3 border-t border-rule py-6 first:border-0 sm:grid-cols-[1fr_13rem]">
      <div>
        {story.kicker && <p className="mb-1 text-sm font-semibold text-ink-2">{story.kicker}</p>}
        <h2 className="font-serif text-xl leading-snug font-semibold text-pretty">
          <a className="text-ink no-underline hover:underline" href={`/${language}/news/${story.slug}`}>
            {story.title}
          </a>
        </h2>
        <p className="mt-2 mb-1 line-clamp-3 text-ink-2">{story.summary}</p>
        <ReleaseDay at={story.releasedAt} language={language} />
      </div>
      {story.photo && (
        <div className="sm:order-last">
          <StoryPicture story={story} sizes="(max-width: 640px) 100vw, 208px" />
        </div>
      )}
    </li>
  );
}
