import type { Problem } from "../refusal";
import type { StoryContent } from "../story/story-content";
import { allChecks } from "./all-checks";
import type { Circumstances, Severity } from "./check";

/** Something a check found. `place` is the field's path; `rule` names its sentence in messages, `finding.*`. */
export type Finding = { rule: string; severity: Severity; place: string; fixable: boolean };

/** What blocks submission, and what is worth a second look, in the order of the page. */
export function findReadiness(content: StoryContent, circumstances: Circumstances): Finding[] {
  return allChecks.flatMap(({ id, severity, find, fix }) =>
    find(content, circumstances).map((place) => ({ rule: id, severity, place, fixable: fix !== undefined })),
  );
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
