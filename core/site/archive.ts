import { monthBeside, readMonth } from "../month";
import { frontTag, monthTag } from "../story/page-tags";

/** The month (`YYYY-MM`) of an archive's address; undefined for one that is none. */
export function readArchiveMonth(year: string, month: string): string | undefined {
  return /^(19|20)\d\d$/.test(year) ? readMonth(`${year}-${month}`) : undefined;
}

/** The year of an archive's address; undefined for one that is none. */
export function readArchiveYear(year: string): string | undefined {
  return /^(19|20)\d\d$/.test(year) ? year : undefined;
}

/** Months (newest first) under their years. */
export function byYear(months: readonly string[]): { year: string; months: string[] }[] {
  const years: { year: string; months: string[] }[] = [];
  for (const month of months) {
    const year = month.slice(0, 4);
    if (years.at(-1)?.year !== year) years.push({ year, months: [] });
    years.at(-1)?.months.push(month);
  }
  return years;
}

/** The longest gap between two months with stories that is watched month by month. */
const longestGap = 24;

/**
 * What takes the page of a month away: a change of its own stories, and a story in any month from the one it leads back to until the
 * one it leads on to. At the ends of the archive, and across a long gap, any release may move its neighbours.
 */
export function monthPageTags(language: string, month: string, beside: { older?: string; newer?: string }): string[] {
  const own = monthTag(language, month);
  const { older, newer } = beside;
  if (!older || !newer) return [own, frontTag(language)];
  const between: string[] = [];
  for (let at = older; at <= newer && between.length <= longestGap; at = monthBeside(at, 1)) between.push(at);
  if (between.length > longestGap) return [own, frontTag(language)];
  return between.map((one) => monthTag(language, one));
}
