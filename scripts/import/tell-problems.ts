import { readLabelledLine } from "@/core/intake/header-fields";
import type { DroppedKind } from "@/core/intake/incoming-page";
import type { Reading } from "@/core/intake/reading";
import { fieldLimits } from "@/core/story/field-limits";
import type { Refused } from "@/core/refusal";

const lost: Partial<Record<DroppedKind, string>> = {
  broken_picture: "picture not in the archive",
  embedded: "embedded part left out",
  unsafe_link: "unsafe link left out",
  too_long: "text cut, it is too long",
  footnote: "footnote left out",
  hidden_text: "hidden text left out",
  deleted_text: "deleted text left out",
};

/** What a page lost on its way in and what may be read otherwise, in words; what only moved to a field is no loss. */
export function tellLosses({
  dropped,
  leftInText,
  printedAudits,
}: Pick<Reading, "dropped" | "leftInText" | "printedAudits">): string[] {
  const told = dropped.flatMap(({ what, quote }) => (lost[what] ? [`${lost[what]}: ${quote}`] : []));
  const audits = dropped.filter(({ what, quote }) => what === "audit_lines" && namesAuditor(quote));
  const unkept = audits.filter(({ quote }) => !printedAudits.some(({ name }) => quote.includes(name)));
  told.push(...unkept.map(({ quote }) => `audit line left out, it names no stage: ${quote}`));
  told.push(...leftInText.map((line) => `left in the text, though it begins like a field or a credit: ${line}`));
  return told.length > 20 ? [...told.slice(0, 20), `and ${told.length - 20} more`] : told;
}

function namesAuditor(line: string): boolean {
  return readLabelledLine(line)?.some(({ value }) => value !== "") ?? true;
}

const words: Record<string, string> = {
  not_json: "this line is no JSON object",
  bad_address: "holds an address that cannot be kept",
  missing: "is missing",
  bad_date: "is not a date",
  ahead: "lies ahead",
  too_old: "is before 1990",
  unknown: "is unknown here",
  taken: "stands for another page already",
  repeated: "stands in this archive before",
  nothing_to_read: "holds nothing to read",
  too_long: "is too long",
  too_many: "has too many",
  other: "is not of the right kind",
};

/** How many characters a field may have, for those that are refused when they have more. */
const limits: Record<string, number> = { ...fieldLimits, "credits.name": 120, "credits.unit": 200, tags: 40 };

/** Why a page was not taken, in words. */
export function tellProblems({ refusal, problems = [] }: Refused): string[] {
  if (problems.length === 0) return [refusal.replaceAll("_", " ")];
  return problems.map(({ place, reason, named }) => {
    const what = reason === "not_json" ? words.not_json : `${place} ${words[reason] ?? reason.replaceAll("_", " ")}`;
    const limit = reason === "too_long" ? limits[place.replace(/\.\d+/g, "")] : undefined;
    if (limit !== undefined) return `${what}, at most ${limit} characters`;
    return named === undefined ? String(what) : `${what}: ${named}`;
  });
}
