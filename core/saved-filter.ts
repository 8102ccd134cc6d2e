import { z } from "zod";
import { line } from "./story/clean-text";

/** The lists whose filters a person may keep. */
export const filterPlaces = ["inbox", "stories"] as const;
export type FilterPlace = (typeof filterPlaces)[number];

/** As many filters as a person keeps for one list. */
export const mostFilters = 20;

/** A filter under a name; `query` is the search part of the list's address. */
export const filterRecord = z.strictObject({
  place: z.enum(filterPlaces),
  name: line(40).refine((text) => text !== "", "missing"),
  query: z.string().min(1, "nothing_chosen").max(800, "other"),
});
export type FilterRecord = z.infer<typeof filterRecord>;
