import { expect, test } from "vitest";
import { answers, expected, people, places } from "@/test/expected-permissions";
import { decide } from "./decide";
import { type MoveName, moveNames } from "./moves";
import type { Actor, Standing, State } from "./standing";

const now = new Date("2026-03-09T08:00:00.000Z");
type Person = keyof typeof people;
const flow = {
  id: "flow",
  version: 1,
  stages: [
    { key: "department", role: "department_auditor", zh: "部门审核", en: "Department audit" },
    { key: "college", role: "college_auditor", zh: "学院审核", en: "College audit" },
  ],
} as const;

const spots: Record<string, [State, number | null]> = {
  draft: ["draft", null],
  returned: ["returned", null],
  department: ["audit", 0],
  college: ["audit", 1],
  "held at department": ["held", 0],
  "held at college": ["held", 1],
  rejected: ["rejected", null],
  scheduled: ["scheduled", 1],
  published: ["published", null],
  withdrawn: ["withdrawn", null],
};

test.each(moveNames)("%s is open to exactly the people and places written down by hand", (move) => {
  const rows = expected[move]
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/));
  expect(rows.map(([person]) => person)).toEqual(Object.keys(people));
  const asDecided = rows.map(([person]) => [person, ...places.map((_, group) => cells(move, person as Person, group))]);
  expect(asDecided).toEqual(rows);
});

test("the matrix has a line for every move, and no other", () => {
  expect(Object.keys(expected).sort()).toEqual([...moveNames].sort());
});

function cells(move: MoveName, person: Person, group: number): string {
  return places[group]!.map((place) => symbolOf(answer(move, person, storyAt(place, group === 2)))).join("");
}

function answer(move: MoveName, person: Person, story: Standing): string {
  const actor: Actor = { id: person, roles: people[person], confirmedAt: now };
  const text = { hash: "another text", credited: story.credited };
  const releaseAt = new Date(now.getTime() + 60_000);
  const decision = decide(actor, story, { move, seen: story.head, text, reason: "because of this", releaseAt }, now);
  return decision.ok ? "yes" : decision.refusal;
}

function symbolOf(said: string): string {
  return Object.entries(answers).find(([, meaning]) => meaning === said)?.[0] ?? said;
}

/** The story at one place, signed as far as a story gets to stand there. */
function storyAt(place: string, correcting: boolean): Standing {
  const [state, stage] = spots[place.replace("correction: ", "")]!;
  const signedStages = state === "scheduled" || state === "published" ? 2 : (stage ?? 0);
  const signOffs = ["allAuditor", "collegeAuditor"]
    .slice(0, signedStages)
    .map((person, signed) => ({ hash: "text", round: 2, stage: signed, person }));
  const live = correcting ? "the text before" : state === "published" ? "text" : null;
  const authors = {
    writers: ["writer", "writingAuditor"],
    credited: ["photographedAuditor", "translatingCollegeAuditor"],
  };
  const judged = signedStages > 0 || state === "held";
  return {
    department: "publicity",
    flow,
    state,
    stage,
    head: "text",
    live,
    round: 2,
    judged,
    ...authors,
    makers: ["writer"],
    openers: Object.keys(people),
    signOffs,
  };
}
