import { eq } from "drizzle-orm";
import { findBlocks } from "@/core/checks/ready-list";
import type { LedgerEntry } from "@/core/ledger/entry";
import { type Problem, type Result, refuse } from "@/core/refusal";
import type { Json } from "@/core/story/canonical-json";
import type { CopyMark } from "@/core/story/kept-text";
import type { StoryContent } from "@/core/story/story-content";
import { packStory, unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import { maySee, reportsForDepartment } from "@/core/workflow/policy";
import type { Standing } from "@/core/workflow/standing";
import { answerOnce } from "@/db/answer-once";
import { dropCopy } from "@/db/drop-copy";
import { record } from "@/db/ledger";
import { findFlow } from "@/db/queries/find-flow";
import { authoringCredits, findStory, type StoryRecord } from "@/db/queries/find-story";
import { type NamedAbsent, namesOfAbsent } from "@/db/queries/names-of-absent";
import type { Store, Writer } from "@/db/store";
import { addRevision, keepAuthors, moveStory } from "@/db/story-writes";
import { tellOfMove } from "@/db/tell";
import type { Moved, Order } from "./carry-out";
import { settleContent } from "./settle-content";

/** A text handed in for a story: by its reporter (save) or by the auditor who holds it (amend, on the hash they saw). */
export type HandedIn = Order & {
  content: StoryContent;
  seen?: string;
  /** The person's working copy that this text grew from; it has served and goes. */
  copy?: CopyMark;
};
export type Written = Moved & { revision: number; changed: boolean };

/** A text with something worked into it: what the ledger entry says of that, and what follows from the entry. */
type WorkedIn = {
  content: StoryContent;
  details: { [key: string]: Json };
  settle: (entry: LedgerEntry) => Promise<void>;
};

/** Works something into a text before it becomes a revision. */
export type WorkIn = (tx: Writer, story: StoryRecord, content: StoryContent) => Promise<Result<WorkedIn>>;

/**
 * Writes the next revision of a story, in the transaction that checks, moves and logs it; a text without change makes none
 * and moves nothing (PRODUCT.md, rule 4). Refuses as `decide` and `settleContent` do.
 */
export async function writeText(
  store: Store,
  viewer: Viewer,
  move: "save" | "amend",
  { copy, ...input }: HandedIn,
  now: Date,
  workIn?: WorkIn,
): Promise<Result<Written>> {
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request: input.request, at: now, what: { move, ...input } }, async () => {
      const story = await findStory(tx, input.story);
      if (!story || !maySee(viewer, story.standing)) return refuse("not_found");
      if (input.version !== story.row.version) return refuse("changed_meanwhile");
      const allowed = decide(viewer, story.standing, { move, seen: input.seen, text: notYetSettled }, now);
      if (!allowed.ok) return allowed;

      const typed = await settle(tx, viewer, move, story, input.content);
      if (!typed.ok) return typed;
      const worked = await workIn?.(tx, story, typed.content);
      if (worked && !worked.ok) return worked;
      const settled = worked ? await settle(tx, viewer, move, story, worked.content) : typed;
      if (!settled.ok) return settled;
      const { content } = settled;
      const text = { hash: packStory(content).hash, credited: listCredited(content) };
      const decision = decide(viewer, story.standing, { move, seen: input.seen, text }, now);
      if (!decision.ok) return decision;

      const { next } = decision;
      const done = { ok: true as const, story: input.story, state: next.state, stage: next.stage, pages: [] };
      if (text.hash === story.head.hash) {
        if (copy) await dropCopy(tx, viewer.id, input.story, copy);
        if (worked) {
          const act = { actor: viewer.id, act: "apply", story: input.story, at: now, details: worked.details };
          await worked.settle(await record(tx, act));
        }
        return { ...done, version: input.version, revision: story.head.number, changed: false };
      }
      if (!(await moveStory(tx, story, next, now))) return refuse("changed_meanwhile");
      if (copy) await dropCopy(tx, viewer.id, input.story, copy);
      const behalf = await namesOfAbsent(tx, decision.onBehalfOf);
      const revision = await keep(tx, viewer, { move, story, next, behalf, worked }, content, now);
      return { ...done, version: input.version + 1, revision, changed: true };
    }),
  );
}

/** Whether a person may write at all is asked before anything is said about what they wrote. */
const notYetSettled = { hash: "", credited: [] };

/** An amendment leaves no gap: nobody would look at the ready list again before the story is released. */
async function settle(tx: Writer, viewer: Viewer, move: "save" | "amend", story: StoryRecord, content: StoryContent) {
  const current = unpackStory(story.head.package);
  const moving = content.department !== current.department;
  const problem: Problem = { place: "department", reason: "not_yours" };
  if (moving && (move === "amend" || !reportsForDepartment(viewer, content))) return refuse("not_valid", [problem]);
  const before = { id: story.row.id, content: current, released: story.row.releasedAt !== null };
  const settled = await settleContent(tx, viewer, content, before);
  if (!settled.ok || move === "save") return settled;
  const blocks = findBlocks(settled.content, { correcting: story.standing.live !== null });
  return blocks.length > 0 ? refuse("not_ready", blocks) : settled;
}

type Kept = {
  move: "save" | "amend";
  story: StoryRecord;
  next: Standing;
  behalf?: NamedAbsent;
  worked?: Pick<WorkedIn, "details" | "settle">;
};

async function keep(
  tx: Writer,
  viewer: Viewer,
  { move, story, next, behalf, worked }: Kept,
  content: StoryContent,
  now: Date,
): Promise<number> {
  const { story: table } = tx.tables;
  const { title, slug, column, department, language } = content;
  const kind = move === "amend" ? "amendment" : story.standing.live === null ? "reporter" : "correction";
  const added = await addRevision(tx, story.row, content, { by: viewer.id, at: now, kind });
  const elsewhere = column !== story.row.column || language !== story.row.language;
  // A column has its own audits. A saved text takes them up when it is submitted, an amended one at once.
  const flow = move === "amend" && elsewhere ? await findFlow(tx, column, language) : story.standing.flow;
  const shown = { head: added.id, title, slug, column, department, language, flow: flow.id };
  await tx.update(table).set(shown).where(eq(table.id, story.row.id));
  await keepAuthors(tx, story.row.id, content, move === "save" ? viewer.id : undefined);
  const { state: to, stage, round } = next;
  const written = { revision: added.number, hash: added.package.hash, title, before: story.head.hash };
  // An amendment calls off a set time: the ledger keeps which.
  const left = move === "amend" ? { from: story.row.state, due: story.row.releaseAt?.toISOString() } : {};
  const details = { ...written, ...left, behalf, to, stage, round, ...worked?.details };
  const entry = await record(tx, { actor: viewer.id, act: move, story: story.row.id, at: now, details });
  await tellOfMove(tx, entry, { before: story.standing, after: next }, now);
  await worked?.settle(entry);
  return added.number;
}

function listCredited(content: StoryContent): string[] {
  const credits = content.credits.filter((credit) => authoringCredits.includes(credit.role));
  return [...new Set(credits.flatMap((credit) => credit.account ?? []))];
}
