import { expect, test } from "vitest";
import { readyStory } from "@/test/people";
import type { StoryContent } from "../story/story-content";
import { findBlocks, isReady } from "./ready-list";

const figure = { photo: "a".repeat(64), caption: "A gate", alt: "The gate", photographer: "A. Writer" };
const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
const withFigure = (changes: Partial<Record<keyof typeof figure, string | null>>): Partial<StoryContent> => ({
  body: {
    type: "doc",
    content: [paragraph("Words."), { type: "figure", attrs: { ...figure, ...changes } as typeof figure }],
  },
});
const declared = readyStory().declarations;
const [credit] = readyStory().credits;

test.each<[string, Partial<StoryContent>]>([
  ["title title_missing", { title: "" }],
  ["source source_missing", { source: "" }],
  ["author author_missing", { author: "" }],
  ["seniorEditor senior_editor_missing", { seniorEditor: "" }],
  ["credits text_credit_missing", { credits: [] }],
  ["credits text_credit_missing", { credits: [{ ...credit!, role: "photo" }] }],
  ["credits.0 credit_incomplete", { credits: [{ ...credit!, unit: "" }] }],
  ["body body_empty", { body: { type: "doc", content: [] } }],
  ["body body_empty", { body: { type: "doc", content: [paragraph("   ")] } }],
  ["body title_repeated", { body: { type: "doc", content: [paragraph(readyStory().title), paragraph("More.")] } }],
  ["figures.0.photo photo_missing", withFigure({ photo: null })],
  ["figures.0.caption caption_missing", withFigure({ caption: "" })],
  ["figures.0.alt alt_missing", withFigure({ alt: "" })],
  ["figures.0.photographer photographer_missing", withFigure({ photographer: "" })],
  ["declarations.origin origin_undeclared", { declarations: { ...declared, origin: null } }],
  ["declarations.repostedFrom repost_origin_missing", { declarations: { ...declared, origin: "repost" } }],
  ["declarations.unclassified secrecy_undeclared", { declarations: { ...declared, unclassified: false } }],
  ["declarations.leadersAgreed leaders_undeclared", { declarations: { ...declared, leadersAgreed: false } }],
])("%s blocks submission, and nothing else does", (expected, changes) => {
  const blocks = findBlocks(readyStory(changes), { correcting: false });
  expect(blocks.map(({ place, reason }) => `${place} ${reason}`)).toEqual([expected]);
});

test("a complete story is ready; a correction needs its note", () => {
  expect(isReady(readyStory(withFigure({})), { correcting: false })).toBe(true);
  expect(findBlocks(readyStory(), { correcting: true })).toEqual([
    { place: "correctionNote", reason: "correction_note_missing" },
  ]);
  expect(isReady(readyStory({ correctionNote: "The date was wrong." }), { correcting: true })).toBe(true);
});
