import { blockText } from "../../story/body-text";
import type { StoryContent } from "../../story/story-content";
import { type Check, spotWhen } from "../check";

/** The title stands once on the page: the text does not begin with it again. */
export const titleRepeated: Check = {
  id: "title_repeated",
  version: 2,
  severity: "block",
  find: (content) => spotWhen(firstIsTitle(content), "body.0"),
  fix: (content) =>
    firstIsTitle(content) ? { ...content, body: { ...content.body, content: content.body.content.slice(1) } } : content,
};

function firstIsTitle({ title, body }: StoryContent): boolean {
  const [first] = body.content;
  if (!title || !first || first.type === "figure") return false;
  return plain(blockText(first)) === plain(title);
}

/** Two copies of a title differ in blanks, capitals and the width of a sign more often than in words. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
