/** A tag as stories are related by it: one form for every way of writing it. */
export function foldTag(tag: string): string {
  return tag.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
