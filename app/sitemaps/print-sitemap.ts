import {
  newsAtMost,
  newsLasts,
  type SitemapPage,
  sitemapEnd,
  sitemapLimits,
  sitemapStart,
  writeSitemapIndex,
  writeSitemapPage,
} from "@/core/feeds/write-sitemap";
import type { College } from "@/core/story/published";
import { languages } from "@/core/story/story-content";
import { findCollege } from "@/db/queries/find-college";
import {
  countLiveStories,
  findNewsPlace,
  listSitemapParts,
  listSitemapStories,
  type SitemapStory,
} from "@/db/queries/list-sitemap";
import type { Store } from "@/db/store";

type Site = { store: Store; siteUrl: string; now: Date };

/** The part of the sitemap that holds the pages which are no stories. */
export const pagesPart = "pages";

/** How many stories are read at a time. */
const together = 1000;

/** The sitemap of the site: all of it while one file may hold it, then the list of its parts. */
export async function printSitemap(site: Site): Promise<AsyncIterable<string>> {
  const college = await site.store.read(findCollege);
  const pages = listPages(college, site.siteUrl);
  const stories = await site.store.read(countLiveStories);
  if (pages.length + stories <= sitemapLimits.addresses) return printUrls(site, college, { pages, stories: "all" });

  const parts = await site.store.read(listSitemapParts);
  const named = parts.map(({ part, changedAt }) => ({ name: String(part), changedAt: changedAt.toISOString() }));
  const address = (name: string) => `${site.siteUrl}/sitemaps/${name}.xml`;
  const listed = [{ name: pagesPart, changedAt: undefined }, ...named].map(({ name, changedAt }) => ({
    address: address(name),
    changedAt,
  }));
  return oneText(writeSitemapIndex(listed));
}

/** One part of the sitemap: the pages that are no stories, or the stories of some numbers. Undefined when it holds nothing. */
export async function printSitemapPart(site: Site, part: string): Promise<AsyncIterable<string> | undefined> {
  const college = await site.store.read(findCollege);
  if (part === pagesPart) return printUrls(site, college, { pages: listPages(college, site.siteUrl), stories: "none" });
  if (!/^(0|[1-9]\d{0,4})$/.test(part)) return undefined;
  const asked = { part: Number(part), after: -1, most: 1 };
  const [first] = await site.store.read((reader) => listSitemapStories(reader, asked));
  return first && printUrls(site, college, { pages: [], stories: Number(part) });
}

type Printed = { pages: SitemapPage[]; stories: "all" | "none" | number };

async function* printUrls({ store, siteUrl, now }: Site, college: College, { pages, stories }: Printed) {
  yield sitemapStart + pages.map(writeSitemapPage).join("");
  const part = typeof stories === "number" ? stories : undefined;
  const since = new Date(now.getTime() - newsLasts);
  const newsPlace = await store.read((reader) => findNewsPlace(reader, { since, most: newsAtMost }));
  for (let after = -1, more = stories !== "none"; more; ) {
    const found = await store.read((reader) => listSitemapStories(reader, { part, after, most: together }));
    yield found.map((story) => writeSitemapPage(storyPage(story, { siteUrl, college, since, newsPlace }))).join("");
    after = found.at(-1)?.number ?? after;
    more = found.length === together;
  }
  yield sitemapEnd;
}

type Around = { siteUrl: string; college: College; since: Date; newsPlace: number };

function storyPage(story: SitemapStory, { siteUrl, college, since, newsPlace }: Around) {
  const addressOf = (one: Pick<SitemapStory, "language" | "slug">) => `${siteUrl}/${one.language}/news/${one.slug}`;
  const both = story.other ? [story, story.other] : [];
  const isNews = story.releasedAt > since && story.place >= newsPlace;
  const at = story.releasedAt.toISOString();
  const page: SitemapPage = {
    address: addressOf(story),
    changedAt: (story.correctedAt ?? story.releasedAt).toISOString(),
    languages: both.map((one) => ({ language: one.language, address: addressOf(one) })),
  };
  if (!isNews) return page;
  return {
    ...page,
    news: { publication: college.name[story.language], language: story.language, at, title: story.title },
  };
}

/** The front page and the page of every column and department, in both languages. */
function listPages({ columns, departments }: College, siteUrl: string): SitemapPage[] {
  const lists = [...columns.map(({ id }) => `/columns/${id}`), ...departments.map(({ id }) => `/departments/${id}`)];
  return ["", ...lists].flatMap((path) => {
    const both = languages.map((language) => ({ language, address: `${siteUrl}/${language}${path}` }));
    return both.map(({ address }) => ({ address, languages: both }));
  });
}

async function* oneText(text: string) {
  yield text;
}
