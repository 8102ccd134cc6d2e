import { listFigures } from "../story/body-text";
import { listPassages, type Passage, passageText } from "../story/passages";
import type { StoryBody } from "../story/document";
import type { StoryContent } from "../story/story-content";
import { findFigure } from "./find-figure";
import { findQuote, quoteFrom } from "./find-quote";
import type { RemarkAnchor, RemarkPlace } from "./remark";

/**
 * The anchor of a place of this text, with its quote; undefined when there is no such place, or when it says something else than the
 * person who points at it sees there.
 */
export function makeAnchor(content: StoryContent, place: RemarkPlace): RemarkAnchor | undefined {
  if (place.at === "story") return { at: "story", quote: "" };
  if (place.at === "figure") {
    const figure = listFigures(content.body)[place.figure]?.attrs;
    if (!figure) return undefined;
    return { ...place, photo: figure.photo, quote: figure[place.part ?? "caption"] };
  }
  const text = place.at === "field" ? content[place.field] : listTexts(content.body)[place.passage];
  if (text === undefined || text === null) return undefined;
  const { from = 0, to = text.length } = place;
  const isStretch = from < to && to <= text.length;
  if (!isStretch && !(place.at === "field" && text === "" && to === 0)) return undefined;
  const { passage, ...quoted } = quoteFrom(text, place.at === "text" ? place.passage : 0, from, to);
  if (place.quote !== undefined && place.quote !== quoted.quote) return undefined;
  if (place.at === "field") return { at: "field", field: place.field, ...quoted };
  return { at: "text", passage, ...quoted };
}

/**
 * The anchor on a newer text: where its words, its field or its figure stand now. Undefined when the remark is outdated, because
 * what it speaks of was changed or is gone.
 */
export function placeAnchor(anchor: RemarkAnchor, content: StoryContent): RemarkAnchor | undefined {
  if (anchor.at === "story") return anchor;
  if (anchor.at === "figure") return findFigure(anchor, listFigures(content.body));
  if (anchor.at === "text") {
    const found = findQuote(anchor, listTexts(content.body));
    return found && { at: "text", ...found };
  }
  const found = findQuote({ ...anchor, passage: 0 }, [content[anchor.field]]);
  if (!found) return undefined;
  const { from, to, quote, before, after } = found;
  return { at: "field", field: anchor.field, from, to, quote, before, after };
}

/** The text of each passage that has one to point into; null for figures and rules. */
function listTexts(body: StoryBody): (string | null)[] {
  return listPassages(body).map(textOf);
}

function textOf(passage: Passage): string | null {
  return passage.look === "figure" || passage.look === "rule" ? null : passageText(passage);
}
