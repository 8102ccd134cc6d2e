import { type Language, languages } from "@/core/story/story-content";
import { type WaitingKind, waitingKinds } from "@/core/workflow/waiting";
import { type AgeMark, ageMarks } from "@/core/workflow/working-age";
import { type PageKey, readKey, writeKey } from "@/db/queries/page-key";
import { oneOf } from "../search-params";

type Asked = Record<string, string | string[] | undefined>;
type Values = { kind?: WaitingKind; age?: AgeMark; department?: string; column?: string; language?: Language };
export type InboxAddress = { values: Values; after?: PageKey; open?: string };

/** What the address of the inbox asks for. Words it cannot know are left out, so that an old link still shows a list. */
export function readInboxAddress(asked: Asked): InboxAddress {
  const place = (value: string | string[] | undefined) => oneOf(value)?.slice(0, 100) || undefined;
  return {
    values: {
      kind: waitingKinds.find((known) => known === oneOf(asked.kind)),
      age: ageMarks.find((known) => known === oneOf(asked.age)),
      department: place(asked.department),
      column: place(asked.column),
      language: languages.find((known) => known === oneOf(asked.language)),
    },
    after: readKey(oneOf(asked.after)),
    open: oneOf(asked.open)?.slice(0, 64),
  };
}

/** The address that asks for this. */
export function inboxAddress({ values, after, open }: InboxAddress): string {
  const wanted = { ...values, after: after && writeKey(after), open };
  const given = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query ? `/desk?${query}` : "/desk";
}
