import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { type Place, StateWord } from "./state-word";

type Named = { zh: string; en: string };
export type Listed = Place & {
  id: string;
  number: number;
  title: string;
  language: Language;
  department: Named;
  reporter: Named;
  changedAt: Date;
};

const cell = "md:border-b md:border-rule md:px-3 md:py-3 md:align-baseline";
const further = `${cell} max-md:inline max-md:before:content-['_·_']`;
const head = "border-b border-rule-strong px-3 pb-2 text-left font-medium text-ink-3";

/** The stories: a table on wide screens, one block a story on narrow ones. */
export function StoryTable({ stories }: { stories: Listed[] }) {
  const t = useTranslations("desk.stories");
  return (
    <table className="mt-6 w-full border-collapse text-[13.5px] max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <th scope="col" className={`${head} pl-0!`}>
            {t("storyTitle")}
          </th>
          <th scope="col" className={head}>
            {t("state")}
          </th>
          <th scope="col" className={head}>
            {t("department")}
          </th>
          <th scope="col" className={head}>
            {t("reporter")}
          </th>
          <th scope="col" className={`${head} pr-0! text-right!`}>
            {t("changed")}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t max-md:border-rule">
        {stories.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </tbody>
    </table>
  );
}

function StoryLine({ story }: { story: Listed }) {
  const t = useTranslations("desk.stories");
  const language: Language = useLocale();
  const format = useFormatter();
  const time = format.dateTime(story.changedAt, { year: "numeric", month: "short", day: "numeric" });
  return (
    <tr className="relative border-b border-rule py-3.5 hover:bg-raised max-md:block">
      <td className={`${cell} max-md:block md:w-[42%] md:pl-0!`}>
        <a
          href={`/desk/stories/${story.id}`}
          lang={story.language}
          className="line-clamp-2 font-serif text-base leading-snug font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {story.title || t("untitled")}
        </a>
        <span className="text-ink-3 tabular-nums">
          <abbr title={t("number")} className="no-underline">
            {story.number}
          </abbr>
        </span>
      </td>
      <td className={`${cell} max-md:mt-1 max-md:block md:w-[16%]`}>
        <StateWord {...story} />
      </td>
      <td className={`${cell} text-ink-2 max-md:inline`}>
        <span className="md:line-clamp-2">{story.department[language]}</span>
      </td>
      <td className={`${further} text-ink-2 md:whitespace-nowrap`}>{story.reporter[language]}</td>
      <td className={`${further} text-ink-3 tabular-nums md:pr-0! md:text-right md:whitespace-nowrap`}>
        <time dateTime={story.changedAt.toISOString()}>{time}</time>
      </td>
    </tr>
  );
}
