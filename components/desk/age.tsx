import { useTimeZone, useTranslations } from "next-intl";
import { type AgeMark, ageMark, type ServiceClock, workingAge } from "@/core/workflow/working-age";

const looks: Record<AgeMark, string> = {
  fresh: "text-ink-3",
  half: "font-semibold text-amber",
  late: "font-semibold text-seal",
};
const words = { fresh: "hours", half: "half", late: "late" } as const;

/** How long a story has waited, in working hours against the limit: in words first, in colour besides. */
export function Age({ since, now, clock }: { since: Date; now: Date; clock: ServiceClock }) {
  const t = useTranslations("desk.inbox");
  const { calendar, limit } = clock;
  const hours = workingAge(since, now, useTimeZone() ?? "UTC", calendar);
  const mark = ageMark(hours, limit);
  return (
    <span className={`tabular-nums ${looks[mark]}`}>
      <span className="sr-only">{t("age")} </span>
      {t(words[mark], { hours, limit, over: hours - limit })}
    </span>
  );
}
