import { languages } from "@/core/story/story-content";
import { shownStates } from "@/core/workflow/shown-states";
import type { StoryFilter } from "@/db/queries/list-stories";
import { type PageKey, readKey, writeKey } from "@/db/queries/page-key";
import { oneOf } from "../search-params";

type Asked = Record<string, string | string[] | undefined>;
type Values = Partial<Record<"state" | "department" | "column" | "language" | "q", string>>;
type ListAddress = { values: Values; filter: StoryFilter; from: { after?: PageKey; before?: PageKey } };

/** What the address of the list asks for. Words it cannot know are left out, so that an old link still shows a list. */
export function readListAddress(asked: Asked): ListAddress {
  const mine = oneOf(asked.mine) === "1";
  const state = shownStates.find((known) => known === oneOf(asked.state));
  const language = languages.find((known) => known === oneOf(asked.language));
  const department = place(asked.department);
  const column = place(asked.column);
  const q = oneOf(asked.q)?.slice(0, 200).trim() || undefined;
  return {
    values: { state, department, column, language, q },
    filter: { state, department, column, language, search: q, mine },
    from: { after: readKey(oneOf(asked.after)), before: readKey(oneOf(asked.before)) },
  };
}

/** The address that asks for this. */
export function addressOf({ values, filter, from }: ListAddress): string {
  const wanted = {
    mine: filter.mine ? "1" : undefined,
    ...values,
    after: from.after && writeKey(from.after),
    before: from.before && writeKey(from.before),
  };
  const given = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query ? `/desk/stories?${query}` : "/desk/stories";
}

function place(value: string | string[] | undefined): string | undefined {
  return oneOf(value)?.slice(0, 100) || undefined;
}
