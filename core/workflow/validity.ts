import { isAuthor, namesOf } from "./policy";
import type { SignOff, Standing } from "./standing";

/** The sign-offs that bind the newest revision: same hash, same round, not by an author (PRODUCT.md, rules 3 and 4). */
export function validSignOffs(story: Standing): SignOff[] {
  return story.signOffs.filter(
    (signOff) =>
      signOff.hash === story.head &&
      signOff.round === story.round &&
      !namesOf(signOff).some((id) => isAuthor({ id }, story)),
  );
}

/** The first audit nobody has validly signed; the number of stages when all are signed. */
export function firstUnsignedStage(story: Standing): number {
  const signed = new Set(validSignOffs(story).map((signOff) => signOff.stage));
  const first = story.flow.stages.findIndex((_, stage) => !signed.has(stage));
  return first === -1 ? story.flow.stages.length : first;
}

/**
 * True when the newest revision may go before readers (PRODUCT.md, rules 3 and 6): every audit signed on this hash, by
 * different people, none an author (a delegate counts as themselves and as the person they stand in for), and every maker's change signed by somebody else. A flow of fewer than two audits
 * releases nothing (rule 1).
 */
export function isReleasable(story: Standing): boolean {
  const signOffs = validSignOffs(story);
  const signers = signOffs.flatMap(namesOf);
  const everyStageSigned = story.flow.stages.length >= 2 && firstUnsignedStage(story) === story.flow.stages.length;
  const differentPeople = new Set(signers).size === signers.length;
  const nobodyAlone = story.makers.every((maker) => signOffs.some((signOff) => !namesOf(signOff).includes(maker)));
  return everyStageSigned && differentPeople && nobodyAlone;
}
