import { decide } from "@/core/workflow/decide";
import { type MoveName, moveNames } from "@/core/workflow/moves";
import type { Actor, Standing, State } from "@/core/workflow/standing";
import { table, words } from "./print-workflow";

const now = new Date("2026-01-01T00:00:00Z");
const publicity = "publicity";
const reporter = { role: "reporter" as const, department: publicity };
const people: Record<string, Actor> = Object.fromEntries(
  Object.entries({
    "Its writer": [reporter],
    "Another reporter of the department": [reporter],
    "Department auditor": [{ role: "department_auditor" as const, department: publicity }],
    "Department auditor who wrote it": [reporter, { role: "department_auditor" as const, department: publicity }],
    "College auditor": [{ role: "college_auditor" as const, department: null }],
    Administrator: [{ role: "administrator" as const, department: null }],
    "Anybody of another department": [{ role: "department_auditor" as const, department: "elsewhere" }],
  }).map(([name, roles]) => [name, { id: name, roles, confirmedAt: now }]),
);

const places: [string, State, number | null, string | null][] = [
  ["Draft", "draft", null, null],
  ["Returned", "returned", null, null],
  ["Department audit", "audit", 0, null],
  ["College audit", "audit", 1, null],
  ["On hold at the department", "held", 0, null],
  ["On hold at the college", "held", 1, null],
  ["Scheduled", "scheduled", 1, null],
  ["Published", "published", null, "text"],
  ["Correction at the desk", "draft", null, "older text"],
  ["Correction in department audit", "audit", 0, "older text"],
  ["Correction in college audit", "audit", 1, "older text"],
  ["Rejected", "rejected", null, null],
  ["Withdrawn", "withdrawn", null, null],
];

/** Who may do what where, with the default flow. */
export function printPermissions(): string {
  const names = Object.keys(people);
  const rows = places.map(([name, ...place]) => [name, ...names.map((person) => listMoves(person, place))]);
  return `${intro}\n${table([["Where the story is", ...names], ...rows])}`;
}

const intro = `# Permissions

Printed from \`core/workflow\` by \`npx tsx scripts/print-docs.ts\`; \`npm test\` fails when the two differ. The tests hold the same
rules against a second table that is kept by hand, \`test/expected-permissions.ts\`.

For each person and place: the moves that are open, in a flow of department audit and college audit. "Nothing to see" means that
the story does not exist for that person: every address of it answers 404.
`;

function listMoves(person: string, place: [State, number | null, string | null]): string {
  const answers = moveNames.map((move) => [move, answer(move, person, place)] as const);
  if (answers.every(([, said]) => said === "not_found")) return "Nothing to see";
  const open = answers.filter(([, said]) => said === "yes").map(([move]) => words.move[move]);
  return open.join(", ") || "–";
}

function answer(move: MoveName, person: string, [state, stage, live]: [State, number | null, string | null]): string {
  const actor = people[person];
  if (!actor) throw new Error(`There is no ${person}.`);
  const asked = { move, seen: "text", text: { hash: "new text", credited: [] }, reason: "because of this" };
  const decision = decide(
    actor,
    storyAt(state, stage, live),
    { ...asked, releaseAt: new Date(now.getTime() + 1) },
    now,
  );
  return decision.ok ? "yes" : decision.refusal;
}

function storyAt(state: State, stage: number | null, live: string | null): Standing {
  const audits = ["department_auditor", "college_auditor"] as const;
  const stages = audits.map((role) => ({ key: role, role, zh: "", en: "" }));
  const signed = state === "scheduled" ? 2 : (stage ?? 0);
  const signOffs = [...Array(signed).keys()].map((at) => ({
    hash: "text",
    round: 1,
    stage: at,
    person: `signer ${at}`,
  }));
  const authors = { writers: ["Its writer", "Department auditor who wrote it"], credited: [], makers: [] };
  const flow = { id: "flow", version: 1, stages };
  return {
    department: publicity,
    flow,
    state,
    stage,
    head: "text",
    live,
    round: 1,
    judged: signed > 0,
    ...authors,
    openers: Object.keys(people),
    signOffs,
  };
}
