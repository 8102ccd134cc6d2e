import type { Standing } from "../workflow/standing";
import { validSignOffs } from "../workflow/validity";
import { mostPressing, type NoticeKind } from "./notice-kinds";

/** An act of the ledger that moved a story. `actor` is null for the newsroom's own clock. */
export type StoryAct = { act: string; actor: string | null; before: Standing; after: Standing };
export type Told = { person: string; kind: NoticeKind };

/** Authors hear what becomes of their story; where it goes before readers, or from them, so do those who signed it. */
const tellings: Partial<Record<string, { kind: NoticeKind; signersToo?: true }>> = {
  approve: { kind: "approved" },
  release: { kind: "released", signersToo: true },
  release_on_time: { kind: "released", signersToo: true },
  schedule: { kind: "scheduled" },
  schedule_failed: { kind: "schedule_off", signersToo: true },
  return: { kind: "returned" },
  hold: { kind: "held" },
  reject: { kind: "rejected" },
  amend: { kind: "amended" },
  correct: { kind: "correction" },
  withdraw: { kind: "withdrawn", signersToo: true },
};

/** True when the act brought the story before an audit it did not wait at before. */
export function reachesAudit({ before, after }: Pick<StoryAct, "before" | "after">): boolean {
  return after.state === "audit" && (before.state !== "audit" || before.stage !== after.stage);
}

/** What an act is news of, whoever hears it. */
export function kindsOf(act: StoryAct): NoticeKind[] {
  const telling = tellings[act.act];
  const kinds: NoticeKind[] = telling ? [telling.kind] : [];
  if (callsOff(act) && !kinds.includes("schedule_off")) kinds.push("schedule_off");
  if (reachesAudit(act)) kinds.push("waiting");
  return kinds;
}

/**
 * Who is told of an act and of what: everybody once, of the most pressing; never who did it. `holders` could give the next verdict.
 * When a scheduled release is called off, everyone on the story hears it (PRODUCT.md, rule 12).
 */
export function whoIsTold(act: StoryAct, holders: readonly string[]): Told[] {
  const news = new Map<string, NoticeKind[]>();
  const tell = (people: readonly string[], kind: NoticeKind) => {
    for (const person of people) news.set(person, [...(news.get(person) ?? []), kind]);
  };
  const telling = tellings[act.act];
  if (telling) tell(authorsOf(act), telling.kind);
  if (telling?.signersToo) tell(signersOf(act), telling.kind);
  if (callsOff(act)) tell([...authorsOf(act), ...signersOf(act)], "schedule_off");
  if (reachesAudit(act))
    tell(
      holders.filter((holder) => mayStillSign(holder, act.after)),
      "waiting",
    );
  return [...news].flatMap(([person, kinds]) => {
    const kind = mostPressing(kinds);
    return kind && person !== act.actor ? [{ person, kind }] : [];
  });
}

function callsOff({ act, before, after }: StoryAct): boolean {
  return before.state === "scheduled" && after.state !== "scheduled" && act !== "release" && act !== "release_on_time";
}

function authorsOf({ before, after }: StoryAct): string[] {
  return [...new Set([...before.writers, ...before.credited, ...after.writers, ...after.credited])];
}

function signersOf({ before, after }: StoryAct): string[] {
  return [...validSignOffs(before), ...validSignOffs(after)].map(({ person }) => person);
}

/** Nobody signs two audits of one revision: for who signed an earlier one nothing waits (as in the inbox). */
function mayStillSign(person: string, story: Standing): boolean {
  const theirs = [...story.writers, ...story.credited].includes(person);
  return !theirs && !validSignOffs(story).some((signOff) => signOff.person === person);
}
