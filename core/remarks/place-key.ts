import { writtenFields } from "../story/compare";
import { listFigures } from "../story/body-text";
import { listPassages, passageText } from "../story/passages";
import type { StoryContent } from "../story/story-content";
import { figureParts, type RemarkPlace } from "./remark";

const number = "\\d{1,6}";
const range = `(?::(${number}):(${number}))?`;
const textKey = new RegExp(`^text:(${number})${range}$`);
const fieldKey = new RegExp(`^field:(${writtenFields.join("|")})${range}$`);
const figureKey = new RegExp(`^figure:(${number})(?::(${figureParts.join("|")}))?$`);

/** A place as one word for forms and addresses: `story`, `text:3:10:25`, `field:title`, `figure:0:caption`. */
export function placeKey(place: RemarkPlace): string {
  if (place.at === "story") return "story";
  if (place.at === "figure") return place.part ? `figure:${place.figure}:${place.part}` : `figure:${place.figure}`;
  const start = place.at === "text" ? `text:${place.passage}` : `field:${place.field}`;
  return place.from === undefined || place.to === undefined ? start : `${start}:${place.from}:${place.to}`;
}

/** Reads such a word; undefined when it names no place. Whether a story has the place, `makeAnchor` says. */
export function parsePlace(key: string): RemarkPlace | undefined {
  if (key === "story") return { at: "story" };
  const [, passage, from, to] = textKey.exec(key) ?? [];
  if (passage) return { at: "text", passage: Number(passage), ...offsets(from, to) };
  const [, name, start, end] = fieldKey.exec(key) ?? [];
  const field = writtenFields.find((one) => one === name);
  if (field) return { at: "field", field, ...offsets(start, end) };
  const [, figure, partName] = figureKey.exec(key) ?? [];
  const part = figureParts.find((one) => one === partName) ?? null;
  return figure ? { at: "figure", figure: Number(figure), part } : undefined;
}

/** A place of a story that a remark may be left at, and the words that stand there. */
export type OfferedPlace = { key: string; place: RemarkPlace; words: string };

/** Every place of a story as a whole, for a list to choose from: fields, figures with their words, passages. */
export function listPlaces(content: StoryContent): OfferedPlace[] {
  const offer = (place: RemarkPlace, words: string) => ({ key: placeKey(place), place, words });
  const fields = writtenFields
    .filter((field) => field !== "correctionNote" || content.correctionNote !== "")
    .map((field) => offer({ at: "field", field }, content[field]));
  const figures = listFigures(content.body).flatMap(({ attrs }, figure) => [
    offer({ at: "figure", figure, part: null }, attrs.caption),
    ...figureParts.map((part) => offer({ at: "figure", figure, part }, attrs[part])),
  ]);
  const passages = listPassages(content.body).flatMap((passage, at) => {
    const words = passage.look === "figure" ? "" : passageText(passage);
    return words ? [offer({ at: "text", passage: at }, words)] : [];
  });
  return [offer({ at: "story" }, ""), ...fields, ...figures, ...passages];
}

function offsets(from?: string, to?: string): { from?: number; to?: number } {
  return from === undefined || to === undefined ? {} : { from: Number(from), to: Number(to) };
}
