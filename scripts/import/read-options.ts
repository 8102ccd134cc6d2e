import { parseArgs } from "node:util";
import type { Language } from "@/core/story/story-content";

export type ImportOptions = {
  file: string;
  column: string;
  department: string;
  language: Language | null;
  by?: string;
  dryRun: boolean;
  report?: string;
};

export const usage = `npm run import -- FILE [--column ID] [--department ID] [--language zh|en] [--by USERNAME] [--dry-run] [--report FILE]

FILE is a folder, a .zip or a .jsonl with one page of the older site a line. docs/operating.md says what stands in it.`;

/** What was asked for on the command line; a sentence when that makes no sense. */
export function readOptions(args: string[]): ImportOptions | string {
  try {
    const text = { type: "string" } as const;
    const options = { column: text, department: text, language: text, by: text, report: text };
    const flags = { "dry-run": { type: "boolean" }, help: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args, options: { ...options, ...flags }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (!file || more.length > 0 || values.help) return usage;
    const { language = null, column = "", department = "", by, report } = values;
    if (language !== null && language !== "zh" && language !== "en") return "--language is zh or en.";
    return { file, column, department, language, by, report, dryRun: values["dry-run"] ?? false };
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`;
  }
}
