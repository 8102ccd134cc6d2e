import { sha256Hex } from "../sha256-hex";
import { canonicalJson, type Json } from "./canonical-json";
import { type StoryContent, storyContent } from "./story-content";

/** The name of the packing; a change of what is packed or how takes a new name, never a silent new meaning. */
export const packageFormat = "imprimatur-story/1";

export type StoryPackage = { text: string; hash: string };

/**
 * The canonical package of a story (PRODUCT.md, rule 2): its cleaned content as RFC 8785 JSON, and the SHA-256 of that text.
 * Photos enter by the hash of their bytes. Equal content gives equal text, in any order of keys.
 */
export function packStory(content: StoryContent): StoryPackage {
  const text = canonicalJson({ format: packageFormat, ...toJson(content) });
  return { text, hash: sha256Hex(text) };
}

/** Reads a package back. Throws when the text is not a package of a known format or its content is not valid. */
export function unpackStory(text: string): StoryContent {
  const { format, ...content } = JSON.parse(text) as { format?: unknown };
  if (format !== packageFormat) throw new Error("This is not a story package of a known format.");
  return storyContent.parse(content);
}

/** True when the package text really has this hash: the check every published page makes before it is shown. */
export function isIntact(text: string, hash: string): boolean {
  return sha256Hex(text) === hash;
}

function toJson(content: StoryContent): { [key: string]: Json } {
  return JSON.parse(JSON.stringify(content)) as { [key: string]: Json };
}
