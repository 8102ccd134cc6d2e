import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Deed } from "@/core/notices/deed";
import { sayDeed } from "@/core/notices/say-deed";
import { moment } from "../review/moment";

const { hour, minute, hourCycle, ...day } = moment;

/** Who did what a notice tells of, and why. Two lines show, three on a telephone; the rest of long words is read in the story or the letter. */
export function DeedLine({ deed }: { deed: Deed }) {
  const t = useTranslations("notices.deed");
  const format = useFormatter();
  const language = useLocale();
  // The notice's own day stands beside it already.
  const isSameDay = (at: Date) => format.dateTime(at, day) === format.dateTime(deed.at, day);
  const write = (at: Date) => format.dateTime(at, isSameDay(at) ? { hour, minute, hourCycle } : moment);
  return (
    <p className="mt-0.5 line-clamp-3 text-sm whitespace-pre-line wrap-anywhere text-ink-2 sm:line-clamp-2">
      {sayDeed(deed, { language, sentence: t, moment: write })}
    </p>
  );
}
