import type { TypedSearch } from "@/core/site/read-search";

/** The address of a search, with what was typed and nothing else. */
export function searchAddress(language: string, typed: TypedSearch, before?: number): string {
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ""));
  if (before !== undefined) query.set("before", String(before));
  return `/${language}/search${query.size > 0 ? `?${query}` : ""}`;
}
