import { and, type Column, eq, getTableColumns, inArray, sql, type Table } from "drizzle-orm";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import { given, keepQuery } from "./kept-query";
import { newId } from "./new-id";
import type { Writer } from "./store";

export type Parcel = {
  person: string | null;
  webhook: string | null;
  kind: NoticeKind;
  story: string | null;
  seq: number;
};

/** Puts letters and calls on their way; nothing happens to one whose entry already sent one there. */
export async function addDeliveries(tx: Writer, parcels: readonly Parcel[], at: Date): Promise<void> {
  const waiting = { state: "waiting", attempts: 0, dueAt: at, leasedUntil: null, problem: "" } as const;
  const dates = { createdAt: at, settledAt: null };
  await addRows(
    tx,
    newDeliveries,
    parcels.map((parcel) => ({ id: newId(at), ...parcel, ...waiting, ...dates })),
  );
}

/** One question for up to so many people: the statement is kept, so its places are too. */
const places = Array.from({ length: 12 }, (_, place) => `person${place}`);

/** Those of these people who are at work, with their addresses and every choice they made, one row for each choice. */
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
  const asked = places.map((place) => sql.placeholder(place));
  return tx
    .select({ id: person.id, email: person.email, kind, desk, mail })
    .from(person)
    .leftJoin(noticeChoice, eq(noticeChoice.person, person.id))
    .where(and(inArray(person.id, asked), eq(person.disabled, false)))
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

/** Leaves notices at the desks of several people. */
export async function addNotices(tx: Writer, notices: readonly NewNotice[]): Promise<void> {
  await addRows(tx, newNotices, notices);
}

const newNotices = keepInserts("notice");
const newDeliveries = keepInserts("delivery");
type Inserts = ReturnType<typeof keepInserts>;

/** Several rows cost little more than one, so there is a kept statement for each number of them. */
function keepInserts(name: "notice" | "delivery") {
  return places.map((_, at) => keepQuery((tx: Writer) => insertRows(tx, name, at + 1)));
}

function insertRows(tx: Writer, name: "notice" | "delivery", rows: number) {
  const table: Table = tx.tables[name];
  const columns = Object.entries(getTableColumns(table) as Record<string, Column>);
  const values = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map(([column, kept]) => [column, given(`${column}${row}`, kept)])),
  );
  return tx.insert(table).values(values).onConflictDoNothing().prepare(`new_${name}_${rows}`);
}

async function addRows(tx: Writer, inserts: Inserts, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += inserts.length) {
    const some = rows.slice(from, from + inserts.length);
    const values = some.flatMap((row, at) =>
      Object.entries(row as Record<string, unknown>).map(([name, value]) => [`${name}${at}`, value] as const),
    );
    await inserts[some.length - 1]?.(tx).execute(Object.fromEntries(values));
  }
}
