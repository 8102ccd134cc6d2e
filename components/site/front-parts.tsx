import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FrontLayout } from "@/core/site/lay-out-front";
import type { Language } from "@/core/story/story-content";
import { ReleaseDay, StoryLine, StoryPicture, TitleLink } from "./story-link";

/** Stories told in pictures, side by side. */
export function PictureStories({ pictures, language }: { pictures: FrontLayout["pictures"]; language: Language }) {
  const t = useTranslations("find.front");
  if (pictures.length === 0) return null;
  const wide = pictures.length === 3 ? "sm:grid-cols-3" : "grid-cols-2 lg:grid-cols-4";
  return (
    <section aria-labelledby="pictures" className="mt-12">
      <PartTitle id="pictures">{t("pictures")}</PartTitle>
      <ul className={`grid gap-x-6 gap-y-8 ${wide}`}>
        {pictures.map(({ story, photos }) => (
          <li key={story.story} className="min-w-0">
            <StoryPicture story={story} sizes="(max-width: 640px) 50vw, (max-width: 1024px) 45vw, 260px" />
            <h3 className="mt-2.5 text-[1.05rem] leading-snug text-pretty wrap-anywhere">
              <TitleLink story={story} language={language} />
            </h3>
            <p className="text-sm text-ink-3">{t("photos", { photos })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each column has to say besides. */
export function FrontColumns({ columns, language }: { columns: FrontLayout["columns"]; language: Language }) {
  if (columns.length === 0) return null;
  // What stands in one column alone goes side by side.
  const alone = columns.length === 1;
  const frame = columns.length > 2 ? "gap-10 sm:columns-2 lg:columns-3" : alone ? "" : "gap-10 sm:columns-2";
  return (
    <div className={`mt-12 ${frame}`}>
      {columns.map(({ column, stories }) => (
        <section key={column.id} className="mb-10 break-inside-avoid" aria-labelledby={`column-${column.id}`}>
          <PartTitle id={`column-${column.id}`}>
            <a className="text-ink no-underline hover:underline" href={`/${language}/columns/${column.id}`}>
              {column[language]}
            </a>
          </PartTitle>
          <ul
            className={
              alone ? "grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4 [&>li]:border-0 [&>li]:pt-0" : undefined
            }
          >
            {stories.map((story, place) => (
              <StoryLine key={story.story} story={story} language={language} pictured={place === 0} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Every department that was ever in print; with its newest story, unless that stands above already. */
export function DepartmentStrip({
  departments,
  language,
}: {
  departments: FrontLayout["departments"];
  language: Language;
}) {
  const t = useTranslations("find.front");
  if (departments.length === 0) return null;
  const telling = departments.filter(({ story }) => story);
  const silent = departments.filter(({ story }) => !story);
  return (
    <section aria-labelledby="departments" className="mt-6">
      <PartTitle id="departments">{t("departments")}</PartTitle>
      <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {telling.map(({ department, story }) => (
          <li key={department.id} className="min-w-0 border-t border-rule pt-3">
            <p className="mb-1 text-sm font-semibold">
              <DepartmentLink department={department} language={language} />
            </p>
            {story && (
              <>
                <h3 className="text-base leading-snug font-normal text-pretty wrap-anywhere">
                  <TitleLink story={story} language={language} />
                </h3>
                <ReleaseDay at={story.releasedAt} language={language} />
              </>
            )}
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <ul
          className={`flex flex-wrap gap-x-8 gap-y-2 text-sm ${telling.length > 0 ? "mt-6 border-t border-rule pt-3" : ""}`}
        >
          {silent.map(({ department }) => (
            <li key={department.id}>
              <DepartmentLink department={department} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type NamedDepartment = FrontLayout["departments"][number]["department"];

function DepartmentLink({ department, language }: { department: NamedDepartment; language: Language }) {
  return (
    <a
      className="inline-block py-0.5 text-ink-2 no-underline first-letter:uppercase hover:underline"
      href={`/${language}/departments/${department.id}`}
    >
      {department[language]}
    </a>
  );
}

function PartTitle({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="mb-4 border-t-2 border-ink pt-2 text-lg">
      {children}
    </h2>
  );
}
