import type { StoryContent } from "./story-content";

/** What public pages are marked with, so that a release takes away exactly those it changed. */
export const siteTag = "site";
export const storyTag = (slug: string) => `story:${slug}`;
export const listTag = (language: string) => `lists:${language}`;

/** The pages a release, correction or withdrawal of this story changes: its own, and its language's lists. */
export function pageTags(story: Pick<StoryContent, "slug" | "language">): string[] {
  return [storyTag(story.slug), listTag(story.language)];
}
