import type { Kit } from "../kit";

/** The ledger, answered requests, settings. */
export function defineRecord(kit: Kit) {
  const { table, text, int, json, at, index } = kit;

  /** Append-only and chained: `hash` covers `prev` and everything else of the row. `details` is canonical JSON. */
  const ledgerEntry = table(
    "ledger_entry",
    {
      seq: int("seq").primaryKey(),
      at: at("at").notNull(),
      actor: text("actor"),
      act: text("act").notNull(),
      story: text("story"),
      details: text("details").notNull(),
      prev: text("prev").notNull(),
      hash: text("hash").notNull(),
    },
    (row) => [index("ledger_entry_story").on(row.story, row.seq)],
  );

  /** Append-only. The signed head of the ledger after each entry. */
  const ledgerHead = table("ledger_head", {
    seq: int("seq").primaryKey(),
    hash: text("hash").notNull(),
    key: text("key").notNull(),
    signature: text("signature").notNull(),
  });

  /** The answer given to a request, so that sending it again has no second effect. */
  const request = table("request", {
    id: text("id").primaryKey(),
    outcome: json<object>("outcome").notNull(),
    at: at("at").notNull(),
  });

  const setting = table("setting", { key: text("key").primaryKey(), value: json<unknown>("value").notNull() });

  return { ledgerEntry, ledgerHead, request, setting };
}
