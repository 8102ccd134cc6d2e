import { opensLikeByline } from "./byline";
import { opensWithLabel } from "./header-fields";
import { isText, type PageLine } from "./page-lines";
import { quoteOf } from "./quote";

/**
 * Lines that stay in the story though they begin with a label, anywhere, or like a byline, where bylines stand: in the middle of a
 * text "记者：" opens a question.
 */
export function listDoubtful(story: readonly PageLine[]): string[] {
  const lines = story.filter((line) => isText(line));
  const edges = new Set([...lines.slice(0, 2), ...lines.slice(-2)]);
  const doubtful = lines.filter((line) => opensWithLabel(line.text) || (edges.has(line) && opensLikeByline(line.text)));
  return doubtful.slice(0, 20).map(({ text }) => quoteOf(text));
}
