import { type Feed, type FeedEntry, feedText, languageTag, updatedAt } from "./feed";
import { printable } from "./xml";

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(feed: Feed): string {
  const language = languageTag[feed.language];
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.addresses.json,
    language,
    authors: [{ name: feed.publisher }],
  };
  const printed = { ...head, items: feed.entries.map((story) => ({ ...entry(story), language })) };
  return `${JSON.stringify(printed, (_, value: unknown) => (typeof value === "string" ? printable(value) : value))}\n`;
}

function entry(story: FeedEntry) {
  const { picture } = story;
  return {
    id: story.id,
    url: story.address,
    title: story.title,
    summary: story.summary,
    content_text: feedText(story),
    date_published: story.releasedAt,
    date_modified: updatedAt(story),
    ...(story.authors.length > 0 && { authors: story.authors.map((name) => ({ name })) }),
    ...(story.categories.length > 0 && { tags: story.categories }),
    ...(picture && {
      image: picture.address,
      attachments: [
        {
          url: picture.address,
          mime_type: picture.type,
          size_in_bytes: picture.bytes,
          ...(picture.alt && { title: picture.alt }),
        },
      ],
    }),
  };
}
