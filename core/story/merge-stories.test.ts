import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "./document";
import { mergeStories, takeFields } from "./merge-stories";
import { emptyStory, type StoryContent } from "./story-content";

const say = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const name = (name: string) => ({ role: "text" as const, name, unit: "", account: null });

function story(changes: Partial<StoryContent> & { says?: string[] } = {}): StoryContent {
  const { says = ["one", "two", "three"], ...rest } = changes;
  const start = { language: "en", column: "news", department: "publicity", slug: "a-story", title: "Library" } as const;
  return emptyStory({ ...start, body: { type: "doc", content: says.map(say) }, ...rest });
}

const base = story({ credits: [name("A"), name("B")], tags: ["books"] });

describe("two texts of one story", () => {
  const { credits, tags } = base;
  const own = { ...base.declarations, origin: "own" as const };
  const agreed = { ...base.declarations, leadersAgreed: true };
  test.each<[string, Partial<StoryContent>, Partial<StoryContent>, Partial<StoryContent>]>([
    ["different fields", { title: "Mine" }, { source: "Theirs" }, { title: "Mine", source: "Theirs" }],
    ["the same change twice", { title: "Same" }, { title: "Same" }, { title: "Same" }],
    ["a field emptied by the other", { source: "" }, { title: "" }, { title: "" }],
    [
      "different declarations",
      { declarations: own },
      { declarations: agreed },
      { declarations: { ...own, leadersAgreed: true } },
    ],
    [
      "a name at either end",
      { credits: [...credits, name("C")] },
      { credits: [name("0"), ...credits] },
      { credits: [name("0"), ...credits, name("C")] },
    ],
    ["a tag only one added", { tags: [...tags, "night"] }, {}, { tags: [...tags, "night"] }],
    [
      "paragraphs far apart",
      { body: story({ says: ["ONE", "two", "three"] }).body },
      { body: story({ says: ["one", "two", "THREE", "four"] }).body },
      { body: story({ says: ["ONE", "two", "THREE", "four"] }).body },
    ],
    [
      "a paragraph removed and another written",
      { body: story({ says: ["two", "three"] }).body },
      { body: story({ says: ["one", "two", "three", "four"] }).body },
      { body: story({ says: ["two", "three", "four"] }).body },
    ],
  ])("become one: %s", (_, mine, theirs, merged) => {
    const together = mergeStories(base, { ...base, ...mine }, { ...base, ...theirs });
    expect(together.both).toEqual([]);
    expect(together.content).toEqual({ ...base, ...merged });
  });

  test.each<[string, Partial<StoryContent>, Partial<StoryContent>, string]>([
    ["both rewrote the title", { title: "Mine" }, { title: "Theirs" }, "title"],
    ["one emptied what the other rewrote", { title: "" }, { title: "Theirs" }, "title"],
    [
      "both rewrote one paragraph",
      { body: story({ says: ["one", "mine", "three"] }).body },
      { body: story({ says: ["one", "theirs", "three"] }).body },
      "body",
    ],
    [
      "one removed the paragraph that the other rewrote",
      { body: story({ says: ["one", "three"] }).body },
      { body: story({ says: ["one", "theirs", "three"] }).body },
      "body",
    ],
    [
      "both wrote on at the end",
      { body: story({ says: ["one", "two", "three", "mine"] }).body },
      { body: story({ says: ["one", "two", "three", "theirs"] }).body },
      "body",
    ],
    [
      "both changed the first name",
      { credits: [name("X"), ...credits.slice(1)] },
      { credits: [name("Y"), ...credits.slice(1)] },
      "credits",
    ],
  ])("wait for a person: %s", (_, mine, theirs, field) => {
    const together = mergeStories(base, { ...base, ...mine }, { ...base, ...theirs });
    expect(together.both).toEqual([field]);
    expect(together.content).toEqual({ ...base, ...mine });
    expect(takeFields(together.content, { ...base, ...theirs }, together.both)).toEqual({ ...base, ...theirs });
  });
});

const word = fc.constantFrom("", "a", "b", "c");
const words = fc.array(fc.constantFrom("one", "two", "three", "four", "five"), { maxLength: 6 });
const anyStory = fc
  .record({ title: word, source: word, tags: words, says: words, origin: fc.constantFrom("own", "repost", null) })
  .map(({ title, source, tags, says, origin }) =>
    story({ title, source, tags, says, declarations: { ...base.declarations, origin } }),
  );

describe("any two texts", () => {
  test("give the other side where this side changed nothing, and this side where the other changed nothing", () => {
    fc.assert(
      fc.property(anyStory, anyStory, (before, after) => {
        expect(mergeStories(before, before, after)).toMatchObject({ content: after, both: [] });
        expect(mergeStories(before, after, before)).toMatchObject({ content: after, both: [], taken: [] });
        expect(mergeStories(before, after, after)).toMatchObject({ content: after, both: [] });
      }),
    );
  });

  test("lose no edit of one side in a field the other side left alone", () => {
    fc.assert(
      fc.property(anyStory, anyStory, anyStory, (before, mine, theirs) => {
        const { content, both } = mergeStories(before, mine, theirs);
        for (const field of ["title", "source", "tags", "body"] as const) {
          const [was, here, there] = [before, mine, theirs].map((one) => JSON.stringify(one[field]));
          const merged = JSON.stringify(content[field]);
          if (was === there) expect(merged).toBe(here);
          else if (was === here) expect(merged).toBe(there);
          if (was === there || was === here) expect(both).not.toContain(field);
        }
      }),
    );
  });

  test("decide the same fields from either side", () => {
    fc.assert(
      fc.property(anyStory, anyStory, anyStory, (before, mine, theirs) => {
        expect(mergeStories(before, mine, theirs).both).toEqual(mergeStories(before, theirs, mine).both);
      }),
    );
  });
});
