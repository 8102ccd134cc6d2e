import { useTranslations } from "next-intl";

type Shown = { days: readonly { day: string; views: number }[] };

/** Views day by day: bars to look at, and the same as a list for whoever does not see them. */
export function DaysRead({ days }: Shown) {
  const t = useTranslations("reports.readers");
  const most = Math.max(1, ...days.map(({ views }) => views));
  const width = 100 / Math.max(1, days.length);
  return (
    <figure className="mt-4">
      <svg viewBox="0 0 100 24" preserveAspectRatio="none" className="h-28 w-full" aria-hidden="true">
        {days.map(({ day, views }, at) => (
          <rect
            key={day}
            x={at * width + width * 0.15}
            width={width * 0.7}
            y={24 - (views / most) * 23}
            height={(views / most) * 23}
            className="fill-jade"
          />
        ))}
        <line x1="0" x2="100" y1="24" y2="24" className="stroke-rule-strong" strokeWidth="0.3" />
      </svg>
      <figcaption className="mt-1 flex justify-between text-xs text-ink-2 tabular-nums">
        <span>{days[0]?.day}</span>
        <span>{days.at(-1)?.day}</span>
      </figcaption>
      <details className="mt-2 text-sm">
        <summary className="cursor-pointer text-ink-2">{t("by_day")}</summary>
        <dl className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-6 gap-y-1 tabular-nums">
          {days.map(({ day, views }) => (
            <div key={day} className="flex justify-between gap-3">
              <dt className="text-ink-2">{day}</dt>
              <dd>{views}</dd>
            </div>
          ))}
        </dl>
      </details>
    </figure>
  );
}
