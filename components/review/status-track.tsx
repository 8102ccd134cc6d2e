import { useFormatter, useLocale, useNow, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/core/story/story-content";
import { useAge } from "./age";
import { countingSignatures } from "./counting-signatures";
import type { RoomSignature, RoomStory } from "./room";
import { moment } from "./moment";

type Step = "done" | "now" | "open";

const looks: Record<Step, string> = {
  done: "border-jade text-jade",
  now: "border-seal text-seal",
  open: "border-rule text-ink-3",
};

/** The way of a story from draft to print: who did each step and when, who holds it now and since when. */
export function StatusTrack({ story, signed, viewer }: Props) {
  const t = useTranslations("review.track");
  const { standing } = story;
  const counting = countingSignatures(standing, signed);
  return (
    <ol aria-label={t("name")} className="mt-4 grid text-[13px] sm:auto-cols-fr sm:grid-flow-col">
      <DraftStep story={story} />
      {standing.flow.stages.map((stage, at) => (
        <StageStep
          key={stage.key}
          {...{ story, at, viewer }}
          signature={counting.find((entry) => entry.stage === at)}
        />
      ))}
      <PrintStep story={story} />
    </ol>
  );
}

type Props = { story: RoomStory; signed: readonly RoomSignature[]; viewer: string };

function StepItem({ step, name, children }: { step: Step; name: string; children: ReactNode }) {
  return (
    <li
      aria-current={step === "now" ? "step" : undefined}
      className={`border-l-3 py-1.5 pr-3 pl-3 sm:border-t-3 sm:border-l-0 sm:py-2.5 sm:first:pl-0 ${looks[step]}`}
    >
      <b className="font-semibold">{name}</b> <span className="wrap-anywhere sm:block">{children}</span>
    </li>
  );
}

function DraftStep({ story }: { story: RoomStory }) {
  const t = useTranslations("review.track");
  const { standing, since, creator, createdAt, maker, revision } = story;
  const age = useAge()(useNow().getTime() - since.getTime());
  const time = useTime();
  const language: Language = useLocale();
  const here = standing.state === "draft" || standing.state === "returned";
  const correcting = standing.live !== null && standing.state !== "published";
  const [who, when] = correcting ? [maker, revision.at] : [creator, createdAt];
  return (
    <StepItem step={here ? "now" : "done"} name={t(correcting ? "correction" : "draft")}>
      {standing.state === "draft" && t("at_desk", { age })}
      {standing.state === "returned" && t("returned", { age })}
      {!here && `${who[language]} · ${time(when)}`}
    </StepItem>
  );
}

function StageStep({ story, at, signature, viewer }: StageProps) {
  const language: Language = useLocale();
  const t = useTranslations("review.track");
  const time = useTime();
  const { standing, since } = story;
  const age = useAge()(useNow().getTime() - since.getTime());
  const name = standing.flow.stages[at]?.[language] ?? "";
  const waits = standing.stage === at && (standing.state === "audit" || standing.state === "held");
  if (waits) {
    return (
      <StepItem step="now" name={name}>
        {t(standing.state === "held" ? "on_hold" : "waiting", { age })} · <Holders {...{ story, viewer }} />
      </StepItem>
    );
  }
  if (!signature) {
    return (
      <StepItem step="open" name={name}>
        {t("not_yet")}
      </StepItem>
    );
  }
  return (
    <StepItem step="done" name={name}>
      {signature.by[language]} · {time(signature.at)}
    </StepItem>
  );
}

type StageProps = { story: RoomStory; at: number; signature?: RoomSignature; viewer: string };

function Holders({ story, viewer }: { story: RoomStory; viewer: string }) {
  const t = useTranslations("review.track");
  const format = useFormatter();
  const language: Language = useLocale();
  if (story.holders.length === 0) return t("nobody");
  if (story.holders.some((holder) => holder.id === viewer)) return t("holder_you");
  const names = format.list(
    story.holders.map((holder) => holder[language]),
    { type: "disjunction" },
  );
  return t("holders", { names });
}

function PrintStep({ story }: { story: RoomStory }) {
  const t = useTranslations("review.track");
  const time = useTime();
  const { standing, since, releaseAt, printedAt } = story;
  if (standing.state === "rejected" || standing.state === "withdrawn") {
    return (
      <StepItem step="now" name={t(standing.state)}>
        {time(since)}
      </StepItem>
    );
  }
  const step = standing.live ? "done" : standing.state === "scheduled" ? "now" : "open";
  return (
    <StepItem step={step} name={t("published")}>
      {standing.state === "scheduled" && releaseAt && t("scheduled", { time: time(releaseAt) })}
      {standing.state !== "scheduled" && (standing.live && printedAt ? time(printedAt) : t("not_yet"))}
    </StepItem>
  );
}

function useTime(): (at: Date) => string {
  const format = useFormatter();
  return (at) => format.dateTime(at, { ...moment, year: undefined });
}
