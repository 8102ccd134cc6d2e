import { describe, expect, test } from "vitest";
import { messages } from "@/messages/messages";
import { readyStory } from "@/test/people";
import type { StoryContent } from "../story/story-content";
import { allChecks } from "./all-checks";
import { findBlocks, findReadiness, fixFinding, isReady } from "./ready-list";

const figure = { photo: "a".repeat(64), caption: "A gate", alt: "The gate", photographer: "A. Writer" };
const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
const withFigure = (changes: Partial<Record<keyof typeof figure, string | null>>): Partial<StoryContent> => ({
  credits: [...readyStory().credits, photoCredit],
  body: {
    type: "doc",
    content: [paragraph("Words."), { type: "figure", attrs: { ...figure, ...changes } as typeof figure }],
  },
});
const declared = readyStory().declarations;
const [credit] = readyStory().credits;
const circumstances = { correcting: false };
const photoCredit = { role: "photo" as const, name: "A. Writer", unit: "Newsroom", account: null };
const endingWith = (...lines: string[]): Partial<StoryContent> => ({
  body: { type: "doc", content: ["The hall was full.", ...lines].map(paragraph) },
});

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
  ["body.0 title_repeated", { body: { type: "doc", content: [paragraph(readyStory().title), paragraph("More.")] } }],
  ["body.0 title_repeated", { body: { type: "doc", content: [paragraph(` ${readyStory().title.toUpperCase()}`)] } }],
  ["summary field_too_long", { summary: "x".repeat(1001) }],
  ["body body_too_long", { body: { type: "doc", content: [paragraph("x".repeat(500_001))] } }],
  ["body.1 prompt_left", endingWith("It was opened by [who opened it…] in the morning.")],
  ["slug address_malformed", { slug: "Bad Slug" }],
  ["title prompt_left", { title: "【会议名称…】召开" }],
  ["figures.0.photographer photographer_uncredited", withFigure({ photographer: "Somebody Else" })],
  ["figures.0.photographer photographer_uncredited", withFigure({ photographer: "A. Writer, Somebody Else" })],
  ["figures.0.photo photo_missing", withFigure({ photo: null })],
  ["figures.0.caption caption_missing", withFigure({ caption: "" })],
  ["figures.0.alt alt_missing", withFigure({ alt: "" })],
  ["figures.0.photographer photographer_missing", withFigure({ photographer: "" })],
  ["declarations.origin origin_undeclared", { declarations: { ...declared, origin: null } }],
  ["declarations.repostedFrom repost_origin_missing", { declarations: { ...declared, origin: "repost" } }],
  ["declarations.unclassified secrecy_undeclared", { declarations: { ...declared, unclassified: false } }],
  ["declarations.leadersAgreed leaders_undeclared", { declarations: { ...declared, leadersAgreed: false } }],
])("%s blocks submission, and nothing else does", (expected, changes) => {
  const blocks = findBlocks(readyStory(changes), circumstances);
  expect(blocks.map(({ place, reason }) => `${place} ${reason}`)).toEqual([expected]);
});

test("a complete story is ready; a correction needs its note", () => {
  expect(isReady(readyStory(withFigure({})), circumstances)).toBe(true);
  expect(findBlocks(readyStory(), { correcting: true })).toEqual([
    { place: "correctionNote", reason: "correction_note_missing" },
  ]);
  expect(isReady(readyStory({ correctionNote: "The date was wrong." }), { correcting: true })).toBe(true);
});

describe("lines that look like captions without their figures", () => {
  test.each<[string, string[], number]>([
    ["two short lines at the end", ["Conference site", "Group discussion"], 2],
    ["short lines in Chinese", ["会议现场", "分组讨论", "参观实训中心"], 3],
    ["one short last line, which may be meant", ["With love"], 0],
    ["sentences", ["It rained.", "Everybody stayed."], 0],
    ["long lines", ["x".repeat(81), "y".repeat(81)], 0],
    ["a short line before a sentence", ["Conference site", "Group discussion", "Then it was over."], 0],
  ])("%s", (_, lines, found) => {
    const places = findReadiness(readyStory(endingWith(...lines)), circumstances).filter(
      ({ rule }) => rule === "loose_captions",
    );
    expect(places).toHaveLength(found);
  });

  test("become figures that wait for a photo", () => {
    const content = readyStory(endingWith("Conference site", "Group discussion"));
    const mended = fixFinding(content, { rule: "loose_captions", place: "body.2" });
    const figure = (caption: string) => ({
      type: "figure",
      attrs: { photo: null, caption, alt: "", photographer: "" },
    });
    expect(mended.body.content.slice(1)).toEqual([figure("Conference site"), figure("Group discussion")]);
  });
});

test("a title that stands twice goes with one click, and nothing else with it", () => {
  const body = { type: "doc" as const, content: [paragraph(readyStory().title), paragraph("More.")] };
  const content = readyStory({ body });
  const mended = fixFinding(content, { rule: "title_repeated", place: "body.0" });
  expect(mended).toEqual({ ...content, body: { ...body, content: [paragraph("More.")] } });
  expect(fixFinding(mended, { rule: "title_repeated", place: "body.0" })).toEqual(mended);
  expect(fixFinding(content, { rule: "source_missing", place: "source" })).toEqual(content);
});

test("every check has its own name and a sentence in both languages", () => {
  const ids = allChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const language of ["zh", "en"] as const) {
    expect(Object.keys(messages[language].words.finding).sort()).toEqual([...ids].sort());
  }
});

test("what is only said stops nobody", () => {
  const content = readyStory({ summary: "", eventDate: null });
  expect(findReadiness(content, circumstances).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    "warn event_date_missing",
    "inform summary_missing",
  ]);
  expect(isReady(content, circumstances)).toBe(true);
});
