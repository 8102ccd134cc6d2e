import { ChevronLeft, ChevronRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { monthBeside } from "@/core/month";
import { buttonClass } from "../ui/button";

type Props = { month: string; now: string; address: string };

/** Which month a page shows, and the way to its neighbours and back to this month. */
export function MonthLinks({ month, now, address }: Props) {
  const t = useTranslations("plan.month");
  const format = useFormatter();
  const named = (shown: string) =>
    format.dateTime(new Date(`${shown}-01T00:00:00Z`), { year: "numeric", month: "long", timeZone: "UTC" });
  const [before, after] = [monthBeside(month, -1), monthBeside(month, 1)];
  return (
    <div className="mt-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule-strong pb-3 print:hidden">
      <h2 className="text-lg">{named(month)}</h2>
      <nav aria-label={t("label")} className="flex flex-wrap gap-2">
        <a href={`${address}?month=${before}`} rel="prev" className={buttonClass()}>
          <ChevronLeft aria-hidden className="size-4" />
          <span className="sr-only">{t("before")} </span>
          {named(before)}
        </a>
        <a href={`${address}?month=${after}`} rel="next" className={buttonClass()}>
          <span className="sr-only">{t("after")} </span>
          {named(after)}
          <ChevronRight aria-hidden className="size-4" />
        </a>
        {month !== now && (
          <a href={address} className={buttonClass("quiet")}>
            {t("now")}
          </a>
        )}
      </nav>
    </div>
  );
}
