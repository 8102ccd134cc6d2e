import type { Language } from "../story/story-content";
import { languageTag } from "./feed";
import { element, openElement, xmlHead } from "./xml";

/** What one sitemap may hold, by the protocol (sitemaps.org). */
export const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 } as const;

/** How long a story stands among the news, in milliseconds, and how many stand there in one sitemap (Google News sitemaps). */
export const newsLasts = 2 * 24 * 60 * 60 * 1000;
export const newsAtMost = 1000;

/** A page as search engines are told of it: absolute addresses, times ISO 8601 in UTC. */
export type SitemapPage = {
  address: string;
  changedAt?: string;
  /** The same page in every language it has, itself included; none when it has only one. */
  languages?: { language: Language; address: string }[];
  /** For stories of the last days. */
  news?: { publication: string; language: Language; at: string; title: string };
};

export const sitemapStart =
  xmlHead +
  openElement("urlset", {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
    "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
  });
export const sitemapEnd = "\n</urlset>\n";

/** One page between start and end of a sitemap, on a line of its own. */
export function writeSitemapPage({ address, changedAt, languages = [], news }: SitemapPage): string {
  const { xml } = element(
    "url",
    {},
    element("loc", {}, address),
    changedAt ? element("lastmod", {}, changedAt) : undefined,
    news ? newsElement(news) : undefined,
    ...languages.map((other) =>
      element("xhtml:link", { rel: "alternate", hreflang: languageTag[other.language], href: other.address }),
    ),
  );
  return `\n${xml}`;
}

/** The list of the sitemaps of a site that one cannot hold. */
export function writeSitemapIndex(sitemaps: readonly { address: string; changedAt?: string }[]): string {
  const { xml } = element(
    "sitemapindex",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    ...sitemaps.map(({ address, changedAt }) =>
      element("sitemap", {}, element("loc", {}, address), changedAt ? element("lastmod", {}, changedAt) : undefined),
    ),
  );
  return `${xmlHead}${xml}\n`;
}

function newsElement({ publication, language, at, title }: NonNullable<SitemapPage["news"]>) {
  return element(
    "news:news",
    {},
    element(
      "news:publication",
      {},
      element("news:name", {}, publication),
      element("news:language", {}, languageTag[language].toLowerCase()),
    ),
    element("news:publication_date", {}, at),
    element("news:title", {}, title),
  );
}
