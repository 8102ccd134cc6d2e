import { languages } from "@/core/story/story-content";

const locale = `(?:${languages.join("|")})`;
const word = "[a-z0-9]+(?:-[a-z0-9]+)*";
const siteAddress = new RegExp(`^/(?:${locale}(?:/|$)|sitemap\\.xml$|sitemaps/)`);
const feed = "(?:feed\\.xml|rss\\.xml|feed\\.json)";
const keptAddress = new RegExp(
  `^/(?:${locale}/(?:(?:columns|departments)/${word}/)?${feed}|sitemap\\.xml|sitemaps/\\d{1,6}\\.xml)$`,
);
const storyAddress = new RegExp(`^/(${locale})/news/(${word})$`);
const verifyAddress = new RegExp(`^/${locale}/verify/([0-9a-fA-F-]{1,80})$`);
const searchAddress = new RegExp(`^/${locale}/search$`);
const noticeAddress = new RegExp(`^/${locale}/notice(?:/|$)`);
const shortened = new RegExp(`^/(${locale})/(news|columns|departments)$`);
const shortMonth = new RegExp(`^(/${locale}/archive/(?:19|20)\\d\\d)/([1-9])$`);
const pressedAddress = new RegExp(
  `^/${locale}(?:/(?:news|columns|departments)/${word}|/archive(?:/(?:19|20)\\d\\d(?:/(?:0[1-9]|1[0-2]))?)?|/about)?$`,
);

/** True for every address of the public site. */
export function isSiteAddress(path: string): boolean {
  return siteAddress.test(path);
}

/** The language and slug of a story's address; undefined for any other. */
export function readStoryAddress(path: string): { language: string; slug: string } | undefined {
  const [, language, slug] = storyAddress.exec(path) ?? [];
  return language && slug && slug.length <= 100 ? { language, slug } : undefined;
}

/** The hash or code that the address of a record names; undefined for any other. */
export function readVerifyAddress(path: string): string | undefined {
  return verifyAddress.exec(path)?.[1];
}

/** True when the answer at this address is remembered until something changes: feeds and sitemaps. */
export function isKeptAddress(path: string): boolean {
  return path.length <= 200 && keptAddress.test(path);
}

/** True for the search of each language, whatever is asked there. */
export function isSearchAddress(path: string): boolean {
  return searchAddress.test(path);
}

/** Notices stand in for stories and have no address of their own. */
export function isNoticeAddress(path: string): boolean {
  return noticeAddress.test(path);
}

/**
 * True when the page of this address may be written down. Addresses are made up by strangers, so only the few forms whose number is
 * bounded by what the newsroom holds: a search or the record of some hash is rendered anew each time.
 */
export function isPressedAddress(path: string): boolean {
  return path.length <= 200 && pressedAddress.test(path);
}

/** Where an address leads that somebody cut short or wrote without its zero; undefined for any other. */
export function readShortened(path: string): string | undefined {
  const [, language, room] = shortened.exec(path) ?? [];
  if (language) return room === "news" ? `/${language}/archive` : `/${language}`;
  const [, year, month] = shortMonth.exec(path) ?? [];
  return year && month ? `${year}/0${month}` : undefined;
}

/** True for every address of the desk. */
export function isDeskAddress(path: string): boolean {
  return /^\/desk(?:\/|$)/.test(path);
}
