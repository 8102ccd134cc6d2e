import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { rowClass } from "./row-class";
import { type Place, StateWord } from "./state-word";

type Named = { zh: string; en: string };
export type Auditor = Named & { unit: Named };
export type Own = Place & { id: string; title: string; language: Language; since: Date; releaseAt: Date | null };

/** One of my stories: where it stands, on whose desk, and since when. `desk` is null while it is on my own. */
export function OwnRow({ story, desk }: { story: Own; desk: Auditor[] | null }) {
  const t = useTranslations("desk.inbox");
  const stories = useTranslations("desk.stories");
  const language: Language = useLocale();
  const format = useFormatter();
  const name = (one: Auditor) => t("nameOf", { name: one[language], unit: one.unit[language] });
  const names = desk
    ?.slice(0, 2)
    .map(name)
    .join(language === "zh" ? "、" : "; ");
  const whose = names === undefined ? t("withYou") : names ? t("withNames", { names }) : t("withNobody");
  const shown = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const moment = story.releaseAt ?? story.since;
  const time = format.dateTime(moment, shown);
  return (
    <li
      className={`${rowClass} grid grid-cols-[minmax(0,1fr)] gap-1 py-3 @lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)] @lg:gap-8`}
    >
      <h3 lang={story.language} className="text-base leading-snug">
        <a
          href={`/desk/stories/${story.id}`}
          className="line-clamp-2 wrap-anywhere text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {story.title || stories("untitled")}
        </a>
      </h3>
      <p className="text-[13px] text-ink-3 @lg:text-right">
        <StateWord {...story} />
        <span className="block">
          {!story.releaseAt && `${whose} · `}
          <time dateTime={moment.toISOString()}>{t(story.releaseAt ? "goesOut" : "since", { time })}</time>
        </span>
      </p>
    </li>
  );
}
