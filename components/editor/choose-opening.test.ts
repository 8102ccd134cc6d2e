import { describe, expect, test } from "vitest";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import { chooseOpening } from "./choose-opening";
import type { NewerRevision, OwnCopy } from "./edited-story";
import type { LocalCopy } from "./local-copy";

const start = { language: "en", column: "news", department: "publicity", slug: "a-story" } as const;
const story = (changes: Partial<StoryContent> = {}) => emptyStory({ ...start, ...changes });
const hash = (digit: string) => digit.repeat(64);
const first: NewerRevision = {
  ...{ version: 1, hash: hash("1"), content: story(), revision: 1 },
  ...{ by: "Li Zhuo", at: "2026-03-09T08:00:00.000Z", writable: true },
};
const second: NewerRevision = {
  ...first,
  version: 2,
  hash: hash("2"),
  revision: 2,
  content: story({ source: "News" }),
};
const copy = (changes: Partial<StoryContent>, mark = { page: "a", version: 3 }): OwnCopy => ({
  ...{ ...mark, savedAt: "2026-03-09T09:00:00.000Z", base: first, typed: story(changes) },
});
const local = (changes: Partial<StoryContent>, known: LocalCopy["known"], page = "b"): LocalCopy => ({
  ...{ typed: story(changes), base: first, known, page, at: "2026-03-09T09:05:00.000Z" },
});

describe("an editor opens", () => {
  test("with the last revision where nothing else is in hand", () => {
    expect(chooseOpening(first)).toEqual({ typed: first.content, base: first, known: null });
  });

  test("with the text in hand, and says from when it is", () => {
    const opening = chooseOpening(first, copy({ title: "Mine" }));
    expect(opening).toMatchObject({
      typed: { title: "Mine" },
      restoredAt: copy({}).savedAt,
      known: { page: "a", version: 3 },
    });
    expect(opening.conflict).toBeUndefined();
  });

  test("with the last revision when the text in hand says the same", () => {
    const opening = chooseOpening(first, copy({}));
    expect(opening).toMatchObject({ typed: first.content, known: { page: "a", version: 3 } });
    expect(opening.restoredAt).toBeUndefined();
  });

  test("with the device's text when it goes on from the newsroom's", () => {
    const there = copy({ title: "One" });
    for (const here of [local({ title: "Two" }, { page: "a", version: 3 }), local({ title: "Two" }, null, "a")]) {
      const opening = chooseOpening(first, there, here);
      expect(opening).toMatchObject({ typed: { title: "Two" }, known: { page: "a", version: 3 }, restoredAt: here.at });
      expect(opening.conflict).toBeUndefined();
    }
  });

  test("with both, when another page wrote on and they touch different fields", () => {
    const opening = chooseOpening(first, copy({ title: "There" }), local({ source: "Here" }, null));
    expect(opening).toMatchObject({ typed: { title: "There", source: "Here" }, known: { page: "a", version: 3 } });
    expect(opening.conflict).toBeUndefined();
  });

  test("with the device's text and the conflict, when both wrote the same field", () => {
    const opening = chooseOpening(first, copy({ title: "There" }), local({ title: "Here" }, { page: "a", version: 2 }));
    expect(opening.typed.title).toBe("Here");
    expect(opening.conflict?.fields).toEqual(["title"]);
    expect(opening.known).toEqual({ page: "a", version: 2 });
  });

  test("with a colleague's newer revision merged into the text in hand, and says so", () => {
    const opening = chooseOpening(second, copy({ title: "Mine" }));
    expect(opening).toMatchObject({ typed: { title: "Mine", source: "News" }, base: second, merged: second });
  });

  test("with the conflict, when the newer revision changed the same field", () => {
    const opening = chooseOpening(second, copy({ source: "My source" }));
    expect(opening.typed.source).toBe("My source");
    expect(opening.conflict).toMatchObject({ fields: ["source"], other: { newer: { revision: 2 } } });
    expect(opening.base).toBe(first);
  });
});
