import { type Feed, type FeedEntry, feedText, feedUpdatedAt, languageTag, updatedAt } from "./feed";
import { element, xmlHead } from "./xml";

const spaces = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** The feed as RSS 2.0. Authors are Dublin Core creators: RSS's own element asks for an e-mail address. */
export function writeRss(feed: Feed): string {
  const { xml } = element(
    "rss",
    spaces,
    element(
      "channel",
      {},
      element("title", {}, feed.title),
      element("link", {}, feed.home),
      element("description", {}, feed.description),
      element("language", {}, languageTag[feed.language].toLowerCase()),
      element("lastBuildDate", {}, httpDate(feedUpdatedAt(feed))),
      element("atom:link", { rel: "self", type: "application/rss+xml", href: feed.addresses.rss }),
      ...feed.entries.map(entry),
    ),
  );
  return `${xmlHead}${xml}\n`;
}

function entry(story: FeedEntry) {
  const { picture } = story;
  return element(
    "item",
    {},
    element("title", {}, story.title),
    element("link", {}, story.address),
    element("guid", { isPermaLink: "false" }, story.id),
    element("pubDate", {}, httpDate(story.releasedAt)),
    element("atom:updated", {}, updatedAt(story)),
    ...story.authors.map((name) => element("dc:creator", {}, name)),
    ...story.categories.map((category) => element("category", {}, category)),
    // Readers of feeds take a description for HTML: escaped twice, `<` stays a sign and never begins an element.
    element("description", {}, asHtml(feedText(story))),
    picture ? element("enclosure", { url: picture.address, length: picture.bytes, type: picture.type }) : undefined,
  );
}

function asHtml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped.replaceAll("\n", "<br>");
}

function httpDate(moment: string): string {
  return new Date(moment).toUTCString();
}
