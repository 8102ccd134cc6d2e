import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ArchiveMonth } from "@/components/site/archive-month";
import { monthBounds } from "@/core/month";
import { monthPageTags, readArchiveMonth, readArchiveYear } from "@/core/site/archive";
import { nameMonth } from "@/core/site/name-month";
import { frontTag } from "@/core/story/page-tags";
import type { Language } from "@/core/story/story-content";
import { newsroomStore } from "@/db/newsroom-store";
import { findMonthsBeside, listMonthsInPrint } from "@/db/queries/list-archive";
import { listLiveStories, readPageKey } from "@/db/queries/list-live-stories";
import { timeZone } from "@/messages/time-zone";
import { readTagged } from "./read-tagged";
import { siteLanguage } from "./site-language";

type MonthProps = { params: Promise<{ locale: string; year: string; month: string; before?: string }> };

/** How many stories a page of a month shows, and how many headlines the overview of a year shows of each. */
const most = 50;
const headlines = 3;

/** The stories of a month, or those of it behind a key. */
export async function ArchiveMonthPage({ params }: MonthProps) {
  const { language, month, before } = await readAddress(params);
  const shelf = { language, timeZone };
  const store = await newsroomStore();
  const beside = await store.read((reader) => findMonthsBeside(reader, shelf, month));
  const tags = monthPageTags(language, month, beside);
  const page = await readTagged(tags, (reader) =>
    listLiveStories(reader, { language, ...monthBounds(month, timeZone), before, most }),
  );
  if (page.stories.length === 0) notFound();
  return <ArchiveMonth month={month} beside={beside} page={page} paged={before !== undefined} language={language} />;
}

export async function archiveMonthMetadata({ params }: MonthProps): Promise<Metadata> {
  const { language, month, before } = await readAddress(params);
  const t = await getTranslations({ locale: language, namespace: "find.archive" });
  const canonical = `/${language}/archive/${month.replace("-", "/")}`;
  return {
    title: t("month_title", { month: nameMonth(month, language) }),
    alternates: { canonical },
    robots: before === undefined ? undefined : { index: false, follow: true },
  };
}

async function readAddress(params: MonthProps["params"]) {
  const language = await siteLanguage(params);
  const { year, month, before } = await params;
  const read = readArchiveMonth(year, month);
  if (!read || (before !== undefined && readPageKey(before) === undefined)) notFound();
  return { language, month: read, before };
}

/** The months of every year in print. */
export function loadArchive(language: Language): Promise<string[]> {
  return readTagged([frontTag(language)], (reader) => listMonthsInPrint(reader, { language, timeZone }));
}

/** The months of one year in print, each with its newest headlines; not found when there are none. */
export async function loadYear(language: Language, typed: string) {
  const year = readArchiveYear(typed);
  if (!year) notFound();
  const months = await readTagged([frontTag(language)], async (reader) => {
    const found = await listMonthsInPrint(reader, { language, timeZone, year });
    const asked = (month: string) => ({ language, ...monthBounds(month, timeZone), most: headlines });
    return Promise.all(
      found.map(async (month) => ({ month, stories: (await listLiveStories(reader, asked(month))).stories })),
    );
  });
  if (months.length === 0) notFound();
  return { year, months };
}
