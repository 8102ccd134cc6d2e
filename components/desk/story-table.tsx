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

const cell = "block md:table-cell md:border-b md:border-rule md:px-3 md:py-3 md:align-baseline";
const head = "border-b border-rule-strong px-3 pb-2 text-left font-medium text-ink-3";

/** The stories: a table on wide screens, one block a story on narrow ones. */
export function StoryTable({ stories }: { stories: Listed[] }) {
  const t = useTranslations("desk.stories");
  return (
    <table className="mt-6 block w-full border-collapse text-[13.5px] md:table">
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr>
          <th scope="col" className={`${head} pl-1!`}>
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
          <th scope="col" className={`${head} pr-1! text-right!`}>
            {t("changed")}
          </th>
        </tr>
      </thead>
      <tbody className="block border-t border-rule md:table-row-group md:border-0">
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
    <tr className="relative block border-b border-rule py-3.5 hover:bg-raised md:table-row md:border-0">
      <td className={`${cell} md:w-[44%] md:pl-1!`}>
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
      <td className={`${cell} mt-1`}>
        <StateWord {...story} />
      </td>
      <td className={`${cell} inline! text-ink-2 md:table-cell!`}>{story.department[language]}</td>
      <td
        className={`${cell} inline! text-ink-2 before:content-['·_'] md:table-cell! md:whitespace-nowrap md:before:content-none`}
      >
        {story.reporter[language]}
      </td>
      <td
        className={`${cell} inline! text-ink-3 tabular-nums before:content-['·_'] md:table-cell! md:pr-1! md:text-right md:whitespace-nowrap md:before:content-none`}
      >
        <time dateTime={story.changedAt.toISOString()}>{time}</time>
      </td>
    </tr>
  );
}
