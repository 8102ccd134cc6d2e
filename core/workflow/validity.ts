import { isAuthor } from "./policy";
import type { SignOff, Standing } from "./standing";

/** The sign-offs that bind the newest revision: same hash, same round, not by an author (PRODUCT.md, rules 3 and 4). */
export function validSignOffs(story: Standing): SignOff[] {
  return story.signOffs.filter(
    (signOff) =>
      signOff.hash === story.head && signOff.round === story.round && !isAuthor({ id: signOff.person }, story),
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
 * different people, none an author, and every maker's change signed by somebody else. A flow of fewer than two audits
 * releases nothing (rule 1).
 */
export function isReleasable(story: Standing): boolean {
  const signOffs = validSignOffs(story);
  const signers = new Set(signOffs.map((signOff) => signOff.person));
  const everyStageSigned = story.flow.stages.length >= 2 && firstUnsignedStage(story) === story.flow.stages.length;
  const differentPeople = signers.size === signOffs.length;
  const nobodyAlone = story.makers.every((maker) => signOffs.some((signOff) => signOff.person !== maker));
  return everyStageSigned && differentPeople && nobodyAlone;
}
