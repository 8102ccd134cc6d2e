import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findTerm } from "@/db/queries/list-terms";
import type { Seen } from "@/db/registry-writes";
import type { Store } from "@/db/store";

/** Takes a term out of the term base. Only administrators may. Refuses with not_allowed, not_found or changed_meanwhile. */
export async function dropTerm(store: Store, viewer: Viewer, seen: Seen, now: Date): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const found = await findTerm(tx, seen.id);
    if (!found) return refuse("not_found");
    const { term } = tx.tables;
    const same = and(eq(term.id, seen.id), eq(term.version, seen.version));
    const dropped = await tx.delete(term).where(same).returning({ id: term.id });
    if (dropped.length === 0) return refuse("changed_meanwhile");

    const { zh, en } = found;
    await record(tx, { actor: viewer.id, act: "drop_term", at: now, details: { term: seen.id, zh, en } });
    return { ok: true };
  });
}
