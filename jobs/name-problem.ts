import { notPublic } from "./post-call";

export const problemNames = ["private", "status", "errcode", "silent"] as const;
export type NamedProblem = { name: (typeof problemNames)[number]; number: string };

/** Why a call failed, for a sentence in the reader's own language; `number` is the answer's where it had one. */
export function nameProblem(problem: string): NamedProblem {
  if (problem === notPublic) return { name: "private", number: "" };
  const [, status] = /^HTTP (\d{3})\b/.exec(problem) ?? [];
  if (status) return { name: "status", number: status };
  const [, code] = /"errcode"\s*:\s*(-?\d{1,12})\b/.exec(problem) ?? [];
  return code ? { name: "errcode", number: code } : { name: "silent", number: "" };
}
