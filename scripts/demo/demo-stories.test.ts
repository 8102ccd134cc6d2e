import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../core/story/body-text";
import { storyContent, type StoryContent } from "../../core/story/story-content";
import { reword, withPhotos } from "./body";
import { demoColumns, demoPeople } from "./college";
import { demoStories } from "./demo-stories";
import { type DemoPath, demoPaths, type DemoStory } from "./demo-story";

const noPhoto = "0".repeat(64);
const filled = (story: DemoStory) => ({ ...story.content, body: withPhotos(story.content.body, () => noPhoto) });
const cases = demoStories.map((story) => [story.key, story] as const);
const count = (path: DemoPath, by?: string) =>
  demoStories.filter((story) => story.path === path && (!by || story.by === by)).length;

const needReason: DemoPath[] = [
  "returned_by_department",
  "returned_by_college",
  "back_to_department",
  "held",
  "rejected",
  "published_after_return",
  "correction_draft",
  "correction_in_audit",
  "corrected",
  "withdrawn",
];
const corrections: DemoPath[] = ["correction_draft", "correction_in_audit", "corrected"];
const needChange: DemoPath[] = ["published_after_return", "published_after_amend", ...corrections];

describe("the writing of the demo newsroom", () => {
  it("has at least 34 stories, each with a key of its own, in both languages", () => {
    expect(demoStories.length).toBeGreaterThanOrEqual(34);
    expect(new Set(demoStories.map((story) => story.key)).size).toBe(demoStories.length);
    expect(new Set(demoStories.map((story) => story.content.slug)).size).toBe(demoStories.length);
    expect(demoStories.filter((story) => story.content.language === "zh").length).toBeGreaterThanOrEqual(18);
    expect(demoStories.filter((story) => story.content.language === "en").length).toBeGreaterThanOrEqual(16);
  });

  it("meets every fate a story can have, most often print", () => {
    expect(demoPaths.filter((path) => count(path) === 0)).toEqual([]);
    expect(count("published")).toBeGreaterThan(demoStories.length / 3);
    expect(demoColumns.filter(({ slug }) => !demoStories.some((story) => story.content.column === slug))).toEqual([]);
  });

  it("leaves several stories waiting for each auditor", () => {
    expect(count("submitted", "auto-reporter")).toBeGreaterThanOrEqual(2);
    expect(count("submitted", "lizhuo") + count("submitted", "chenchen")).toBeGreaterThanOrEqual(3);
    expect(count("with_college")).toBeGreaterThanOrEqual(3);
  });

  it.each(cases)("%s is a valid story whose text survives cleaning", (_, story) => {
    const content: StoryContent = filled(story);
    expect(storyContent.parse(content)).toEqual(content);
  });

  it.each(cases)("%s is written by a reporter of its department", (_, { by, content }) => {
    const reporter = demoPeople.find((person) => person.username === by);
    expect(reporter?.memberships).toContainEqual({ role: "reporter", department: content.department });
    expect(content.credits.map((credit) => credit.account)).toContain(by);
    const auditors = ["yanglin", "luoshihua", "auto-auditor"];
    expect(content.credits.filter((credit) => auditors.includes(credit.account ?? ""))).toEqual([]);
  });

  it.each(cases)("%s credits everyone who took its photos", (_, story) => {
    const credited = story.content.credits.filter(({ role }) => role === "photo").map(({ name }) => name);
    const taken = listFigures(filled(story).body).map((figure) => figure.attrs.photographer);
    expect([...new Set(taken)].sort()).toEqual(credited.sort());
  });

  it.each(cases)("%s brings the words its fate needs", (_, { path, words, releaseAt, content }) => {
    if (path !== "draft") expect(content).toMatchObject({ declarations: { unclassified: true, leadersAgreed: true } });
    if (path !== "draft") expect(content.summary).not.toBe("");
    expect(Boolean(words.reason)).toBe(needReason.includes(path));
    expect(Boolean(words.change)).toBe(needChange.includes(path));
    expect(Boolean(words.correctionNote)).toBe(corrections.includes(path));
    expect(Boolean(releaseAt)).toBe(path === "scheduled");
  });

  it("changes exactly one place where a story is reworded", () => {
    for (const story of demoStories) {
      if (!story.words.change) continue;
      const body = filled(story).body;
      expect(bodyText(body).split(story.words.change.from).length).toBe(2);
      expect(bodyText(reword(body, story.words.change))).toContain(story.words.change.to);
    }
  });

  it("begins with the conference: eight paragraphs, seven figures, a translation beside it", () => {
    const [first, second] = demoStories;
    expect(first?.content.body.content.filter(({ type }) => type === "paragraph")).toHaveLength(8);
    expect(first?.content.body.content.filter(({ type }) => type === "figure")).toHaveLength(7);
    expect(second).toMatchObject({ translationOf: first?.key, content: { language: "zh" } });
  });

  it("has the shapes a page must carry: a long read, a picture story, tables, steps, a repost and no photo", () => {
    const bodies = demoStories.map((story) => story.content.body.content);
    const some = (test: (blocks: (typeof bodies)[number]) => boolean) => bodies.some(test);
    expect(some((blocks) => blocks.filter(({ type }) => type === "paragraph").length >= 40)).toBe(true);
    expect(some((blocks) => blocks.filter(({ type }) => type === "figure").length >= 7)).toBe(true);
    expect(some((blocks) => blocks.some(({ type }) => type === "table"))).toBe(true);
    expect(some((blocks) => blocks.some(({ type }) => type === "orderedList"))).toBe(true);
    expect(some((blocks) => !blocks.some(({ type }) => type === "figure"))).toBe(true);
    expect(demoStories.some((story) => story.content.declarations.origin === "repost")).toBe(true);
    expect(demoStories.some((story) => story.content.title.length > 200)).toBe(true);
  });
});
