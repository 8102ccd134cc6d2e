import { inArray } from "drizzle-orm";
import { applySuggestions as workInto, type Suggestion } from "@/core/remarks/apply-suggestions";
import { findActObstacle } from "@/core/remarks/remark-rules";
import type { LedgerEntry } from "@/core/ledger/entry";
import { type Problem, type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { StoryRecord } from "@/db/queries/find-story";
import { listThreadPeople } from "@/db/queries/list-thread-people";
import { moveRemark } from "@/db/remark-writes";
import type { Store, Writer } from "@/db/store";
import { tellPeople } from "@/db/tell";
import { type HandedIn, type Written, writeText } from "./write-text";

/** A text in hand, and the suggestions to be worked into it, each at the version its reader saw. */
export type Applying = HandedIn & { suggestions: readonly { remark: string; version: number }[] };

/**
 * Works suggestions into the text that their reader has in hand, and saves it: one revision, one ledger entry, all of them or none.
 * Refuses as a save does, with remark_outdated or remarks_overlap and the suggestions that stand in the way, or with not_found,
 * not_allowed, wrong_state or changed_meanwhile as one act on each would.
 */
export async function applySuggestions(
  store: Store,
  viewer: Viewer,
  input: Applying,
  now: Date,
): Promise<Result<Written>> {
  return writeText(store, viewer, "save", input, now, async (tx, story, content) => {
    const asked = await findSuggestions(tx, viewer, story, input.suggestions);
    if (!asked.ok) return asked;
    const worked = workInto(content, asked.suggestions);
    if (!worked.ok) return explain(worked);
    return {
      ok: true,
      content: worked.content,
      details: { applied: asked.suggestions.map(({ id }) => id) },
      settle: (entry) => settle(tx, story, entry, asked.suggestions, now),
    };
  });
}

type Seen = Suggestion & { version: number; by: string };

async function findSuggestions(
  tx: Writer,
  viewer: Viewer,
  story: StoryRecord,
  asked: Applying["suggestions"],
): Promise<Result<{ suggestions: Seen[] }>> {
  const { remark } = tx.tables;
  const ids = [...new Set(asked.map((one) => one.remark))];
  const rows = ids.length > 0 ? await tx.select().from(remark).where(inArray(remark.id, ids)) : [];
  if (rows.length === 0) return refuse("not_found");
  const suggestions: Seen[] = [];
  for (const { remark: id, version } of asked) {
    const row = rows.find((one) => one.id === id);
    if (row?.story !== story.row.id) return refuse("not_found");
    const refused = findActObstacle("apply", viewer, story.standing, row);
    if (refused)
      return refused.refusal === "wrong_state" && row.version !== version ? refuse("changed_meanwhile") : refused;
    if (row.version !== version) return refuse("changed_meanwhile");
    suggestions.push({ id, version, by: row.by, anchor: row.anchor, replacement: row.replacement ?? "" });
  }
  return { ok: true, suggestions };
}

function explain({ why, suggestions }: { why: "outdated" | "overlapping"; suggestions: Suggestion[] }): Refused {
  const problems = suggestions.map(({ id, anchor }): Problem => {
    return { place: `remark ${id}`, reason: why, named: anchor.quote };
  });
  return refuse(why === "outdated" ? "remark_outdated" : "remarks_overlap", problems);
}

async function settle(
  tx: Writer,
  story: StoryRecord,
  entry: LedgerEntry,
  suggestions: readonly Seen[],
  now: Date,
): Promise<void> {
  for (const { id, version } of suggestions) {
    const moved = await moveRemark(tx, { id, version }, { state: "applied", settledBy: entry.actor, settledAt: now });
    // It was read in this very transaction: nobody can have come between.
    if (!moved) throw new Error(`Suggestion ${id} moved while it was applied.`);
  }
  const people = await listThreadPeople(tx, story.standing, suggestions);
  await tellPeople(tx, entry, { kind: "remark_settled", people }, now);
}
