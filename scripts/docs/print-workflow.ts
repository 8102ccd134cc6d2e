import { readFileSync } from "node:fs";
import {
  isAtLastStage,
  isBeforeLastStage,
  isLive,
  isPastFirstStage,
  isUnjudged,
  type Move,
  moveNames,
  moves,
} from "@/core/workflow/moves";
import {
  auditsCurrentStage,
  auditsForCollege,
  confirmationLasts,
  isWritingAuthor,
  mayCorrect,
  reportsForDepartment,
} from "@/core/workflow/policy";
import { shortestReason } from "@/core/workflow/decide";
import type { Standing } from "@/core/workflow/standing";

type Words = { state: Record<string, string>; move: Record<string, string> };
export const words = JSON.parse(readFileSync("messages/en/words.json", "utf8")) as Words;

/** The people a move belongs to, by the rule that names them. */
const who = new Map<Move["by"], string>([
  [reportsForDepartment, "a reporter of the story's department"],
  [isWritingAuthor, "a reporter of the department who wrote in the story or is credited in it"],
  [auditsCurrentStage, "whoever holds the audit the story is in, and is no administrator"],
  [mayCorrect, "a reporter of the department, or a college auditor"],
  [auditsForCollege, "a college auditor"],
]);

const when = new Map<Move["when"], string>([
  [isUnjudged, "no verdict has fallen since it was submitted"],
  [isAtLastStage, "it is at its last audit"],
  [isBeforeLastStage, "an audit comes after this one"],
  [isPastFirstStage, "it is past its first audit"],
  [isLive, "readers have a page of it"],
]);

/** The table of moves in words. */
export function printWorkflow(): string {
  const rows = moveNames.map((name) => {
    const move: Move = moves[name];
    const condition = move.when ? `; ${wordsFor(when, move.when)}` : "";
    const from = `${move.from.map((state) => words.state[state]).join(", ")}${condition}`;
    const needs = [move.needs, move.stepUp ? "password" : undefined].filter(Boolean).join(", ");
    return [words.move[name], from, wordsFor(who, move.by), needs, marks(move), destination(move)];
  });
  const head = ["Move", "From", "By", "Needs", "Kind", "To"];
  return `${intro}\n${table([head, ...rows])}${outro}`;
}

export function table([head, ...rows]: (string | undefined)[][]): string {
  const line = (cells: (string | undefined)[]) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |\n`;
  return line(head ?? []) + line((head ?? []).map(() => "---")) + rows.map(line).join("");
}

const intro = `# The workflow

Printed from \`core/workflow/moves.ts\` by \`npx tsx scripts/print-docs.ts\`; \`npm test\` fails when the two differ.

Every change of a story's state is one of these moves. A verdict names the hash that the auditor was shown and is never given on
one's own work. A signature is a verdict that puts the auditor's name to that hash.
`;

const outro = `
- A reason has at least ${shortestReason} characters. A password counts for ${confirmationLasts / 60_000} minutes. A time lies ahead.
- A change of content, a correction, a return to the first audit, a call off the calendar and another flow each open a new round:
  signatures of an earlier round count no more, even when the text comes back to the hash they were given for.
- A story goes before readers when every audit has a signature on its newest hash, by different people, none of them an author.
- When the time of a scheduled story comes, all of this is asked once more; a story that fails goes back to its first audit.
`;

function marks(move: Move): string {
  if (move.signs) return "verdict, signs";
  return move.verdict ? "verdict" : "";
}

/** Where the move leads, asked of a story at the desk and of one whose page is live. */
function destination(move: Move): string {
  const [first, second] = [null, "live"].map((live) => {
    const { state, stage } = move.to(example(move, live));
    return stage === null || state !== "audit" ? words.state[state] : `${words.state[state]} ${stage + 1}`;
  });
  if (move === moves.save) return "as it stood";
  if (move === moves.resume) return "the audit it was held at";
  if (move.to === moves.submit.to) return "the first audit without a valid signature";
  return first === second || move.when === isLive ? (second ?? "") : `${first}; a correction: ${second}`;
}

function example(move: Move, live: string | null): Standing {
  const audit = { key: "audit", role: "college_auditor" as const, zh: "", en: "" };
  const flow = { id: "flow", version: 1, stages: [audit, audit] };
  const nobody = { writers: [], credited: [], makers: [], openers: [], signOffs: [] };
  const state = move.from[0] ?? "draft";
  return { department: "", flow, state, stage: null, head: "head", live, round: 1, judged: false, ...nobody };
}

function wordsFor<Rule>(known: Map<Rule, string>, rule: Rule): string {
  const said = known.get(rule);
  if (!said) throw new Error("A rule of the table of moves has no words yet.");
  return said;
}
