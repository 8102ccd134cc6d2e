import type { Block, Figure, StoryBody } from "../story/document";
import { listFigures } from "../story/body-text";
import { divideCredit } from "./captions";
import type { Entry, Figured } from "./entries";
import { drop } from "./quote";
import { addCredits, type Notes } from "./telling";

/** The body of the entries, and for each of its figures in reading order the picture that the file carried. */
export function buildBody(entries: readonly Entry[], notes: Notes): { body: StoryBody; pictures: (string | null)[] } {
  const pictures: (string | null)[] = [];
  const content = entries.flatMap((entry): Block[] => {
    if (entry.figure) {
      pictures.push(entry.figure.picture);
      return [blockOf(entry.figure, notes)];
    }
    const { block } = entry.line;
    if (block.type === "picture") return [];
    pictures.push(...listFigures({ type: "doc", content: [block] }).map(() => null));
    return [block];
  });
  const figures = content.filter((block): block is Figure => block.type === "figure");
  if (!notes.asPrinted) nameLonePhotographer(figures, notes);
  return { body: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] }, pictures };
}

function blockOf(figure: Figured, notes: Notes): Figure {
  const { caption, photographer, credits } = divideCredit(figure.caption);
  if (notes.asPrinted) {
    addCredits(notes, credits);
    return figureOf(figure.caption, figure.photographer);
  }
  if (caption !== figure.caption) notes.dropped.push(drop(credits.length > 0 ? "byline" : "marker", figure.caption));
  addCredits(notes, credits);
  return figureOf(caption, figure.photographer || photographer);
}

function figureOf(caption: string, photographer: string): Figure {
  return { type: "figure", attrs: { photo: null, caption, alt: "", photographer } };
}

/** "Photos by Li Zhuo" and nobody else: every picture is his. */
function nameLonePhotographer(figures: readonly Figure[], notes: Notes): void {
  const [only, second] = notes.credits.filter(({ role }) => role === "photo");
  if (!only?.sure || second) return;
  for (const { attrs } of figures) attrs.photographer ||= only.name;
}
