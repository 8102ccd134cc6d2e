import type { LedgerEntry } from "@/core/ledger/entry";
import { mostPressing, type NoticeKind } from "@/core/notices/notice-kinds";
import { kindsOf, reachesAudit, type Told, whoIsTold } from "@/core/notices/who-is-told";
import type { Standing } from "@/core/workflow/standing";
import { newId } from "./new-id";
import { activeWebhooks, addDelivery, addNotices, listAddressees } from "./notice-writes";
import { listHolders } from "./queries/list-holders";
import type { Writer } from "./store";

type Entry = Pick<LedgerEntry, "seq" | "act" | "actor" | "story">;

/**
 * Tells everybody whom a move concerns, in the transaction of the move itself: a notice at the desk, a letter, a call to each
 * address outside, as each of them chose. Called after `record` with the entry it made; each entry reaches a person once.
 */
export async function tellOfMove(
  tx: Writer,
  entry: Entry,
  moved: { before: Standing; after: Standing },
  at: Date,
): Promise<void> {
  const act = { act: entry.act, actor: entry.actor, ...moved };
  const kinds = kindsOf(act);
  if (kinds.length === 0) return;
  const holders = reachesAudit(act) ? await listHolders(tx, moved.after, at) : [];
  const awaited = holders.map(({ person }) => person);
  await send(tx, entry, whoIsTold(act, awaited), at);
  await callOutside(tx, entry, kinds, at);
}

/** Tells these people of an act of one kind; who did it is left out. */
export async function tellPeople(
  tx: Writer,
  entry: Entry,
  { kind, people }: { kind: NoticeKind; people: readonly string[] },
  at: Date,
): Promise<void> {
  const told = [...new Set(people)].filter((person) => person !== entry.actor).map((person) => ({ person, kind }));
  await send(tx, entry, told, at);
  await callOutside(tx, entry, [kind], at);
}

async function send(tx: Writer, { seq, story }: Entry, told: readonly Told[], at: Date): Promise<void> {
  const rows = await listAddressees(
    tx,
    told.map(({ person }) => person),
  );
  const theirs = told.flatMap(({ person, kind }) => {
    const found = rows.filter((row) => row.id === person && !row.disabled);
    const chosen = found.find((row) => row.kind === kind);
    const [first] = found;
    return first
      ? [{ person, kind, desk: chosen?.desk ?? true, mail: first.email !== "" && chosen?.mail !== false }]
      : [];
  });
  const notices = theirs.filter(({ desk }) => desk);
  await addNotices(
    tx,
    notices.map(({ person, kind }) => ({ id: newId(at), person, kind, story, seq, at, readAt: null })),
  );
  for (const { person, kind } of theirs.filter(({ mail }) => mail)) {
    await addDelivery(tx, { person, webhook: null, kind, story, seq }, at);
  }
}

async function callOutside(tx: Writer, { seq, story }: Entry, kinds: readonly NoticeKind[], at: Date): Promise<void> {
  for (const { id, kinds: taken } of await activeWebhooks(tx).execute()) {
    const kind = mostPressing(kinds.filter((one) => taken.includes(one)));
    if (kind) await addDelivery(tx, { person: null, webhook: id, kind, story, seq }, at);
  }
}
