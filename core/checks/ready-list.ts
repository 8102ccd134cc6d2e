import type { Problem } from "../refusal";
import type { StoryContent } from "../story/story-content";
import { allChecks } from "./all-checks";
import type { Circumstances, Severity } from "./check";

/** Something a check found. `place` is the field's path; `rule` names its sentence in messages, `finding.*`. */
export type Finding = { rule: string; severity: Severity; place: string; fixable: boolean };

/** What blocks submission, and what is worth a second look, in the order of the page. */
export function findReadiness(content: StoryContent, circumstances: Circumstances): Finding[] {
  const found = allChecks.flatMap(({ id, severity, find, fix }) =>
    find(content, circumstances).map((place) => ({ rule: id, severity, place, fixable: fix !== undefined })),
  );
  return inOrderOfFigures(found);
}

/** What is missing at one figure stands together, and the first figure comes first. */
function inOrderOfFigures(findings: Finding[]): Finding[] {
  const figureOf = ({ place }: Finding) => Number(/^figures\.(\d+)\./.exec(place)?.[1] ?? Number.NaN);
  const ordered = findings.filter((one) => figureOf(one) >= 0).sort((one, other) => figureOf(one) - figureOf(other));
  return findings.map((one) => (figureOf(one) >= 0 ? (ordered.shift() ?? one) : one));
}

/** What blocks submission, as problems of the form. */
export function findBlocks(content: StoryContent, circumstances: Circumstances): Problem[] {
  const blocks = findReadiness(content, circumstances).filter(({ severity }) => severity === "block");
  return blocks.map(({ place, rule }) => ({ place, reason: rule }));
}

/** True when nothing blocks submission. */
export function isReady(content: StoryContent, circumstances: Circumstances): boolean {
  return findBlocks(content, circumstances).length === 0;
}

/** The text with this finding mended; the text as it is when nothing can be mended without judgement. */
export function fixFinding(content: StoryContent, { rule, place }: Pick<Finding, "rule" | "place">): StoryContent {
  const check = allChecks.find(({ id }) => id === rule);
  return check?.fix?.(content, place) ?? content;
}
