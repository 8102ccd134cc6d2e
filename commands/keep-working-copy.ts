import { and, eq } from "drizzle-orm";
import { type Refused, type Result, refuse } from "@/core/refusal";
import type { CopyMark, KeptText } from "@/core/story/kept-text";
import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import { maySee } from "@/core/workflow/policy";
import type { Standing } from "@/core/workflow/standing";
import { findStory } from "@/db/queries/find-story";
import type { Store, Writer } from "@/db/store";

/** What a page keeps: the text, the revision it grew from, its own mark for this saving, and the newest mark it knows. */
export type InHand = {
  story: string;
  mark: CopyMark;
  known: CopyMark | null;
  base: { version: number; hash: string };
  typed: KeptText;
};

export type KeptCopy = { savedAt: Date; story: { version: number; hash: string } };

/**
 * Keeps what somebody is writing, beside the revisions: nobody else sees it and nothing changes by it, so it has no ledger entry
 * (docs/decisions/0014). Never writes over a text of another page that this page does not know. Refuses with not_found, not_valid,
 * changed_meanwhile, or as `decide` does for a save or an amendment.
 */
export async function keepWorkingCopy(
  store: Store,
  viewer: Viewer,
  input: InHand,
  now: Date,
): Promise<Result<KeptCopy>> {
  return store.write(async (tx) => {
    const found = await findStory(tx, input.story);
    if (!found || !maySee(viewer, found.standing)) return refuse("not_found");
    const refused = findObstacle(viewer, found.standing, now);
    if (refused) return refused;
    if (input.base.hash !== found.head.hash && !(await isRevision(tx, input))) return refuse("not_valid");

    const { workingCopy: table } = tx.tables;
    const { mark, base, typed } = input;
    const row = { ...mark, base: base.version, baseHash: base.hash, typed, savedAt: now };
    const own = and(eq(table.story, input.story), eq(table.person, viewer.id));
    const [before] = await tx.select({ page: table.page, version: table.version }).from(table).where(own);
    if (before && !follows(input, before)) return refuse("changed_meanwhile");
    if (!(await write(tx, viewer, input, before, row))) return refuse("changed_meanwhile");
    return { ok: true, savedAt: now, story: { version: found.row.version, hash: found.head.hash } };
  });
}

type Row = Omit<Writer["tables"]["workingCopy"]["$inferInsert"], "story" | "person">;

/** False when another page was quicker. */
async function write(
  tx: Writer,
  viewer: Viewer,
  { story }: InHand,
  before: CopyMark | undefined,
  row: Row,
): Promise<boolean> {
  const { workingCopy: table } = tx.tables;
  const written = { version: table.version };
  if (!before) {
    const first = { story, person: viewer.id, ...row };
    return (await tx.insert(table).values(first).onConflictDoNothing().returning(written)).length > 0;
  }
  const asKnown = and(eq(table.version, before.version), eq(table.page, before.page));
  const own = and(eq(table.story, story), eq(table.person, viewer.id));
  return (await tx.update(table).set(row).where(and(own, asKnown)).returning(written)).length > 0;
}

/** The text is somebody's who may write here now, as reporter or as the auditor who holds the story. */
function findObstacle(viewer: Viewer, story: Standing, now: Date): Refused | undefined {
  const text = { hash: "", credited: [] };
  const save = decide(viewer, story, { move: "save", text }, now);
  if (save.ok || decide(viewer, story, { move: "amend", seen: story.head, text }, now).ok) return undefined;
  return save;
}

/** A page goes on from the mark it knows. Of its own savings a later one counts, though the answer to an earlier one was lost. */
function follows({ mark, known }: InHand, before: CopyMark): boolean {
  if (mark.page === before.page) return mark.version > before.version;
  return known !== null && known.page === before.page && known.version === before.version;
}

async function isRevision(tx: Writer, { story, base }: InHand): Promise<boolean> {
  const { revision } = tx.tables;
  const found = await tx
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.story, story), eq(revision.hash, base.hash)))
    .limit(1);
  return found.length > 0;
}
