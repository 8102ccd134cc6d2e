import { and, eq, gt, sql } from "drizzle-orm";
import type { Writer } from "./store";

/** Somebody stands in for nobody from now on: what they held for others goes back to its owners, away or not. */
export async function dismissDelegate(tx: Writer, person: string, now: Date): Promise<void> {
  const { absence } = tx.tables;
  await tx
    .update(absence)
    .set({ delegate: null, version: sql`${absence.version} + 1` })
    .where(and(eq(absence.delegate, person), gt(absence.until, now)));
}
