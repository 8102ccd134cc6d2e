import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { type Place, StateWord } from "./state-word";

type Named = { zh: string; en: string };
export type Auditor = Named & { unit: Named };
export type Own = Place & { id: string; title: string; language: Language; since: Date };

/** One of my stories: where it stands, on whose desk, and since when. `desk` is null while it is on my own. */
export function OwnRow({ story, desk }: { story: Own; desk: Auditor[] | null }) {
  const t = useTranslations("desk.inbox");
  const stories = useTranslations("desk.stories");
  const language: Language = useLocale();
  const format = useFormatter();
  const names = desk?.slice(0, 2).map((one) => t("nameOf", { name: one[language], unit: one.unit[language] }));
  const whose = names
    ? names.length > 0
      ? t("withNames", { names: names.join(language === "zh" ? "、" : "; ") })
      : t("withNobody")
    : t("withYou");
  const time = format.dateTime(story.since, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });
  return (
    <li className="relative grid gap-1 border-b border-rule px-1 py-3 hover:bg-raised sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-6 sm:px-3">
      <h3 lang={story.language} className="text-base leading-snug">
        <a
          href={`/desk/stories/${story.id}`}
          className="line-clamp-2 text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {story.title || stories("untitled")}
        </a>
      </h3>
      <p className="text-[13px] text-ink-3 sm:text-right">
        <StateWord {...story} />
        <span className="block">
          {whose} · <time dateTime={story.since.toISOString()}>{t("since", { time })}</time>
        </span>
      </p>
    </li>
  );
}
