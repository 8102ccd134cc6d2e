import { type Feed, type FeedEntry, feedText, feedUpdatedAt, languageTag, updatedAt } from "./feed";
import { element, xmlHead } from "./xml";

/** The feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { xml } = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": languageTag[feed.language] },
    element("id", {}, feed.home),
    element("title", {}, feed.title),
    element("subtitle", {}, feed.description),
    element("updated", {}, feedUpdatedAt(feed)),
    element("author", {}, element("name", {}, feed.publisher)),
    element("link", { rel: "self", type: "application/atom+xml", href: feed.addresses.atom }),
    element("link", { rel: "alternate", type: "text/html", href: feed.home }),
    ...feed.entries.map(entry),
  );
  return `${xmlHead}${xml}\n`;
}

function entry(story: FeedEntry) {
  const { picture } = story;
  return element(
    "entry",
    {},
    element("id", {}, story.id),
    element("title", {}, story.title),
    element("published", {}, story.releasedAt),
    element("updated", {}, updatedAt(story)),
    element("link", { rel: "alternate", type: "text/html", href: story.address }),
    picture
      ? element("link", {
          rel: "enclosure",
          type: picture.type,
          length: picture.bytes,
          href: picture.address,
          title: picture.alt || undefined,
        })
      : undefined,
    ...story.authors.map((name) => element("author", {}, element("name", {}, name))),
    ...story.categories.map((term) => element("category", { term })),
    element("summary", {}, feedText(story)),
  );
}
