import { bodyText } from "./body-text";
import type { StoryContent } from "./story-content";

/** The words a story is found by at the desk: its fields, the people in its byline and its body. */
export function searchText(content: StoryContent): string {
  const names = content.credits.map((credit) => `${credit.name} ${credit.unit}`);
  const fields = [content.title, content.kicker, content.summary, content.source, content.author, content.seniorEditor];
  return [...fields, ...content.tags, ...names, bodyText(content.body)].join("\n");
}
