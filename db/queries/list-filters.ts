import { and, asc, eq } from "drizzle-orm";
import type { FilterPlace } from "@/core/saved-filter";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** The filters this person keeps for a list, by name. */
export async function listFilters(reader: Reader, person: string, place: FilterPlace) {
  return filtersOf(reader).execute({ person, place });
}

const filtersOf = keepQuery((reader) => {
  const { id, person, place, name, query } = reader.tables.savedFilter;
  return reader
    .select({ id, name, query })
    .from(reader.tables.savedFilter)
    .where(and(eq(person, given("person", person)), eq(place, given("place", place))))
    .orderBy(asc(name))
    .prepare("filters_of");
});
