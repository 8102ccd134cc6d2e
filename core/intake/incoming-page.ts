import type { Block } from "../story/document";

/** A picture the file carried, by the key under which it was kept aside, with the file's own description of it. */
export type IncomingPicture = { type: "picture"; picture: string; alt: string };

/** A page as it came in, in reading order: blocks of a story body, and pictures the file carried. */
export type IncomingBlock = Block | IncomingPicture;

/** Why something of the page is not in the body: left out, or moved to a field. Each has a word in messages. */
export const droppedKinds = [
  "hidden_text",
  "deleted_text",
  "font",
  "comment",
  "script",
  "unsafe_link",
  "footnote",
  "embedded",
  "broken_picture",
  "picture_text",
  "repeated_title",
  "audit_lines",
  "byline",
  "header_fields",
  "page_furniture",
  "marker",
  "too_long",
  "empty",
] as const;
export type DroppedKind = (typeof droppedKinds)[number];

/** Something left out or moved, with the beginning of its text. */
export type Dropped = { what: DroppedKind; quote: string };

export type IncomingPage = { blocks: IncomingBlock[]; dropped: Dropped[] };
