/** What public pages are marked with, so that a release takes away exactly those it changed. */
export const siteTag = "site";
/** The page that shows how often this story was read. */
export const viewsTag = (slug: string) => `views:${slug}`;
/** What changes nothing of what was signed: how the site looks, and how often it was read. */
export const isDress = (tag: string) => tag === siteTag || tag.startsWith(viewsTag(""));
export const storyTag = (slug: string) => `story:${slug}`;
export const frontTag = (language: string) => `front:${language}`;
export const listTag = (language: string, kind: "column" | "department", id: string) => `${kind}:${language}:${id}`;
/** `month` is `YYYY-MM` at the college. */
export const monthTag = (language: string, month: string) => `month:${language}:${month}`;

/** What decides which pages show a story. */
export type ListedIn = { slug: string; language: string; column: string; department: string; releasedAt: Date };

/** The pages a release, correction or withdrawal of this story changes: its own, and every list it stands in. */
export function pageTags({ slug, language, column, department, releasedAt }: ListedIn): string[] {
  const lists = [listTag(language, "column", column), listTag(language, "department", department)];
  const months = monthsAround(releasedAt).map((month) => monthTag(language, month));
  return [storyTag(slug), frontTag(language), ...lists, ...months];
}

/** The months (`YYYY-MM`) a moment may lie in, whatever the college's time zone: one, or two at the turn of a month. */
function monthsAround(at: Date): string[] {
  const hour = 60 * 60 * 1000;
  const months = [-12, 14].map((hours) => new Date(at.getTime() + hours * hour).toISOString().slice(0, 7));
  return [...new Set(months)];
}

/** The pages two linked stories stand on. */
export function pairTags(one: string, other: string): string[] {
  return [storyTag(one), storyTag(other)];
}
