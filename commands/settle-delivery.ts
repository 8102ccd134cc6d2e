import { and, eq } from "drizzle-orm";
import { nextTry } from "@/core/notices/back-off";
import { cleanText } from "@/core/story/clean-text";
import type { Leased } from "@/db/queries/find-parcel";
import type { Store } from "@/db/store";

/** How a try ended. A `final` failure would fail again: it is not tried any more. */
export type Outcome =
  | { state: "sent" }
  | { state: "skipped"; problem: string }
  | { state: "failed"; problem: string; final?: boolean };

const longestProblem = 300;

/** Writes down how a leased delivery ended, or when to try again; nothing when another process has it by now. */
export async function settleDelivery(store: Store, leased: Leased, outcome: Outcome, now: Date): Promise<void> {
  const problem = outcome.state === "sent" ? "" : cleanText(outcome.problem).slice(0, longestProblem);
  const again = outcome.state === "failed" && !outcome.final ? nextTry(leased.attempts, now) : undefined;
  const settled = again ? { state: "waiting" as const, dueAt: again } : { state: outcome.state, settledAt: now };
  await store.write(async (tx) => {
    const { delivery } = tx.tables;
    const mine = and(eq(delivery.id, leased.id), eq(delivery.state, "waiting"), eq(delivery.attempts, leased.attempts));
    await tx
      .update(delivery)
      .set({ ...settled, problem, leasedUntil: null })
      .where(mine);
  });
}
