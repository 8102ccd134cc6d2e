import { type Refused, refuse } from "../refusal";
import { auditsCurrentStage, findAuditHeld, holds, isAuthor, isWritingAuthor } from "../workflow/policy";
import type { Actor, Standing } from "../workflow/standing";
import type { RemarkState } from "./remark";

/** What can become of a sent remark. Applying is a suggestion's alone, and so is declining. */
export const remarkActs = {
  answer: { from: ["open"], by: takesPart },
  resolve: { from: ["open"], by: auditsStory, to: "resolved" },
  reopen: { from: ["resolved", "declined"], by: auditsStory, to: "open" },
  apply: { from: ["open"], by: isWritingAuthor, to: "applied", suggestion: true, atDesk: true },
  decline: { from: ["open"], by: isWritingAuthor, to: "declined", suggestion: true, atDesk: true },
} as const satisfies Record<string, RemarkAct>;
export type RemarkActName = keyof typeof remarkActs;

type RemarkAct = {
  from: readonly RemarkState[];
  by: (actor: Actor, story: Standing) => boolean;
  to?: RemarkState;
  suggestion?: true;
  /** Only while the story is with its reporters. */
  atDesk?: true;
};

/** A remark as its rules see it. */
export type RemarkStanding = { state: RemarkState; by: string; replacement: string | null };

/**
 * May this person leave a remark on the story's newest text? Only who audits it now, and never on their own work. Undefined when
 * they may; refuses with changed_meanwhile, wrong_state, not_allowed or own_work.
 */
export function findRemarkObstacle(actor: Actor, story: Standing, seen: string): Refused | undefined {
  if (story.stage === null) return refuse("wrong_state");
  if (!auditsCurrentStage(actor, story)) return refuse("not_allowed");
  const behalf = findAuditHeld(actor, story)?.onBehalfOf;
  if (isAuthor(actor, story) || (behalf !== undefined && isAuthor({ id: behalf }, story))) return refuse("own_work");
  if (seen !== story.head) return refuse("changed_meanwhile");
}

/**
 * May this person do this to a remark of a story they see? A pending one exists for nobody but its own person. Undefined when they may;
 * refuses with not_found, not_allowed or wrong_state.
 */
export function findActObstacle(
  name: RemarkActName,
  actor: Actor,
  story: Standing,
  remark: RemarkStanding,
): Refused | undefined {
  const act: RemarkAct = remarkActs[name];
  if (remark.state === "pending" && remark.by !== actor.id) return refuse("not_found");
  if (!act.by(actor, story)) return refuse("not_allowed");
  if (!act.from.includes(remark.state)) return refuse("wrong_state");
  if (act.suggestion && remark.replacement === null) return refuse("wrong_state");
  if (act.atDesk && story.state !== "draft" && story.state !== "returned") return refuse("wrong_state");
}

/** Everybody a remark is between: the story's authors, and those who audit for its department or the college. */
function takesPart(actor: Actor, story: Standing): boolean {
  return isAuthor(actor, story) || holdsAnAudit(actor, story);
}

/** Settles what auditors asked for: an auditor of the story, never its author, whose word on their own work counts for nothing. */
function auditsStory(actor: Actor, story: Standing): boolean {
  return holdsAnAudit(actor, story) && !isAuthor(actor, story);
}

function holdsAnAudit(actor: Actor, story: Standing): boolean {
  if (holds(actor, "administrator")) return false;
  return holds(actor, "college_auditor") || holds(actor, "department_auditor", story.department);
}
