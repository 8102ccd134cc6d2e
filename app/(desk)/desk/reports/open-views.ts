import { dayOf } from "@/core/month";
import { newsroomStore } from "@/db/newsroom-store";
import { listDaysRead, listMostRead } from "@/db/queries/list-views";
import { timeZone } from "@/messages/time-zone";

/** How many days back a report looks, today included. */
export const lately = 30;
const oneDay = 24 * 60 * 60 * 1000;

/** What readers opened lately: day by day without a gap, and the stories they opened most. */
export async function openViews(now: Date, most: number) {
  const days = Array.from({ length: lately }, (_, at) =>
    dayOf(new Date(now.getTime() - (lately - 1 - at) * oneDay), timeZone),
  );
  const since = days[0] ?? "";
  const store = await newsroomStore();
  const counted = await store.read((reader) => listDaysRead(reader, since));
  const viewsOn = new Map(counted.map(({ day, views }) => [day, views]));
  return {
    days: days.map((day) => ({ day, views: viewsOn.get(day) ?? 0 })),
    total: counted.reduce((sum, { views }) => sum + views, 0),
    stories: await store.read((reader) => listMostRead(reader, since, most)),
  };
}
