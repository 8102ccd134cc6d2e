import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { Empty } from "@/components/desk/empty";
import { DayPlan } from "@/components/plan/day-plan";
import { MonthPlan } from "@/components/plan/month-plan";
import { MonthLinks } from "@/components/plan/month-links";
import { byDay, dayOf, monthBounds, monthOf, readDay, readMonth } from "@/core/month";
import { holds } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { listCalendar } from "@/db/queries/list-calendar";
import { timeZone } from "@/messages/time-zone";
import { oneOf, type SearchParams } from "../../search-params";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/calendar");
  return { title: (await getTranslations("plan.calendar"))("title") };
}

export default async function CalendarPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams;
  const day = readDay(oneOf(asked.day));
  const named = day?.slice(0, 7) ?? readMonth(oneOf(asked.month));
  const viewer = await requireViewer(named ? `/desk/calendar?month=${named}` : "/desk/calendar");
  const today = dayOf(new Date(), timeZone);
  const month = named ?? monthOf(new Date(), timeZone);
  const store = await newsroomStore();
  const { entries, more } = await store.read((reader) => listCalendar(reader, viewer, monthBounds(month, timeZone)));
  const days = byDay(entries, timeZone);
  const t = await getTranslations("plan.calendar");
  const movesDates = holds(viewer, "college_auditor");
  return (
    <DeskPage title={t("title")}>
      <p className="mt-1 max-w-prose text-sm text-ink-2">{t("lead", { zone: timeZone })}</p>
      <MonthLinks month={month} now={monthOf(new Date(), timeZone)} address="/desk/calendar" />
      {more && <p className="mt-3 text-sm text-amber">{t("more")}</p>}
      {day && <DayPlan {...{ day, today, movesDates, month }} entries={days.get(day) ?? []} />}
      {!day && entries.length === 0 && <Empty title={t("empty")}>{t("empty_hint")}</Empty>}
      {!day && <MonthPlan {...{ month, days, today, movesDates }} />}
    </DeskPage>
  );
}
