import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Hex } from "@/core/sha256-hex";
import { readTestimony, witnessFile } from "@/db/witness";
import { verifyNewsroom } from "@/scripts/verify/verify-newsroom";
import { liveThroughWeeks } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { bringOldPages } from "./old-pages";
import { breakIn, type Intruder } from "./tamper";

type Row = Record<string, string | number | null>;
type Entry = { seq: number; story: string | null; act: string; details: string };
type Tampering = {
  table: string;
  how: string;
  sql: (row: Row, other: Row) => string[];
  /** The first bad entry; undefined when no entry speaks of the row. */
  first: (row: Row, other: Row, entries: Entry[]) => number | undefined;
};

const quote = (value: string | number | null | undefined) =>
  value === null ? "NULL" : `'${String(value).replaceAll("'", "''")}'`;
const where = (table: string, row: Row) => {
  const keys: Record<string, string> = { ledger_entry: "seq", ledger_head: "seq", live_story: "story" };
  const key = { ...keys, legacy_page: "story", old_address: "address" }[table] ?? "id";
  return `WHERE ${key} = ${quote(row[key])}`;
};
const set = (table: string, row: Row, changes: Row) =>
  `UPDATE ${table} SET ${Object.entries(changes)
    .map(([name, value]) => `${name} = ${quote(value)}`)
    .join(", ")} ${where(table, row)}`;
const insert = (table: string, row: Row) =>
  `INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${Object.values(row).map(quote).join(", ")})`;
const remove = (table: string, row: Row) => `DELETE FROM ${table} ${where(table, row)}`;

const bySeq = (row: Row) => Number(row.seq);
const detail = (entry: Entry) =>
  JSON.parse(entry.details) as { revision?: number; signed?: { stage: number; round: number } };
const written = (row: Row, entries: Entry[]) =>
  entries.find(
    (one) =>
      ["create", "save", "amend", "import"].includes(one.act) &&
      one.story === row.story &&
      detail(one).revision === row.number,
  )?.seq;
const given = (row: Row, entries: Entry[]) =>
  entries.find((one) => {
    const { signed } = detail(one);
    return one.story === row.story && signed?.stage === row.stage && signed?.round === row.round;
  })?.seq;
const releasesOf = ({ story }: Row, entries: Entry[]) =>
  entries.filter((one) => one.story === story && (one.act.startsWith("release") || one.act === "import"));
const released = (row: Row, entries: Entry[]) => releasesOf(row, entries)[Number(row.number) - 1]?.seq;
const lastReleased = (row: Row, entries: Entry[]) => releasesOf(row, entries).at(-1)?.seq;
const imported = (row: Row, entries: Entry[]) =>
  entries.find((one) => one.story === row.story && one.act === "import")?.seq;
const earlier = (row: Row, other: Row, entries: Entry[], find: (row: Row, entries: Entry[]) => number | undefined) =>
  Math.min(find(row, entries) ?? 0, find(other, entries) ?? 0);

const change = (
  table: string,
  column: string,
  value: (row: Row) => string | number,
  first: Tampering["first"],
): Tampering => ({
  table,
  how: `changes ${column}`,
  sql: (row) => [set(table, row, { [column]: value(row) })],
  first,
});
const forged = (row: Row) => String(row.package).replace("stays", "never stays");

const tamperings: Tampering[] = [
  ...["act", "actor", "story", "details", "prev", "hash"].map((column) =>
    change("ledger_entry", column, (row) => `${row[column]}x`, bySeq),
  ),
  { table: "ledger_entry", how: "deletes", sql: (row) => [remove("ledger_entry", row)], first: bySeq },
  {
    table: "ledger_entry",
    how: "deletes with its head",
    sql: (row) => [remove("ledger_entry", row), remove("ledger_head", row)],
    first: bySeq,
  },
  {
    table: "ledger_entry",
    how: "swaps two",
    sql: (row, other) => [
      set("ledger_entry", row, { seq: -1 }),
      set("ledger_entry", other, { seq: row.seq ?? null }),
      `UPDATE ledger_entry SET seq = ${other.seq} WHERE seq = -1`,
    ],
    first: (row, other) => Math.min(bySeq(row), bySeq(other)),
  },
  {
    table: "ledger_entry",
    how: "adds one at the end",
    sql: (row) => [insert("ledger_entry", { ...row, seq: 10_000 })],
    first: (_row, _other, entries) => entries.length + 1,
  },
  {
    table: "ledger_entry",
    how: "cuts off the newest",
    sql: (row) => [
      `DELETE FROM ledger_entry WHERE seq >= ${row.seq}`,
      `DELETE FROM ledger_head WHERE seq >= ${row.seq}`,
    ],
    first: bySeq,
  },
  ...["hash", "key", "signature"].map((column) => change("ledger_head", column, (row) => `A${row[column]}`, bySeq)),
  { table: "ledger_head", how: "deletes", sql: (row) => [remove("ledger_head", row)], first: bySeq },
  {
    table: "ledger_head",
    how: "swaps two",
    sql: (row, other) => [
      set("ledger_head", row, { hash: other.hash!, signature: other.signature! }),
      set("ledger_head", other, { hash: row.hash!, signature: row.signature! }),
    ],
    first: (row, other) => Math.min(bySeq(row), bySeq(other)),
  },
  ...["name_zh", "name_en", "unit_zh", "unit_en", "person", "hash", "role", "meaning"].map((column) =>
    change(
      "sign_off",
      column,
      (row) => `${row[column]}x`,
      (row, _, entries) => given(row, entries),
    ),
  ),
  change(
    "sign_off",
    "at",
    (row) => (typeof row.at === "number" ? row.at + 1 : "2020-01-01T00:00:00Z"),
    (row, _, entries) => given(row, entries),
  ),
  {
    table: "sign_off",
    how: "deletes",
    sql: (row) => [remove("sign_off", row)],
    first: (row, _, entries) => given(row, entries),
  },
  {
    table: "sign_off",
    how: "adds",
    sql: (row) => [insert("sign_off", { ...row, id: "new", round: 99 })],
    first: () => undefined,
  },
  {
    table: "sign_off",
    how: "swaps the people of two",
    sql: (row, other) => [
      set("sign_off", row, { person: other.person!, name_en: `${other.name_en}` }),
      set("sign_off", other, { person: row.person!, name_en: `${row.name_en}` }),
    ],
    first: (row, other, entries) => (row.person === other.person ? undefined : earlier(row, other, entries, given)),
  },
  change("revision", "package", forged, (row, _, entries) => written(row, entries)),
  {
    table: "revision",
    how: "changes package and hash",
    sql: (row) => [set("revision", row, { package: forged(row), hash: sha256Hex(forged(row)) })],
    first: (row, _, entries) => written(row, entries),
  },
  change(
    "revision",
    "by_person",
    (row) => `${row.by_person}x`,
    (row, _, entries) => written(row, entries),
  ),
  {
    table: "revision",
    how: "deletes",
    sql: (row) => [remove("revision", row)],
    first: (row, _, entries) => written(row, entries),
  },
  {
    table: "revision",
    how: "adds",
    sql: (row) => [insert("revision", { ...row, id: "zzz", number: 99 })],
    first: () => undefined,
  },
  {
    table: "revision",
    how: "swaps the numbers of two",
    sql: (row, other) => [
      set("revision", row, { number: -1 }),
      set("revision", other, { number: row.number!, story: row.story! }),
      set("revision", row, { number: other.number!, story: other.story! }),
    ],
    first: (row, other, entries) => earlier(row, other, entries, written),
  },
  change(
    "release",
    "hash",
    (row) => `${row.hash}x`,
    (row, _, entries) => released(row, entries),
  ),
  change(
    "release",
    "note",
    () => "Nothing to see.",
    (row, _, entries) => released(row, entries),
  ),
  change(
    "release",
    "round",
    (row) => Number(row.round) + 1,
    (row, _, entries) => released(row, entries),
  ),
  {
    table: "release",
    how: "deletes",
    sql: (row) => [remove("release", row)],
    first: (row, _, entries) => released(row, entries),
  },
  {
    table: "release",
    how: "adds",
    sql: (row) => [insert("release", { ...row, id: "new", number: 99 })],
    first: () => undefined,
  },
  ...["title", "kicker", "summary", "slug", "department", "photo_alt"].map((column) =>
    change(
      "live_story",
      column,
      (row) => `${row[column]}x`,
      (row, _, entries) => lastReleased(row, entries),
    ),
  ),
  {
    table: "live_story",
    how: "deletes",
    sql: (row) => [remove("live_story", row)],
    first: (row, _, entries) => lastReleased(row, entries),
  },
  change(
    "legacy_page",
    "audits",
    () => '[{"stage":"department","name":"Somebody Else","unit":"Office"}]',
    (row, _, entries) => imported(row, entries),
  ),
  {
    table: "legacy_page",
    how: "deletes",
    sql: (row) => [remove("legacy_page", row)],
    first: (row, _, entries) => imported(row, entries),
  },
  {
    table: "legacy_page",
    how: "swaps the revisions of two",
    sql: (row, other) => [
      set("legacy_page", row, { revision: other.revision! }),
      set("legacy_page", other, { revision: row.revision! }),
    ],
    first: (row, other, entries) => earlier(row, other, entries, imported),
  },
  {
    table: "sign_off",
    how: "invents signatures for an imported page",
    sql: (row) => [
      `UPDATE sign_off SET story = (SELECT min(story) FROM legacy_page), revision = (SELECT revision FROM legacy_page
       WHERE story = (SELECT min(story) FROM legacy_page)) WHERE id = '${row.id}'`,
    ],
    first: (row, _, entries) => given(row, entries),
  },
  {
    table: "sign_off",
    how: "calls a signed story imported",
    sql: (row) => [
      `INSERT INTO legacy_page (story, revision, audits, at) SELECT '${row.story}', '${row.revision}', audits, at
       FROM legacy_page LIMIT 1`,
    ],
    first: () => undefined,
  },
  {
    table: "old_address",
    how: "leads to another story",
    sql: (row, other) => [set("old_address", row, { story: other.story! })],
    first: (row, _, entries) => imported(row, entries),
  },
  {
    table: "old_address",
    how: "deletes",
    sql: (row) => [remove("old_address", row)],
    first: (row, _, entries) => imported(row, entries),
  },
  {
    table: "old_address",
    how: "adds",
    sql: (row) => [insert("old_address", { ...row, address: "/somewhere/else" })],
    first: () => undefined,
  },
];

describe.each(engines)("a newsroom on %s that was tampered with", (engine) => {
  let fresh: Fresh;
  let intruder: Intruder;
  let entries: Entry[];
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    const { cast } = await liveThroughWeeks(fresh.store);
    await bringOldPages(fresh.store, cast, ["3456", "3457", "3458"]);
    fresh.sealer.witness?.flush();
    intruder = await breakIn(fresh);
    entries = (await intruder.rows("SELECT seq, story, act, details FROM ledger_entry ORDER BY seq")) as Entry[];
  });
  afterAll(async () => {
    await intruder.leave();
    await fresh.discard();
  });

  const verify = () => {
    const witness = readTestimony(witnessFile(fresh.ledgerKeyFile));
    const { dataDir, sealer } = fresh;
    return verifyNewsroom({ reader: intruder.reader, dataDir, publicKeyPem: sealer.publicKeyPem, witness });
  };

  test("is good before anybody touched it", async () => {
    const { faults, counts } = await verify();
    expect(faults).toEqual([]);
    expect(counts["ledger entries"]).toBeGreaterThanOrEqual(60);
    expect(counts.releases).toBeGreaterThanOrEqual(10);
    expect(counts["imported pages"]).toBe(3);
  });

  test.each(tamperings)("is found out when somebody $how in $table", async (tampering) => {
    const all = (await intruder.rows(`SELECT * FROM ${tampering.table}`)).map(plain);
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), fc.nat(all.length - 2), async (at, step) => {
        const [row, other] = [all[at]!, all[(at + step + 1) % all.length]!];
        const { faults } = await intruder.attempt(async () => {
          await intruder.run(...tampering.sql(row, other));
          return verify();
        });
        if (tampering.how === "swaps the people of two" && row.person === other.person) return;
        expect(faults[0]).toBeDefined();
        expect(faults[0]?.seq).toBe(tampering.first(row, other, entries));
      }),
      { numRuns: 4 },
    );
  });
});

/** Rows as both engines take them back: times of PostgreSQL as text. */
function plain(row: Record<string, unknown>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : (value as string | number | null),
    ]),
  );
}
