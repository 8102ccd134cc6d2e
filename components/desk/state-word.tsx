import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Stage, State } from "@/core/workflow/standing";

export type Place = {
  state: State;
  stage: number | null;
  stages: readonly Stage[];
  isLive: boolean;
  backAt?: Date | null;
};

const looks: Record<State, string> = {
  draft: "text-ink-2",
  returned: "text-amber",
  audit: "text-ink",
  held: "text-amber",
  rejected: "text-ink-3",
  scheduled: "text-jade",
  published: "text-jade",
  withdrawn: "text-ink-3",
};

const untilShape = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Where a story stands, in words: an audit by its name, a correction beside the page that stays up. */
export function StateWord({ state, stage, stages, isLive, backAt }: Place) {
  const t = useTranslations("words.state");
  const held = useTranslations("words.held");
  const format = useFormatter();
  const language: Language = useLocale();
  const audit = stage === null ? undefined : stages[stage];
  const until = backAt && held("until", { time: format.dateTime(backAt, untilShape) });
  const word = state === "audit" && audit ? audit[language] : (state === "held" && until) || t(state);
  if (!isLive || state === "published") return <span className={`font-medium ${looks[state]}`}>{word}</span>;
  return (
    <span className="font-medium">
      <span className="text-jade">{t("published")}</span> + <span className="text-amber">{t("correction")}</span>
      <span className="font-normal text-ink-2"> · {word}</span>
    </span>
  );
}
