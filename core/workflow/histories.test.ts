import fc from "fast-check";
import { expect, test } from "vitest";
import {
  anyFlow,
  anyHistory,
  anyStaff,
  askedOf,
  chooseStep,
  clock,
  firstDraft,
  importedStory,
  type Step,
  take,
} from "@/test/random-newsroom";
import type { Actor, Flow, Standing } from "./standing";

// What a careful archivist would note of a story, without a look at the law: enough to judge every release by hand.
type Signature = { names: string[]; stage: number; hash: string; flow: string; onDay: number };
type Archive = {
  day: number;
  contentSince: number;
  writers: Set<string>;
  credited: readonly string[];
  changers: string[];
  signatures: Signature[];
};

const counted = {
  release: 0,
  secondRelease: 0,
  due: 0,
  amend: 0,
  withdraw: 0,
  drop_correction: 0,
  refused: 0,
  forOthers: 0,
};

test("whatever people try, only what every audit signed reaches readers", { timeout: 300_000 }, () => {
  const everything = fc.tuple(anyStaff, anyFlow, anyFlow, anyHistory(40));
  fc.assert(
    fc.property(everything, ([staff, flow, otherFlow, steps]) => liveThrough(staff, flow, otherFlow, steps)),
    { numRuns: 2_000 },
  );
  expect(counted.release).toBeGreaterThan(2_000);
  expect(counted.secondRelease).toBeGreaterThan(500);
  expect(counted.due).toBeGreaterThan(300);
  expect(counted.amend).toBeGreaterThan(500);
  expect(counted.withdraw).toBeGreaterThan(100);
  expect(counted.drop_correction).toBeGreaterThan(100);
  expect(counted.refused).toBeGreaterThan(10_000);
  expect(counted.forOthers).toBeGreaterThan(100);
});

test("whatever people try on a page of an older site, only what every audit signed follows it", {
  timeout: 300_000,
}, () => {
  const everything = fc.tuple(anyStaff, anyFlow, anyFlow, anyHistory(40));
  const before = { ...counted };
  fc.assert(
    fc.property(everything, ([staff, flow, otherFlow, steps]) =>
      liveThrough(staff, flow, otherFlow, steps, importedStory(flow)),
    ),
    { numRuns: 600 },
  );
  expect(counted.secondRelease - before.secondRelease).toBeGreaterThan(200);
  expect(counted.withdraw - before.withdraw).toBeGreaterThan(100);
});

function liveThrough(staff: Actor[], flow: Flow, otherFlow: Flow, steps: Step[], begin = firstDraft(flow)): void {
  let story = begin;
  let archive = openArchive(begin);
  for (const planned of steps) {
    const step = chooseStep(planned, story, staff);
    const flowOfTheDay = planned.care > 15 ? otherFlow : flow;
    const before = story;
    const asWritten = JSON.stringify(before);
    const taken = take(story, step, staff, flowOfTheDay);
    expect(JSON.stringify(before)).toBe(asWritten);
    archive.day++;
    if (taken.refused) {
      counted.refused++;
      expect(taken.story).toBe(before);
    } else {
      judgeStep(before, taken.story, step, staff, archive);
      note(before, taken.story, step, staff, archive);
    }
    story = taken.story;
    if (story.state === "withdrawn" || story.state === "rejected") {
      story = firstDraft(flow);
      archive = openArchive(story);
    }
  }
}

function openArchive({ writers, makers }: Standing): Archive {
  return { day: 0, contentSince: 0, writers: new Set(writers), credited: [], changers: [...makers], signatures: [] };
}

function judgeStep(before: Standing, after: Standing, step: Step, staff: Actor[], archive: Archive): void {
  const { actor, asked } = askedOf(step, before, staff);
  if (asked) judgePerson(actor, before, step);
  const underAudit = ["audit", "held", "scheduled"].includes(before.state);
  if (underAudit && actor.roles.every((held) => held.role === "reporter") && asked) expect(step.move).toBe("take_back");
  if (underAudit && !["rejected", "published", "withdrawn"].includes(after.state) && step.move !== "amend") {
    expect(after.head).toBe(before.head);
  }
  if (after.live !== before.live) expect(["release", "due", "withdraw"]).toContain(step.move);
  if (step.move === "withdraw" && after.state === "withdrawn" && before.state !== "withdrawn") {
    // What was withdrawn is what stays on record, whatever correction was under way.
    expect(after.live).toBe(null);
    expect(after.head).toBe(before.live);
  }
  const grown = after.signOffs.length - before.signOffs.length;
  if (!["approve", "release", "schedule"].includes(step.move)) expect(grown).toBe(0);
  if (grown > 0) judgeSignature(actor, before, after, step, archive);
  const printed = step.move === "release" || (step.move === "due" && after.state === "published");
  if (printed) judgeRelease(before, after, step, staff, archive);
}

/** Who may do what, in the plainest words: a second opinion that reads neither policy nor moves. */
function judgePerson(actor: Actor, before: Standing, { move }: Step): void {
  const here = (role: string, roles = actor.roles) =>
    roles.some((held) => held.role === role && held.department === before.department);
  const college = actor.roles.some((held) => held.role === "college_auditor");
  const wanted = before.flow.stages[before.stage ?? -1]?.role;
  const kept = actor.roles.filter((held) => held.lent === undefined);
  const audits =
    wanted === "college_auditor"
      ? kept.some((held) => held.role === wanted)
      : wanted !== undefined && here("department_auditor", kept);
  const open: Record<string, boolean> = { correct: here("reporter") || college, withdraw: college };
  for (const own of ["save", "submit", "take_back", "drop_correction"]) open[own] = here("reporter");
  const signs = !actor.roles.some((held) => held.role === "administrator");
  expect(open[move] ?? (audits && signs)).toBe(true);
}

function judgeSignature(actor: Actor, before: Standing, after: Standing, step: Step, archive: Archive): void {
  expect(actor.confirmedAt).toEqual(clock);
  // Whoever skips the reading may still have read this very text an earlier time.
  if (step.care === 4) expect(before.openers).toContain(actor.id);
  const names = namesUnder(after);
  expect(names[0]).toBe(actor.id);
  if (names[1] !== undefined) {
    counted.forOthers++;
    expect(actor.roles.some((held) => held.onBehalfOf === names[1])).toBe(true);
  }
  for (const name of names) expect(archive.writers.has(name) || archive.credited.includes(name)).toBe(false);
  const standing = archive.signatures.filter((signature) => signature.onDay > archive.contentSince);
  for (const name of names) expect(standing.flatMap((signature) => signature.names)).not.toContain(name);
  expect(standing.map((signature) => signature.stage)).not.toContain(before.stage);
}

function judgeRelease(before: Standing, after: Standing, step: Step, staff: Actor[], archive: Archive): void {
  expect(after.live).toBe(before.head);
  const own = {
    names: namesUnder(after),
    stage: before.stage!,
    hash: before.head,
    flow: before.flow.id,
    onDay: archive.day,
  };
  const signedNow = after.signOffs.length > before.signOffs.length ? [own] : [];
  const counts = [...archive.signatures, ...signedNow].filter(
    ({ hash, flow, onDay }) => hash === after.live && flow === before.flow.id && onDay > archive.contentSince,
  );
  expect(counts.map(({ stage }) => stage).sort()).toEqual(before.flow.stages.map((_, stage) => stage));
  const signers = counts.flatMap(({ names }) => names);
  expect(new Set(signers).size).toBe(signers.length);
  for (const signer of signers) {
    expect(archive.writers.has(signer)).toBe(false);
    expect(archive.credited).not.toContain(signer);
  }
  for (const changer of archive.changers) expect(counts.some(({ names }) => !names.includes(changer))).toBe(true);
}

/** Whose word the newest signature is: the signer's and, of a delegate, that of whoever is away. */
function namesUnder({ signOffs }: Standing): string[] {
  const last = signOffs.at(-1);
  return last ? [last.person, ...(last.onBehalfOf ? [last.onBehalfOf] : [])] : [];
}

function note(before: Standing, after: Standing, step: Step, staff: Actor[], archive: Archive): void {
  const { actor, asked } = askedOf(step, before, staff);
  const { move } = step;
  if (after.head !== before.head) {
    archive.contentSince = archive.day;
    if (move === "save" || move === "amend") {
      archive.changers.push(actor.id);
      archive.credited = asked?.text?.credited ?? [];
    }
    if (move === "save") archive.writers.add(actor.id);
  }
  const reopens = move === "correct" || move === "return_to_department" || after.flow.id !== before.flow.id;
  if (reopens || (move === "return" && before.state === "scheduled")) archive.contentSince = archive.day;
  if (after.signOffs.length > before.signOffs.length) {
    const onDay = archive.day;
    archive.signatures.push({
      names: namesUnder(after),
      stage: before.stage!,
      hash: before.head,
      flow: before.flow.id,
      onDay,
    });
  }
  if (after.live !== null && after.state === "published" && (move === "release" || move === "due")) {
    counted.release++;
    if (before.live !== null) counted.secondRelease++;
    if (move === "due") counted.due++;
    archive.changers = [];
  }
  if (move === "amend" || move === "withdraw" || move === "drop_correction") counted[move]++;
}
