import { useTranslations } from "next-intl";
import type { FrontPageStories, ListedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { ReleaseDay, StoryLine, StoryPicture } from "./story-link";

/** The front page: one lead, the newest beside it, then every column that has something to say. */
export function FrontPage({ lead, seconds, columns, language }: FrontPageStories & { language: Language }) {
  const t = useTranslations("site.front");
  const illustrated = seconds.find((story) => story.photo);
  return (
    <main id="main" className="mx-auto max-w-6xl px-5 py-10 sm:px-8">
      <h1 className="sr-only">{t("title")}</h1>
      {!lead && <p className="py-20 text-center text-lg text-ink-2">{t("empty")}</p>}
      {lead && (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[7fr_4fr]">
          <Lead story={lead} language={language} />
          <ul className="lg:border-l lg:border-rule lg:pl-12">
            {seconds.map((story) => (
              <StoryLine key={story.story} story={story} language={language} pictured={story === illustrated} />
            ))}
          </ul>
        </div>
      )}
      <div className="mt-14 columns-1 gap-12 sm:columns-2 lg:columns-3">
        {columns.map(({ column, stories }) => (
          <section key={column.id} className="mb-12 break-inside-avoid" aria-labelledby={`column-${column.id}`}>
            <h2 id={`column-${column.id}`} className="mb-4 border-t-2 border-ink pt-2 text-lg">
              <a className="text-ink no-underline hover:underline" href={`/${language}/columns/${column.id}`}>
                {column[language]}
              </a>
            </h2>
            <ul>
              {stories.map((story, place) => (
                <StoryLine key={story.story} story={story} language={language} pictured={place === 0} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

function Lead({ story, language }: { story: ListedStory; language: Language }) {
  return (
    <article>
      <StoryPicture story={story} sizes="(max-width: 1024px) 100vw, 660px" eager />
      {story.kicker && <p className="mt-4 text-sm font-semibold text-ink-2">{story.kicker}</p>}
      <h2 className="mt-3 text-3xl leading-tight text-pretty sm:text-4xl">
        <a className="text-ink no-underline hover:underline" href={`/${language}/news/${story.slug}`}>
          {story.title}
        </a>
      </h2>
      <p className="mt-3 mb-2 max-w-[62ch] font-serif text-lg text-ink-2">{story.summary}</p>
      <ReleaseDay at={story.releasedAt} language={language} />
    </article>
  );
}
