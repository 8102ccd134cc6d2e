import { useTranslations } from "next-intl";
import { type FrontLayout, illustratedOf } from "@/core/site/lay-out-front";
import type { ListedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { DepartmentStrip, FrontColumns, PictureStories } from "./front-parts";
import { ReleaseDay, StoryLine, StoryPicture, TitleLink } from "./story-link";

type Shown = { page: FrontLayout; language: Language };

/** The front page: one lead, four beside it and the announcements; then pictures, columns and departments. */
export function FrontPage({ page, language }: Shown) {
  const t = useTranslations("find.front");
  return (
    <main id="main" className="mx-auto max-w-6xl px-5 py-8 sm:px-8">
      <h1 className="sr-only">{t("title")}</h1>
      {!page.lead && (
        <p className="mx-auto max-w-[36rem] py-24 text-center font-serif text-lg text-ink-2">{t("empty")}</p>
      )}
      {page.lead && <TopOfPage page={page} language={language} />}
      <PictureStories pictures={page.pictures} language={language} />
      <FrontColumns columns={page.columns} language={language} />
      <DepartmentStrip departments={page.departments} language={language} />
      {page.lead && (
        <p className="mt-10 border-t border-rule pt-4 text-sm">
          <a href={`/${language}/archive`}>{t("archive")}</a>
        </p>
      )}
    </main>
  );
}

const tops = {
  alone: "",
  two: "lg:grid-cols-[7fr_4fr]",
  three: "md:grid-cols-[1fr_15rem] lg:grid-cols-[6fr_3.4fr_3fr]",
} as const;

function TopOfPage({ page: { lead, seconds, notices }, language }: Shown) {
  const t = useTranslations("find.front");
  const illustrated = illustratedOf(seconds);
  const parts = (seconds.length > 0 ? 1 : 0) + (notices ? 1 : 0);
  return (
    <div className={`grid gap-x-10 gap-y-8 ${[tops.alone, tops.two, tops.three][parts]}`}>
      {lead && <Lead story={lead} language={language} />}
      {seconds.length > 0 && (
        <section
          aria-labelledby="latest"
          className="min-w-0 md:max-lg:order-3 md:max-lg:col-span-2 lg:border-l lg:border-rule lg:pl-8"
        >
          <h2 id="latest" className="sr-only">
            {t("latest")}
          </h2>
          <ul>
            {seconds.map((story) => (
              <StoryLine key={story.story} story={story} language={language} pictured={story === illustrated} />
            ))}
          </ul>
        </section>
      )}
      {notices && <NoticeList notices={notices} language={language} />}
    </div>
  );
}

function Lead({ story, language }: { story: ListedStory; language: Language }) {
  return (
    <article className="min-w-0">
      {story.photo && (
        <div className="mb-4">
          <StoryPicture story={story} sizes="(max-width: 1024px) 100vw, 580px" eager />
        </div>
      )}
      {story.kicker && <p className="mb-2 text-sm font-semibold text-ink-2">{story.kicker}</p>}
      <h2 className="line-clamp-6 text-3xl leading-tight text-pretty wrap-anywhere sm:text-4xl">
        <TitleLink story={story} language={language} />
      </h2>
      {story.summary && <p className="mt-3 line-clamp-6 max-w-[62ch] font-serif text-lg text-ink-2">{story.summary}</p>}
      <p className="mt-2">
        <ReleaseDay at={story.releasedAt} language={language} />
      </p>
    </article>
  );
}

function NoticeList({ notices, language }: { notices: NonNullable<FrontLayout["notices"]>; language: Language }) {
  return (
    <section aria-labelledby="notices" className="min-w-0 md:border-l md:border-rule md:pl-8">
      <h2 id="notices" className="mb-3 border-t-2 border-ink pt-2 text-lg">
        <a className="text-ink no-underline hover:underline" href={`/${language}/columns/${notices.column.id}`}>
          {notices.column[language]}
        </a>
      </h2>
      <ul>
        {notices.stories.map((story) => (
          <li key={story.story} className="border-t border-rule py-2.5 first:border-0 first:pt-0">
            <h3 className="font-sans text-[0.9375rem] leading-snug font-medium text-pretty wrap-anywhere">
              <TitleLink story={story} language={language} />
            </h3>
            <ReleaseDay at={story.releasedAt} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
