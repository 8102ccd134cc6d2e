import fc from "fast-check";
import { bindFlow } from "@/core/workflow/bind-flow";
import { type Asked, decide, decideDue } from "@/core/workflow/decide";
import { importedPlace } from "@/core/workflow/legacy";
import { moveNames } from "@/core/workflow/moves";
import type { ActiveRole, Actor, Flow, Stage, Standing } from "@/core/workflow/standing";

export const clock = new Date("2026-03-09T08:00:00.000Z");

/** A step somebody tries. Of `care`: 0 sends an old hash, 1 leaves out reason or time, 2 has typed no password, 3 brings a stray text, 4 has not opened it. */
export type Step = { move: Tried; person: number; text: number; credits: number; care: number; atWork: boolean };
type Tried = (typeof moveNames)[number] | "due";

/** Texts come from a small pool, so that a story often returns to a hash it had before. */
export const texts = ["A", "B", "C"] as const;

export const anyFlow: fc.Arbitrary<Flow> = fc
  .array(fc.constantFrom<Stage["role"]>("department_auditor", "college_auditor"), { minLength: 2, maxLength: 4 })
  .map((roles) => ({
    id: roles.join(" "),
    version: 1,
    stages: roles.map((role, at) => ({ key: `audit-${at}`, role, zh: "审核", en: "Audit" })),
  }));

const writer: ActiveRole = { role: "reporter", department: "publicity" };
const departmentAuditor: ActiveRole = { role: "department_auditor", department: "publicity" };
const collegeAuditor: ActiveRole = { role: "college_auditor", department: null };
const others: ActiveRole[] = [
  { role: "reporter", department: "automotive" },
  { role: "department_auditor", department: "automotive" },
  { role: "administrator", department: null },
];
/** What people hold for somebody else, and what they lent while away. */
const passedOn: ActiveRole[] = [
  { ...departmentAuditor, onBehalfOf: "person-1" },
  { ...departmentAuditor, onBehalfOf: "person-0" },
  { ...collegeAuditor, onBehalfOf: "person-3" },
  { ...collegeAuditor, onBehalfOf: "person-1" },
  { ...departmentAuditor, lent: true },
  { ...collegeAuditor, lent: true },
];
const anyRole = fc.constantFrom(
  writer,
  departmentAuditor,
  departmentAuditor,
  collegeAuditor,
  collegeAuditor,
  ...others,
  ...passedOn,
);

/** A writer and two auditors of each kind, so that something gets done, and four people with the roles that chance gives them. */
export const anyStaff: fc.Arbitrary<Actor[]> = fc
  .array(fc.array(anyRole, { maxLength: 3 }), { minLength: 4, maxLength: 4 })
  .map((byChance) => {
    const sure = [writer, departmentAuditor, departmentAuditor, collegeAuditor, collegeAuditor].map((role) => [role]);
    return [...sure, ...byChance].map((roles, at) => ({ id: `person-${at}`, roles, confirmedAt: clock }));
  });

const anyStep: fc.Arbitrary<Step> = fc.record({
  move: fc.constantFrom(...moveNames, "due" as const),
  person: fc.nat(8),
  text: fc.nat(texts.length - 1),
  credits: fc.nat(26),
  care: fc.nat(19),
  atWork: fc.nat(9).map((luck) => luck < 6),
});

/** Most steps are of people at work, the others of people who try anything at all. */
export const anyHistory = (length: number) => fc.array(anyStep, { minLength: length, maxLength: length });

/** The story before its first step: a draft of the first person. */
export function firstDraft(flow: Flow): Standing {
  const start = {
    department: "publicity",
    flow,
    state: "draft" as const,
    stage: null,
    head: "A",
    live: null,
    round: 1,
  };
  return {
    ...start,
    judged: false,
    writers: ["person-0"],
    credited: [],
    makers: ["person-0"],
    openers: [],
    signOffs: [],
  };
}

/** A page of an older site as it is brought in: in print, written and signed by nobody here. */
export function importedStory(flow: Flow): Standing {
  return { ...firstDraft(flow), ...importedPlace, live: "A", writers: [], makers: [] };
}

/** Who asks for what, in this step, of this story. */
export function askedOf(step: Step, story: Standing, staff: readonly Actor[]): { actor: Actor; asked?: Asked } {
  const { move, care } = step;
  const person = staff[step.person % staff.length]!;
  const actor = care === 2 ? { ...person, confirmedAt: null } : person;
  if (move === "due") return { actor };
  const hash = texts[step.text]!;
  const named = staff[step.credits];
  const credited = hash === story.head ? story.credited : named ? [named.id] : [];
  const writes = move === "save" || move === "amend" || care === 3;
  const asked = {
    move,
    seen: care === 0 ? "an older hash" : story.head,
    text: writes ? { hash, credited } : undefined,
    reason: care === 1 ? "no" : "because of this",
    releaseAt: new Date(clock.getTime() + (care === 1 ? -60_000 : 60_000)),
  };
  return { actor, asked };
}

/** The same step, or what somebody at work would do instead: a move the law allows now, onwards rather than back. */
export function chooseStep(step: Step, story: Standing, staff: readonly Actor[]): Step {
  if (!step.atWork) return step;
  if (story.state === "scheduled" && step.care > 4) return { ...step, move: "due" };
  const changed = step.care > 17 || story.head === story.live;
  const atDesk: Tried[] = step.care === 8 ? ["drop_correction", "submit"] : changed ? ["save"] : ["submit", "save"];
  const onwards: Tried[] = ["approve", "release", "schedule", "resume", "correct"];
  const sometimes: Record<number, Tried[]> = { 10: ["amend"], 11: ["take_back"], 12: ["return"] };
  const inAudit = [...(sometimes[step.care] ?? []), ...onwards];
  const usual = story.state === "draft" || story.state === "returned" ? atDesk : inAudit;
  const turned = step.care % 3 === 0 ? [...usual].reverse() : usual;
  for (const move of turned) {
    for (let turn = 0; turn < staff.length; turn++) {
      const tried = { ...step, move, person: (step.person + turn) % staff.length, care: 9 };
      const { actor, asked } = askedOf(tried, story, staff);
      if (asked && decide(actor, openedBy(actor, story, tried), asked, clock).ok) return tried;
    }
  }
  return step;
}

/** People read before they decide, but for the few who do not (`care` 4). */
export function openedBy(actor: Actor, story: Standing, { care }: Pick<Step, "care">): Standing {
  return care === 4 ? story : { ...story, openers: [...new Set([...story.openers, actor.id])] };
}

export type Taken = { story: Standing; refused?: string };

/** One step under the law. A submission takes up the college's flow of the day, as the command does. */
export function take(story: Standing, step: Step, staff: readonly Actor[], flowOfTheDay: Flow): Taken {
  const { actor, asked } = askedOf(step, story, staff);
  if (!asked) return story.state === "scheduled" ? { story: decideDue(story).next } : { story, refused: "wrong_state" };
  const bound = asked.move === "submit" && story.state === "draft" ? bindFlow(story, flowOfTheDay) : story;
  const answer = decide(actor, openedBy(actor, bound, step), asked, clock);
  return answer.ok ? { story: answer.next } : { story, refused: answer.refusal };
}
