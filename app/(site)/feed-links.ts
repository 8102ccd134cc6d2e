import type { Metadata } from "next";
import type { FeedForm } from "@/core/feeds/feed";
import type { Language } from "@/core/story/story-content";

/** Whose stories a feed brings: the whole site's, or those of one column or department. */
export type FeedPlace = { kind: "column" | "department"; id: string } | undefined;

const files: Record<FeedForm, string> = { atom: "feed.xml", rss: "rss.xml", json: "feed.json" };

export const feedTypes: Record<FeedForm, string> = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
};

/** The path of the page whose stories a feed brings. */
export function placePath(language: Language, place: FeedPlace): string {
  return place ? `/${language}/${place.kind}s/${place.id}` : `/${language}`;
}

/** The path of a feed. */
export function feedPath(language: Language, form: FeedForm, place?: FeedPlace): string {
  return `${placePath(language, place)}/${files[form]}`;
}

/** What a page says in its head about the feeds beside it: `alternates: { canonical, types: feedLinks(language, title) }`. */
export function feedLinks(
  language: Language,
  title: string,
  place?: FeedPlace,
): NonNullable<NonNullable<Metadata["alternates"]>["types"]> {
  const link = (form: FeedForm) => [{ url: feedPath(language, form, place), title }];
  return { [feedTypes.atom]: link("atom"), [feedTypes.rss]: link("rss"), [feedTypes.json]: link("json") };
}
