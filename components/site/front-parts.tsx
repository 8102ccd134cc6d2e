import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type FrontLayout, frontSizes } from "@/core/site/lay-out-front";
import type { Language } from "@/core/story/story-content";
import { fillRows } from "./fill-rows";
import { ReleaseDay, StoryLine, StoryPicture, TitleLink } from "./story-link";

/** Stories told in pictures, side by side. */
export function PictureStories({ pictures, language }: { pictures: FrontLayout["pictures"]; language: Language }) {
  const t = useTranslations("find.front");
  if (pictures.length === 0) return null;
  const wide = { 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" }[pictures.length] ?? "grid-cols-2 lg:grid-cols-4";
  return (
    <section aria-labelledby="pictures" className="mt-12">
      <PartTitle id="pictures">{t("pictures")}</PartTitle>
      <ul className={`grid gap-x-6 gap-y-8 ${wide}`}>
        {pictures.map(({ story, photos }) => (
          <li key={story.story} className="min-w-0">
            <StoryPicture
              story={story}
              sizes={pictures.length < 4 ? "(max-width: 640px) 100vw, 45vw" : "(max-width: 1024px) 50vw, 260px"}
            />
            <h3 className="mt-2.5 line-clamp-5 text-[1.05rem] leading-snug text-pretty wrap-anywhere">
              <TitleLink story={story} language={language} />
            </h3>
            <p className="text-sm text-ink-3">{t("photos", { photos })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each column has to say besides, in rows that are full whatever their number; the college's order is kept. */
export function FrontColumns({ columns, language }: { columns: FrontLayout["columns"]; language: Language }) {
  if (columns.length === 0) return null;
  const widths = fillRows(columns.length);
  return (
    <div className="mt-12 grid gap-x-10 gap-y-10 sm:grid-cols-12">
      {columns.map(({ column, stories }, at) => (
        <section
          key={column.id}
          className={`front-block min-w-0 ${widths[at]}`}
          data-stories={stories.length}
          aria-labelledby={`column-${column.id}`}
        >
          <PartTitle id={`column-${column.id}`}>
            <a className="text-ink no-underline hover:underline" href={`/${language}/columns/${column.id}`}>
              {column[language]}
            </a>
          </PartTitle>
          <ul>
            {stories.map((story, place) => (
              <StoryLine
                key={story.story}
                story={story}
                language={language}
                pictured={place === 0}
                summarised={place === 0 && stories.length < frontSizes.column}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The newest story of each department that has one left to tell. */
export function DepartmentStrip({
  departments,
  language,
}: {
  departments: FrontLayout["departments"];
  language: Language;
}) {
  const t = useTranslations("find.front");
  if (departments.length === 0) return null;
  const widths = fillRows(departments.length);
  return (
    <section aria-labelledby="departments" className="mt-12">
      <PartTitle id="departments">{t("departments")}</PartTitle>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-12">
        {departments.map(({ department, story }, at) => (
          <li key={department.id} className={`min-w-0 border-t border-rule pt-3 ${widths[at]}`}>
            <p className="mb-1 text-sm font-semibold">
              <DepartmentLink department={department} language={language} />
            </p>
            <h3 className="line-clamp-5 text-base leading-snug font-normal text-pretty wrap-anywhere">
              <TitleLink story={story} language={language} />
            </h3>
            <ReleaseDay at={story.releasedAt} language={language} />
          </li>
        ))}
      </ul>
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
