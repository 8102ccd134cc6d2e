import { eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import { allGiven, given, keepQuery } from "./kept-query";
import { newId } from "./new-id";
import type { Writer } from "./store";

export type Parcel = {
  person: string | null;
  webhook: string | null;
  kind: NoticeKind;
  story: string | null;
  seq: number;
};

/** Puts a letter or a call on its way; nothing happens when the same entry already sent one there. */
export async function addDelivery(tx: Writer, parcel: Parcel, at: Date): Promise<void> {
  const waiting = { state: "waiting", attempts: 0, dueAt: at, leasedUntil: null, problem: "" } as const;
  await newDelivery(tx).execute({ id: newId(at), ...parcel, ...waiting, createdAt: at, settledAt: null });
}

/** One question for up to so many people: the statement is kept, so its places are too. */
const places = Array.from({ length: 12 }, (_, place) => `person${place}`);

/** These people with their addresses and every choice they made, one row for each choice. */
export async function listAddressees(tx: Writer, people: readonly string[]) {
  const rows: Awaited<ReturnType<ReturnType<typeof addressees>["execute"]>> = [];
  for (let from = 0; from < people.length; from += places.length) {
    const some = places.map((place, at) => [place, people[from + at] ?? ""]);
    rows.push(...(await addressees(tx).execute(Object.fromEntries(some) as Record<string, string>)));
  }
  return rows;
}

const addressees = keepQuery((tx: Writer) => {
  const { person, noticeChoice } = tx.tables;
  const { kind, desk, mail } = noticeChoice;
  return tx
    .select({ id: person.id, email: person.email, disabled: person.disabled, kind, desk, mail })
    .from(person)
    .leftJoin(noticeChoice, eq(noticeChoice.person, person.id))
    .where(
      inArray(
        person.id,
        places.map((place) => sql.placeholder(place)),
      ),
    )
    .prepare("addressees");
});

/** The addresses outside that are told of something. */
export const activeWebhooks = keepQuery((tx: Writer) => {
  const { webhook } = tx.tables;
  return tx
    .select({ id: webhook.id, kinds: webhook.kinds })
    .from(webhook)
    .where(eq(webhook.active, true))
    .prepare("active_webhooks");
});

type NewNotice = Writer["tables"]["notice"]["$inferInsert"];

/** Several rows cost little more than one, so there is a kept statement for each number of them. */
const newNotices = Array.from({ length: places.length }, (_, rows) =>
  keepQuery((tx: Writer) => insertNotices(tx, rows + 1)),
);

function insertNotices(tx: Writer, rows: number) {
  const { notice } = tx.tables;
  const columns = Object.entries(getTableColumns(notice));
  const values = Array.from(
    { length: rows },
    (_, row) => Object.fromEntries(columns.map(([name, column]) => [name, given(`${name}${row}`, column)])) as Given,
  );
  return tx.insert(notice).values(values).onConflictDoNothing().prepare(`new_notices_${rows}`);
}
type Given = ReturnType<typeof allGiven<Writer["tables"]["notice"]>>;

/** Leaves notices at the desks of several people. */
export async function addNotices(tx: Writer, notices: readonly NewNotice[]): Promise<void> {
  for (let from = 0; from < notices.length; from += newNotices.length) {
    const some = notices.slice(from, from + newNotices.length);
    const values = some.flatMap((row, at) => Object.entries(row).map(([name, value]) => [`${name}${at}`, value]));
    await newNotices[some.length - 1]?.(tx).execute(Object.fromEntries(values) as Record<string, unknown>);
  }
}

const newDelivery = keepQuery((tx: Writer) =>
  tx.insert(tx.tables.delivery).values(allGiven(tx.tables.delivery)).onConflictDoNothing().prepare("new_delivery"),
);
