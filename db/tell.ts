import type { LedgerEntry } from "@/core/ledger/entry";
import { mostPressing, type NoticeKind } from "@/core/notices/notice-kinds";
import { kindsOf, reachesAudit, type Told, whoIsTold } from "@/core/notices/who-is-told";
import type { Standing } from "@/core/workflow/standing";
import { newId } from "./new-id";
import { activeWebhooks, addDeliveries, addNotices, listAddressees } from "./notice-writes";
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
  await send(tx, entry, { told: whoIsTold(act, awaited), kinds }, at);
}

/** Tells these people of an act of one kind; who did it is left out. */
export async function tellPeople(
  tx: Writer,
  entry: Entry,
  { kind, people }: { kind: NoticeKind; people: readonly string[] },
  at: Date,
): Promise<void> {
  const told = [...new Set(people)].filter((person) => person !== entry.actor).map((person) => ({ person, kind }));
  await send(tx, entry, { told, kinds: [kind] }, at);
}

type News = { told: readonly Told[]; kinds: readonly NoticeKind[] };

/** One question for the people, one for the addresses outside, and one statement for each of the two tables they fill. */
async function send(tx: Writer, { seq, story }: Entry, { told, kinds }: News, at: Date): Promise<void> {
  const theirs = await listWays(tx, told);
  const notices = theirs.filter(({ desk }) => desk);
  await addNotices(
    tx,
    notices.map(({ person, kind }) => ({ id: newId(at), person, kind, story, seq, at, readAt: null })),
  );
  const letters = theirs.filter(({ mail }) => mail).map(({ person, kind }) => ({ person, webhook: null, kind }));
  const parcels = [...letters, ...(await listCalls(tx, kinds))];
  await addDeliveries(
    tx,
    parcels.map((parcel) => ({ ...parcel, story, seq })),
    at,
  );
}

/** How each of these people wants to hear what they are told. */
async function listWays(tx: Writer, told: readonly Told[]) {
  const people = told.map(({ person }) => person);
  const rows = await listAddressees(tx, people);
  return told.flatMap(({ person, kind }) => {
    const found = rows.filter((row) => row.id === person);
    const [first] = found;
    if (!first) return [];
    const chosen = found.find((row) => row.kind === kind);
    return [{ person, kind, desk: chosen?.desk ?? true, mail: first.email !== "" && chosen?.mail !== false }];
  });
}

async function listCalls(tx: Writer, kinds: readonly NoticeKind[]) {
  const webhooks = await activeWebhooks(tx).execute();
  return webhooks.flatMap(({ id, kinds: taken }) => {
    const kind = mostPressing(kinds.filter((one) => taken.includes(one)));
    return kind ? [{ person: null, webhook: id, kind }] : [];
  });
}
