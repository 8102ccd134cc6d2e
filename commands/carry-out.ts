import { type Refused, type Result, refuse } from "@/core/refusal";
import type { Json } from "@/core/story/canonical-json";
import { cleanText } from "@/core/story/clean-text";
import type { Viewer } from "@/core/viewer";
import { type Asked, type Decided, decide } from "@/core/workflow/decide";
import type { ChecklistKey } from "@/core/workflow/checklist";
import { type MoveName, moves } from "@/core/workflow/moves";
import { maySee } from "@/core/workflow/policy";
import type { State } from "@/core/workflow/standing";
import { answerOnce } from "@/db/answer-once";
import { record } from "@/db/ledger";
import { takeOffPage, putInPrint, restoreLive } from "@/db/print-writes";
import { findStory, type StoryRecord } from "@/db/queries/find-story";
import { type ChosenReason, listChosenReasons } from "@/db/queries/list-chosen-reasons";
import { type NamedAbsent, namesOfAbsent } from "@/db/queries/names-of-absent";
import { sendRemarks } from "@/db/remark-writes";
import type { Store, Writer } from "@/db/store";
import { addSignOff, moveStory, type PrintedName } from "@/db/story-writes";
import { tellOfMove } from "@/db/tell";

/** What every move on a story brings: which story, the version the person saw, and a name for this request. */
export type Order = { story: string; version: number; request: string };

/** What a move leaves behind. `pages` are the public pages it changed, by tag; empty when readers see no difference. */
export type Moved = { story: string; state: State; stage: number | null; version: number; pages: string[] };

/**
 * What somebody says with a move: words, reasons of the college's list by id, what they ticked of the checklist, and the day it
 * sets. All of it goes into the ledger.
 */
export type Words = {
  reason?: string;
  reasons?: readonly string[];
  remark?: string;
  checked?: readonly ChecklistKey[];
  releaseAt?: Date;
  backAt?: Date;
};

/** A verdict: the move's order, the hash that was shown, and the words. */
export type Verdict = Order & { seen: string } & Words;

/** What a verdict asks of the law, without its order. */
export function asked(move: MoveName, verdict: Partial<Verdict>): Asked & Words {
  const { seen, reason, reasons, remark, checked, releaseAt, backAt } = verdict;
  return { move, seen, reason, reasons, remark, checked, releaseAt, backAt };
}

/** What a move has to settle before the law is asked: a refusal of its own, or changes of the row that go with it. */
export type Prepare = (tx: Writer, story: StoryRecord) => Promise<Result<{ story: StoryRecord; flow?: string }>>;

/**
 * Carries out one move of the table for one person: loads, lets core decide, moves guarded by the version, signs, prints and
 * logs, all in one transaction and once per request. A refused attempt to sign is logged too. Refuses as `decide` does.
 */
export async function carryOut(
  store: Store,
  viewer: Viewer,
  order: Order,
  said: Asked & Words,
  now: Date,
  prepare: Prepare = async (_, story) => ({ ok: true, story }),
): Promise<Result<Moved>> {
  const asked = { ...said, reason: clean(said.reason), remark: clean(said.remark) };
  const chosen = said.reasons ?? [];
  return store.write((tx) =>
    answerOnce(tx, { person: viewer.id, request: order.request, at: now, what: { order, asked } }, async () => {
      const found = await findStory(tx, order.story);
      if (!found) return refuse("not_found");
      const allowed = decideOn(found, viewer, order, asked, now);
      if (!allowed.ok) return logRefusal(tx, viewer, found, asked, allowed, now);

      const prepared = await prepare(tx, found);
      if (!prepared.ok) return prepared;
      const { story, flow } = prepared;
      const decision = decideOn(story, viewer, order, asked, now);
      if (!decision.ok) return logRefusal(tx, viewer, story, asked, decision, now);

      const reasons = await listChosenReasons(tx, chosen);
      if (reasons.length < new Set(chosen).size) return refuse("not_valid", [{ place: "reasons", reason: "unknown" }]);
      const done = await takeEffect(tx, story, { ...asked, flow }, decision, now);
      if (!done) return refuse("changed_meanwhile");

      const behalf = await namesOfAbsent(tx, decision.onBehalfOf);
      const act = actOf(viewer, story, { ...asked, reasons }, decision, { printed: done.printed, behalf }, now);
      const remarks = "verdict" in moves[asked.move] ? await sendRemarks(tx, story, viewer.id, now) : undefined;
      const entry = await record(tx, { ...act, details: { ...act.details, remarks } });
      await tellOfMove(tx, entry, { before: story.standing, after: decision.next }, now);
      const { state, stage } = decision.next;
      return { ok: true, story: story.row.id, state, stage, version: order.version + 1, pages: done.pages };
    }),
  );
}

function clean(words: string | undefined): string | undefined {
  return words === undefined ? undefined : cleanText(words).trim() || undefined;
}

function decideOn(story: StoryRecord, viewer: Viewer, order: Order, asked: Asked, now: Date): Decided | Refused {
  if (!maySee(viewer, story.standing)) return refuse("not_found");
  // A page that shows an older version cannot know what its button would mean now.
  if (order.version !== story.row.version) return refuse("changed_meanwhile");
  return decide(viewer, story.standing, asked, now);
}

async function takeEffect(
  tx: Writer,
  story: StoryRecord,
  asked: Words & { flow?: string },
  { next, signed, move }: Decided,
  now: Date,
): Promise<{ pages: string[]; printed?: PrintedName } | undefined> {
  const date = next.state === "scheduled" ? { releaseAt: asked.releaseAt ?? null } : {};
  const back = next.state === "held" ? { backAt: asked.backAt ?? null } : {};
  const flow = asked.flow ? { flow: asked.flow } : {};
  const moved = await moveStory(tx, story, next, now, { ...date, ...back, ...flow });
  // Two people may hold the same page open: the version lets only the first one win.
  if (!moved) return undefined;

  const printed = signed ? await addSignOff(tx, story, signed, move, now) : undefined;
  if (move === "release") return { printed, pages: await putInPrint(tx, story, next, now) };
  if (next.head !== story.head.hash) await restoreLive(tx, story);
  return { printed, pages: move === "withdraw" ? await takeOffPage(tx, story) : [] };
}

async function logRefusal(
  tx: Writer,
  viewer: Viewer,
  story: StoryRecord,
  asked: Asked,
  refused: Refused,
  now: Date,
): Promise<Refused> {
  if ("signs" in moves[asked.move] && refused.refusal !== "password_needed") {
    const details = { move: asked.move, refusal: refused.refusal, seen: asked.seen };
    await record(tx, { actor: viewer.id, act: "refused", story: story.row.id, at: now, details });
  }
  return refused;
}

/** What goes into the ledger beside the words: the printed name of a signature, and for whom a delegate acted. */
type Names = { printed?: PrintedName; behalf?: NamedAbsent };

function actOf(
  viewer: Viewer,
  story: StoryRecord,
  asked: Omit<Asked & Words, "reasons"> & { reasons: ChosenReason[] },
  { move, next, signed }: Decided,
  { printed, behalf }: Names,
  at: Date,
) {
  const details: { [key: string]: Json | undefined } = {
    revision: story.head.number,
    hash: story.head.hash,
    title: story.row.title,
    from: story.row.state,
    fromStage: story.row.stage,
    to: next.state,
    stage: next.stage,
    round: next.round,
    signed: signed
      ? { stage: signed.stage, round: signed.round, ...printed, onBehalfOf: signed.onBehalfOf ?? undefined }
      : undefined,
    behalf,
    audits: move === "release" ? story.standing.flow.stages.map((stage) => stage.role) : undefined,
    reason: asked.reason,
    reasons: asked.reasons.length > 0 ? asked.reasons : undefined,
    remark: asked.remark,
    checked: asked.checked?.length ? [...asked.checked] : undefined,
    releaseAt: asked.releaseAt?.toISOString(),
    backAt: next.state === "held" ? asked.backAt?.toISOString() : undefined,
    /** The set time that this act kept, moved or called off. */
    due: story.row.releaseAt?.toISOString(),
  };
  return { actor: viewer.id, act: asked.move, story: story.row.id, at, details };
}
