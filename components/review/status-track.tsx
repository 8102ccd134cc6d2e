import { getFormatter, getLocale, getNow, getTranslations } from "next-intl/server";
import type { Language } from "@/core/story/story-content";
import { ageIn } from "./age";
import { moment } from "./moment";
import { isPrintedElsewhere, type RoomSignature, type RoomStory } from "./room";
import { type TrackStep, trackSteps } from "./track-steps";

const looks: Record<TrackStep["step"], string> = {
  done: "border-jade text-jade",
  now: "border-seal text-seal",
  open: "border-rule text-ink-3",
};

type Props = {
  story: RoomStory;
  signed: readonly RoomSignature[];
  /** Who looks at it: an audit that waits for them is told as theirs. Nobody does on paper. */
  viewer?: string;
  /** The language of a sheet that is printed in another one than the desk's. */
  language?: Language;
};

/**
 * The way of a story from draft to print, the same for its reporters, its auditors and on paper: who did each step and when, who
 * holds it now and since when. Every step says in words whether it is done, under way or ahead.
 */
export async function StatusTrack({ story, signed, viewer, language }: Props) {
  const locale = language ?? (await getLocale());
  const t = await getTranslations({ locale, namespace: "review.track" });
  if (isPrintedElsewhere(story)) return <PrintedElsewhere story={story} locale={locale} />;
  const tell = await tellSteps(locale, viewer);
  return (
    <ol aria-label={t("name")} lang={locale} className="mt-4 grid text-[13px] sm:auto-cols-fr sm:grid-flow-col">
      {trackSteps(story, signed).map((step, at) => (
        <li
          key={at}
          aria-current={step.step === "now" ? "step" : undefined}
          className={`border-l-3 py-1.5 pr-3 pl-3 sm:border-t-3 sm:border-l-0 sm:py-2.5 sm:first:pl-0 print:border-black print:text-black ${looks[step.step]}`}
        >
          <b className="font-semibold">
            <span aria-hidden>{signs[step.step]}</span>
            {typeof step.place === "string" ? t(step.place) : step.place.stage[locale]}
          </b>{" "}
          <span className="wrap-anywhere sm:block">{tell(step)}</span>
        </li>
      ))}
    </ol>
  );
}

/** A page of an older site went no way here: nobody signed it. */
async function PrintedElsewhere({ story, locale }: { story: RoomStory; locale: Language }) {
  const t = await getTranslations({ locale, namespace: "legacy" });
  const format = await getFormatter({ locale });
  const date = format.dateTime(story.releasedAt ?? story.since, { dateStyle: "long" });
  return (
    <p
      lang={locale}
      className="mt-4 border-l-3 border-amber bg-amber-soft px-4 py-2.5 text-sm text-ink print:border-black"
    >
      {t("desk", { date })}
    </p>
  );
}

const signs: Record<TrackStep["step"], string> = { done: "✓ ", now: "● ", open: "○ " };

/** The words under a step. */
async function tellSteps(locale: Language, viewer?: string): Promise<(step: TrackStep) => string> {
  const t = await getTranslations({ locale, namespace: "review.track" });
  const format = await getFormatter({ locale });
  const now = await getNow({ locale });
  const time = (at: Date) => format.dateTime(at, { ...moment, year: undefined });
  const holding = (holders: NonNullable<TrackStep["holders"]>) => {
    if (holders.length === 0) return t("nobody");
    if (holders.some(({ id }) => id === viewer)) return t("holder_you");
    const names = format.list(
      holders.map((holder) => holder[locale]),
      { type: "disjunction" },
    );
    return t("holders", { names });
  };
  return ({ word, since, by, at, back, holders }) => {
    if (word === "not_yet") return t(word);
    if (word === "scheduled") return at ? t(word, { time: time(at) }) : "";
    const age = ageIn(format, now.getTime() - (since ?? now).getTime());
    const told = word && t(word, { age });
    return [told, back && t("back", { time: time(back) }), holders && holding(holders), by?.[locale], at && time(at)]
      .filter(Boolean)
      .join(" · ");
  };
}
