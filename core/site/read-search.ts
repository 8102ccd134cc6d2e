import { readDay } from "../month";
import { dayAfter, dayStart } from "../workflow/college-day";

/** What a reader typed into the search, as it was typed. Days are days of the college. */
export type TypedSearch = Record<(typeof searchFields)[number], string>;
export const searchFields = ["q", "column", "department", "from", "to"] as const;

/** A search before anything was typed into it. */
export const nothingTyped: TypedSearch = { q: "", column: "", department: "", from: "", to: "" };

export type SearchProblem = "bad_day" | "days_crossed" | "unknown";

/** A search as it may be run; without what could not be read, which `problems` names by its field. */
export type ReadSearch = {
  column?: string;
  department?: string;
  from?: Date;
  until?: Date;
  problems: Partial<Record<keyof TypedSearch, SearchProblem>>;
};

/** What the filters may name: the college's columns and departments, and the zone its days are in. */
type Choices = { columns: readonly { id: string }[]; departments: readonly { id: string }[]; timeZone: string };

/** The longest query that is read. */
export const longestQuery = 200;

/** Reads the filters of a search. A day may be typed with hyphens, dots, slashes or 年月日; both days belong to the search. */
export function readSearch(typed: TypedSearch, { columns, departments, timeZone }: Choices): ReadSearch {
  const problems: ReadSearch["problems"] = {};
  const known = (field: "column" | "department", choices: readonly { id: string }[]) => {
    if (typed[field] === "") return undefined;
    if (choices.some(({ id }) => id === typed[field])) return typed[field];
    problems[field] = "unknown";
  };
  const day = (field: "from" | "to") => {
    const read = typed[field].trim() === "" ? undefined : readTypedDay(typed[field]);
    if (typed[field].trim() !== "" && !read) problems[field] = "bad_day";
    return read;
  };
  const [from, to] = [day("from"), day("to")];
  if (from && to && from > to) problems.to = "days_crossed";
  return {
    column: known("column", columns),
    department: known("department", departments),
    from: from ? dayStart(from, timeZone) : undefined,
    until: to ? dayAfter(to, timeZone) : undefined,
    problems,
  };
}

/** A day as people type one, as `YYYY-MM-DD`; undefined when it is none. */
export function readTypedDay(typed: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(typed.normalize("NFKC").trim()) ?? [];
  return year && month && day ? readDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) : undefined;
}
