import { useFormatter, useTranslations } from "next-intl";
import { PlanEntry, type PlannedStory } from "./plan-entry";

type Props = { day: string; month: string; today: string; entries: readonly PlannedStory[]; movesDates: boolean };

/** Everything of one day. */
export function DayPlan({ day, month, today, entries, movesDates }: Props) {
  const t = useTranslations("plan.calendar");
  return (
    <section className="py-4">
      <DayHeading {...{ day, today }} />
      {entries.length === 0 && <p className="mt-1 text-sm text-ink-2">{t("empty_day")}</p>}
      <ul className="mt-1 divide-y divide-rule">
        {entries.map((entry) => (
          <PlanEntry key={`${entry.kind} ${entry.story} ${entry.at.getTime()}`} {...{ entry, movesDates }} />
        ))}
      </ul>
      <p className="mt-4 text-sm">
        <a href={`/desk/calendar?month=${month}`}>{t("whole_month")}</a>
      </p>
    </section>
  );
}

/** The name of a day, and that it is today. */
export function DayHeading({ day, today }: { day: string; today: string }) {
  const t = useTranslations("plan.calendar");
  const format = useFormatter();
  const date = format.dateTime(new Date(day), { weekday: "long", month: "long", day: "numeric", timeZone: "UTC" });
  return (
    <h3 aria-current={day === today ? "date" : undefined} className="text-sm font-semibold">
      <time dateTime={day}>{date}</time>
      {day === today && <span className="font-normal text-ink-2"> · {t("today")}</span>}
    </h3>
  );
}
