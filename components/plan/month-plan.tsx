import { useFormatter, useTranslations } from "next-intl";
import { weeksOf } from "@/core/month";
import { DayHeading } from "./day-plan";
import { PlanEntry, type PlannedStory } from "./plan-entry";

type Props = {
  month: string;
  days: ReadonlyMap<string, readonly PlannedStory[]>;
  today: string;
  movesDates: boolean;
};

/** How many stories a day of the table shows before it leads to the day itself. */
const mostInCell = 4;

/** A month: a table of weeks on wide screens, the days that hold something on narrow ones. */
export function MonthPlan(props: Props) {
  return (
    <>
      <MonthTable {...props} />
      <ol className="md:hidden">
        {[...props.days].map(([day, entries]) => (
          <li key={day} className="border-b border-rule py-3">
            <DayHeading day={day} today={props.today} />
            <ul className="mt-1">
              {entries.map((entry) => (
                <PlanEntry key={`${entry.kind} ${entry.story} ${entry.at.getTime()}`} {...{ entry }} {...props} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function MonthTable({ month, ...props }: Props) {
  const format = useFormatter();
  const weeks = weeksOf(month);
  const named = (day: string, look: "long" | "short") =>
    format.dateTime(new Date(day), { weekday: look, timeZone: "UTC" });
  const aWeek = weeks[1] ?? [];
  return (
    <table className="mt-3 w-full table-fixed border-collapse text-sm max-md:hidden">
      <caption className="sr-only">
        {format.dateTime(new Date(`${month}-01`), { year: "numeric", month: "long", timeZone: "UTC" })}
      </caption>
      <thead>
        <tr>
          {aWeek.map((day) => (
            <th
              key={day}
              scope="col"
              className="border border-rule px-2 py-1.5 text-left text-xs font-medium text-ink-3"
            >
              {day && (
                <abbr title={named(day, "long")} className="no-underline">
                  {named(day, "short")}
                </abbr>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.join()}>
            {week.map((day, at) =>
              day ? (
                <DayCell key={day} day={day} {...props} />
              ) : (
                <td key={`${at} none`} className="border border-rule bg-sunk" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, days, today, movesDates }: Omit<Props, "month"> & { day: string }) {
  const t = useTranslations("plan.calendar");
  const format = useFormatter();
  const entries = days.get(day) ?? [];
  const here = day === today;
  const date = format.dateTime(new Date(day), { month: "long", day: "numeric", timeZone: "UTC" });
  return (
    <td
      aria-current={here ? "date" : undefined}
      className={`h-24 border border-rule px-2 py-1.5 align-top ${here ? "bg-raised outline-2 -outline-offset-2 outline-ink" : ""}`}
    >
      <time dateTime={day} className={`text-xs tabular-nums ${here ? "font-bold text-ink" : "text-ink-3"}`}>
        <span aria-hidden>{Number(day.slice(8))}</span>
        <span className="sr-only">{date}</span>
        {here && ` ${t("today")}`}
      </time>
      {entries.length > 0 && (
        <ul className="mt-0.5 divide-y divide-rule">
          {entries.slice(0, mostInCell).map((entry) => (
            <PlanEntry key={`${entry.kind} ${entry.story} ${entry.at.getTime()}`} {...{ entry, movesDates }} />
          ))}
        </ul>
      )}
      {entries.length > mostInCell && (
        <a href={`/desk/calendar?day=${day}`} className="inline-block py-1 text-xs font-semibold">
          {t("all", { count: entries.length })}
          <span className="sr-only">: {date}</span>
        </a>
      )}
    </td>
  );
}
