import { type Refused, refuse } from "../refusal";
import { type MoveName, type Move, moves, type Place } from "./moves";
import { auditsCurrentStage, findAuditHeld, hasConfirmed, hasPart, isAuthor, maySee, namesOf } from "./policy";
import type { Actor, SignOff, Standing } from "./standing";
import { isReleasable, validSignOffs } from "./validity";

/** The text handed in with a save or an amendment: its hash, and the accounts it credits with text, translation or photos. */
export type NewText = { hash: string; credited: readonly string[] };

/** What somebody asks for. `seen` is the hash their page showed them. */
export type Asked = {
  move: MoveName;
  seen?: string;
  text?: NewText;
  reason?: string;
  /** The reasons chosen from the college's list. */
  reasons?: readonly string[];
  releaseAt?: Date;
  /** When a held story comes back by itself. */
  backAt?: Date;
};

/** A yes: where the story stands afterwards, the signature it gained, and whom the person stood in for, if anybody. */
export type Decided = { ok: true; move: MoveName; next: Standing; signed: SignOff | null; onBehalfOf: string | null };

/** A reason in one's own words counts from five characters on (PRODUCT.md, rule 7). */
export const shortestReason = 5;

/**
 * The whole law of one step: may this person make this move on this story now, and where does it stand then? Reads the
 * table of moves. Refuses with not_found, changed_meanwhile, wrong_state, not_allowed, own_work, already_signed,
 * not_opened, reason_missing, time_not_ahead, password_needed, nothing_changed or not_ready. Changes nothing itself.
 */
export function decide(actor: Actor, story: Standing, asked: Asked, now: Date): Decided | Refused {
  const move: Move = moves[asked.move];
  const refused = findObstacle(actor, story, asked, move, now);
  if (refused) return refused;

  const onBehalfOf = move.by === auditsCurrentStage ? (findAuditHeld(actor, story)?.onBehalfOf ?? null) : null;
  const signed = signs(move, story) ? signOffBy(actor, story, onBehalfOf) : null;
  const after = takeEffect(actor, story, asked, signed);
  if (publishes(asked.move) && !isReleasable(after)) return refuse("not_ready");
  return { ok: true, move: asked.move, next: settle(after, asked.move, move.to(after)), signed, onBehalfOf };
}

/** A held story whose day has come: back at the audit it was held at. No person asks for it. */
export function comeBack(story: Standing): Standing {
  return { ...story, ...moves.resume.to(story) };
}

/**
 * A scheduled story whose time has come (PRODUCT.md, rule 12): into print when every rule still holds, otherwise back to
 * the first audit. No person asks for it, so nobody's role is read.
 */
export function decideDue(story: Standing): { released: boolean; next: Standing } {
  if (isReleasable(story)) return { released: true, next: settle(story, "release", moves.release.to()) };
  const reopened = { ...story, round: story.round + 1 };
  return { released: false, next: { ...reopened, ...moves.amend.to(reopened) } };
}

function findObstacle(actor: Actor, story: Standing, asked: Asked, move: Move, now: Date): Refused | undefined {
  if (!maySee(actor, story)) return refuse("not_found");
  if (move.verdict && asked.seen !== story.head) return refuse("changed_meanwhile");
  if (!move.from.includes(story.state)) return refuse("wrong_state");
  if (move.when && !move.when(story)) return refuse("wrong_state");
  if (!move.by(actor, story)) return refuse("not_allowed");
  if (move.verdict && isOwnWork(actor, story)) return refuse("own_work");
  if (signs(move, story) && hasSigned(actor, story)) return refuse("already_signed");
  if (signs(move, story) && !story.openers.includes(actor.id)) return refuse("not_opened");
  if (move.needs === "reason" && !hasReason(asked)) return refuse("reason_missing");
  if (move.needs === "time" && !(asked.releaseAt && asked.releaseAt > now)) return refuse("time_not_ahead");
  if (asked.backAt && asked.backAt <= now) return refuse("time_not_ahead");
  if (asked.move === "amend" && (asked.text?.hash ?? story.head) === story.head) return refuse("nothing_changed");
  if (asked.move === "submit" && story.head === story.live) return refuse("nothing_changed");
  if (move.stepUp && !hasConfirmed(actor, now)) return refuse("password_needed");
}

/** A scheduled story is signed through already: moving its time or releasing it early signs nothing twice. */
function signs(move: Move, story: Standing): boolean {
  return move.signs === true && story.state === "audit";
}

/** One's own, or that of the person one stands in for: nobody's word on their own work is given by a delegate either. */
function isOwnWork(actor: Actor, story: Standing): boolean {
  const behalf = findAuditHeld(actor, story)?.onBehalfOf;
  return isAuthor(actor, story) || (behalf !== undefined && isAuthor({ id: behalf }, story));
}

/** One person signs one stage of a revision, never two (PRODUCT.md, rule 3), by whoever's hand. */
function hasSigned(actor: Actor, story: Standing): boolean {
  const behalf = findAuditHeld(actor, story)?.onBehalfOf;
  if (behalf !== undefined && hasPart(behalf, story)) return true;
  return validSignOffs(story).some((signOff) => namesOf(signOff).includes(actor.id));
}

function hasReason({ reason = "", reasons = [] }: Asked): boolean {
  return reasons.length > 0 || reason.trim().length >= shortestReason;
}

function signOffBy(actor: Actor, story: Standing, onBehalfOf: string | null): SignOff {
  if (story.stage === null) throw new Error("A story outside the audits cannot be signed.");
  return { hash: story.head, round: story.round, stage: story.stage, person: actor.id, onBehalfOf };
}

function takeEffect(actor: Actor, story: Standing, asked: Asked, signed: SignOff | null): Standing {
  const judged = asked.move !== "submit" && (story.judged || moves[asked.move].by === auditsCurrentStage);
  if (signed) return { ...story, judged, signOffs: [...story.signOffs, signed] };
  const writes = asked.move === "save" || asked.move === "amend";
  if (writes && asked.text) return withNewText(actor, { ...story, judged }, asked.move, asked.text);
  return { ...story, judged, round: opensRound(asked.move, story) ? story.round + 1 : story.round };
}

/** A change of content voids every sign-off by opening a new round; a save without change does nothing (rule 4). */
function withNewText(actor: Actor, story: Standing, move: MoveName, text: NewText): Standing {
  if (text.hash === story.head) return story;
  const writers = move === "save" ? include(story.writers, actor.id) : story.writers;
  const makers = include(story.makers, actor.id);
  const changed = { head: text.hash, credited: text.credited, round: story.round + 1, openers: [] };
  return { ...story, ...changed, writers, makers };
}

/** What was signed is asked anew after a correction begins, a return to the first audit, or a calendar date called off. */
function opensRound(move: MoveName, story: Standing): boolean {
  if (move === "correct" || move === "return_to_department") return true;
  return move === "return" && story.state === "scheduled";
}

/** True when the move puts the newest revision before readers, now or at a set time. */
function publishes(move: MoveName): boolean {
  return move === "release" || move === "schedule";
}

function settle(story: Standing, move: MoveName, place: Place): Standing {
  const settled = { ...story, ...place };
  if (move === "release") return { ...settled, live: story.head, makers: [] };
  // A correction that ends here leaves the story at what readers have, or had.
  const atRest = place.state === "published" || move === "withdraw";
  const head = atRest && story.live !== null ? story.live : story.head;
  return { ...settled, head, live: move === "withdraw" ? null : story.live };
}

function include(people: readonly string[], person: string): readonly string[] {
  return people.includes(person) ? people : [...people, person];
}
