import type { Problem } from "../refusal";
import { bodyText, listFigures } from "../story/body-text";
import type { Figure } from "../story/document";
import type { StoryContent } from "../story/story-content";

/** Something a check found. `place` is the field's path; `rule` names its sentence in messages, `finding.*`. */
export type Finding = { rule: string; severity: "block" | "warn"; place: string };

type Check = (content: StoryContent, story: { correcting: boolean }) => Finding[];

/** What blocks submission, and what is worth a second look, in the order of the page. */
export function findReadiness(content: StoryContent, story: { correcting: boolean }): Finding[] {
  return checks.flatMap((check) => check(content, story));
}

/** What blocks submission, as problems of the form. */
export function findBlocks(content: StoryContent, story: { correcting: boolean }): Problem[] {
  const blocks = findReadiness(content, story).filter((finding) => finding.severity === "block");
  return blocks.map(({ place, rule }) => ({ place, reason: rule }));
}

/** True when nothing blocks submission. */
export function isReady(content: StoryContent, story: { correcting: boolean }): boolean {
  return findReadiness(content, story).every((finding) => finding.severity !== "block");
}

const checks: readonly Check[] = [
  (content) => blockWhen(!content.title, "title_missing", "title"),
  (content) => blockWhen(!content.source, "source_missing", "source"),
  (content) => blockWhen(!content.author, "author_missing", "author"),
  (content) => blockWhen(!content.seniorEditor, "senior_editor_missing", "seniorEditor"),
  (content) => blockWhen(!content.credits.some((credit) => credit.role === "text"), "text_credit_missing", "credits"),
  (content) =>
    content.credits.flatMap((credit, at) =>
      blockWhen(!credit.name || !credit.unit, "credit_incomplete", `credits.${at}`),
    ),
  (content) => blockWhen(!bodyText(content.body).trim(), "body_empty", "body"),
  (content) => blockWhen(repeatsTitle(content), "title_repeated", "body"),
  (content) => listFigures(content.body).flatMap(checkFigure),
  ({ declarations }) => blockWhen(declarations.origin === null, "origin_undeclared", "declarations.origin"),
  ({ declarations }) =>
    blockWhen(
      declarations.origin === "repost" && !declarations.repostedFrom,
      "repost_origin_missing",
      "declarations.repostedFrom",
    ),
  ({ declarations }) => blockWhen(!declarations.unclassified, "secrecy_undeclared", "declarations.unclassified"),
  ({ declarations }) => blockWhen(!declarations.leadersAgreed, "leaders_undeclared", "declarations.leadersAgreed"),
  (content, { correcting }) =>
    blockWhen(correcting && !content.correctionNote, "correction_note_missing", "correctionNote"),
];

function checkFigure({ attrs }: Figure, at: number): Finding[] {
  const place = `figures.${at}`;
  return [
    ...blockWhen(!attrs.photo, "photo_missing", `${place}.photo`),
    ...blockWhen(!attrs.caption, "caption_missing", `${place}.caption`),
    ...blockWhen(!attrs.alt, "alt_missing", `${place}.alt`),
    ...blockWhen(!attrs.photographer, "photographer_missing", `${place}.photographer`),
  ];
}

function repeatsTitle({ title, body }: StoryContent): boolean {
  const first = body.content[0];
  const text = first ? bodyText({ type: "doc", content: [first] }) : "";
  return title !== "" && text.trim() === title;
}

function blockWhen(holds: boolean, rule: string, place: string): Finding[] {
  return holds ? [{ rule, severity: "block", place }] : [];
}
