import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { Feed, FeedEntry, FeedForm } from "@/core/feeds/feed";
import { writeAtom } from "@/core/feeds/write-atom";
import { writeJsonFeed } from "@/core/feeds/write-json-feed";
import { writeRss } from "@/core/feeds/write-rss";
import { formatDate } from "@/core/story/format-day";
import type { College } from "@/core/story/published";
import { type Language, languages } from "@/core/story/story-content";
import { newsroomStore } from "@/db/newsroom-store";
import { findCollege } from "@/db/queries/find-college";
import { type FeedStory, listFeedStories } from "@/db/queries/list-feed-stories";
import { environment } from "@/env";
import { timeZone } from "@/messages/time-zone";
import { feedPath, type FeedPlace, feedTypes, placePath } from "./feed-links";

type Asked = { params: Promise<{ locale: string; slug?: string }> };

/** How many stories a feed brings. */
const most = 30;
const write: Record<FeedForm, (feed: Feed) => string> = { atom: writeAtom, rss: writeRss, json: writeJsonFeed };

/** The answer of one feed's address, in one form, for the site or for the columns or departments. */
export function feedRoute(form: FeedForm, kind?: "column" | "department") {
  return async (_: Request, { params }: Asked): Promise<Response> => {
    const { locale, slug } = await params;
    if (!hasLocale(languages, locale)) return missing();
    const feed = await findFeed(locale, kind && slug ? { kind, id: slug } : undefined);
    if (!feed) return missing();
    const headers = { "Content-Type": `${feedTypes[form]}; charset=utf-8`, "Cache-Control": "no-cache" };
    return new Response(write[form](feed), { headers });
  };
}

async function findFeed(language: Language, place: FeedPlace): Promise<Feed | undefined> {
  const store = await newsroomStore();
  const college = await store.read(findCollege);
  const lists = { column: college.columns, department: college.departments };
  const named = place && lists[place.kind].find(({ id }) => id === place.id);
  if (place && !named) return undefined;
  const t = await getTranslations({ locale: language, namespace: "feeds" });
  const { siteUrl } = environment();
  const asked = { language, most, ...(place && { [place.kind]: place.id }) };
  const stories = await store.read((reader) => listFeedStories(reader, asked));
  const publisher = college.name[language];
  const title = named ? t("of_place", { place: named[language], college: publisher }) : publisher;
  const address = (form: FeedForm) => `${siteUrl}${feedPath(language, form, place)}`;
  return {
    title,
    description: t("description", { title }),
    home: `${siteUrl}${placePath(language, place)}`,
    addresses: { atom: address("atom"), rss: address("rss"), json: address("json") },
    publisher,
    language,
    entries: stories.map((story) => toEntry(story, college, (date, note) => t("corrected", { date, note }))),
  };
}

function toEntry(found: FeedStory, college: College, corrected: (date: string, note: string) => string): FeedEntry {
  const { story, summary, picture } = found;
  const { content, releasedAt, correctedAt } = story;
  const { siteUrl } = environment();
  const writers = content.credits.filter(({ role }) => role === "text").map(({ name }) => name);
  const column = college.columns.find(({ id }) => id === content.column);
  return {
    id: `urn:uuid:${story.id}`,
    address: `${siteUrl}/${content.language}/news/${content.slug}`,
    title: content.title,
    summary,
    authors: [...new Set(writers.length > 0 ? writers : [content.author])].filter(Boolean),
    categories: [...new Set([...(column ? [column[content.language]] : []), ...content.tags])],
    releasedAt,
    correctedAt,
    corrections: story.corrections.map(({ note, at }) =>
      corrected(formatDate(new Date(at), content.language, timeZone), note),
    ),
    picture: picture && { ...picture, address: `${siteUrl}/media/${picture.file}` },
  };
}

function missing(): Response {
  return new Response(null, { status: 404 });
}
