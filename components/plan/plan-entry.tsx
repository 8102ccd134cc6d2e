import { useFormatter, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";

export type PlannedStory = {
  kind: "scheduled" | "released" | "corrected" | "back";
  at: Date;
  story: string;
  number: number;
  title: string;
  language: Language;
};

const looks: Record<PlannedStory["kind"], string> = {
  scheduled: "text-amber",
  back: "text-amber",
  released: "text-jade",
  corrected: "text-jade",
};

/** A story at its time: what happens to it then, in a word, and where its date can be moved or called off. */
export function PlanEntry({ entry, movesDates }: { entry: PlannedStory; movesDates: boolean }) {
  const t = useTranslations("plan.calendar");
  const format = useFormatter();
  const { kind, at, story, title, language } = entry;
  return (
    <li className="py-1.5 leading-snug">
      <span className="text-xs tabular-nums">
        <time dateTime={at.toISOString()}>
          {format.dateTime(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}
        </time>{" "}
        <span className={`font-semibold ${looks[kind]}`}>{t(`kind.${kind}`)}</span>
      </span>
      <a
        href={`/desk/stories/${story}`}
        lang={language}
        className="line-clamp-2 py-0.5 font-serif text-sm font-semibold wrap-anywhere text-ink no-underline hover:underline"
      >
        {title || t("untitled")}
      </a>
      {kind === "scheduled" && movesDates && (
        <a href={`/desk/stories/${story}/review`} className="inline-block py-0.5 text-xs text-ink-2 underline">
          {t("move")}
          <span className="sr-only">: {title}</span>
        </a>
      )}
    </li>
  );
}
