import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListedStory } from "../story/published";
import { type FrontPool, layOutFront } from "./lay-out-front";

type Short = { n: number; column: string; department: string; photos: number };

const columns = ["news", "notices", "media"].map((id) => ({ id, zh: id, en: id }));
const departments = ["publicity", "automotive"].map((id) => ({ id, zh: id, en: id }));

/** Stories are named by their number; a higher one is newer. */
function poolOf(stories: Short[]): FrontPool {
  const listed = stories.toSorted((one, other) => other.n - one.n).map(listedFrom);
  return {
    newest: listed,
    columns: columns.map((column) => ({ column, stories: listed.filter((story) => story.column === column.id) })),
    departments: departments.map((department) => ({
      department,
      stories: listed.filter((story) => story.department === department.id),
    })),
    photos: new Map(stories.filter(({ photos }) => photos > 0).map(({ n, photos }) => [String(n), photos])),
  };
}

function listedFrom({ n, column, department, photos }: Short): ListedStory {
  const photo = photos > 0 ? { hash: String(n), alt: "", files: { width: 3, height: 2, sizes: [] } } : null;
  const texts = { title: `Story ${n}`, kicker: "", summary: "", slug: `story-${n}` };
  const times = { releasedAt: "2026-03-09T08:00:00.000Z", correctedAt: null, place: n };
  return { story: String(n), language: "en", column, department, ...texts, ...times, photo };
}

const story = (n: number, changes: Partial<Short> = {}): Short => ({
  ...{ n, column: "news", department: "publicity", photos: 0 },
  ...changes,
});

function namesOf(page: ReturnType<typeof layOutFront>): string[] {
  const { lead, seconds, notices, pictures, columns: blocks, departments: strip } = page;
  const stories = [lead, ...seconds, ...(notices?.stories ?? []), ...pictures.map((one) => one.story)];
  const lower = [...blocks.flatMap((block) => block.stories), ...strip.map((one) => one.story)];
  return [...stories, ...lower].flatMap((one) => one?.story ?? []);
}

const numbers = (stories: readonly (ListedStory | null)[]) => stories.map((one) => Number(one?.story));

describe("the front page", () => {
  test("without a story is empty", () => {
    const page = layOutFront(poolOf([]));
    expect(page).toEqual({ lead: null, seconds: [], notices: null, pictures: [], columns: [], departments: [] });
  });

  test("with three stories is those three", () => {
    const page = layOutFront(poolOf([story(1), story(2, { photos: 1 }), story(3)]));
    expect(numbers([page.lead, ...page.seconds])).toEqual([2, 3, 1]);
    expect(page).toMatchObject({ notices: null, pictures: [], columns: [] });
    expect(page.departments).toEqual([]);
  });

  test("is led by the newest where no newer story has a picture", () => {
    const page = layOutFront(poolOf([story(9), story(8), story(7), story(6), story(5), story(4, { photos: 3 })]));
    expect(numbers([page.lead, ...page.seconds])).toEqual([9, 8, 7, 6, 5]);
    expect(page.columns[0]?.stories.map((one) => one.story)).toEqual(["4"]);
  });

  test("is not led by an announcement while there is news", () => {
    const page = layOutFront(
      poolOf([story(9, { column: "notices", photos: 1 }), story(8), story(7, { column: "media" })]),
    );
    expect(numbers([page.lead, ...page.seconds])).toEqual([8, 7]);
    expect(numbers(page.notices?.stories ?? [])).toEqual([9]);
    expect(numbers([layOutFront(poolOf([story(9, { column: "notices" })])).lead])).toEqual([9]);
  });

  test("tells in pictures only stories of three photos or more, in a row that is full", () => {
    const top = [20, 19, 18, 17, 16].map((n) => story(n, { photos: 1 }));
    const three = [story(9, { photos: 3 }), story(8, { photos: 5 }), story(7, { photos: 4 })];
    const page = layOutFront(poolOf([...top, story(10, { photos: 2 }), ...three]));
    expect(page.pictures.map((one) => [one.story.story, one.photos])).toEqual([
      ["9", 3],
      ["8", 5],
      ["7", 4],
    ]);
    expect(layOutFront(poolOf([...top, story(10, { photos: 2 }), ...three.slice(2)])).pictures).toEqual([]);
  });

  test("never shows the picture of the lead, or one of the row, a second time", () => {
    const top = [20, 19, 18, 17, 16].map((n) => story(n, { photos: 1 }));
    const series = [9, 8, 7, 6].map((n) => story(n, { photos: 3 }));
    const withPicture = (same: Record<string, string>) => {
      const pool = poolOf([...top, ...series]);
      const pictured = pool.newest.map((one) => {
        const hash = same[one.story];
        return hash && one.photo ? { ...one, photo: { ...one.photo, hash } } : one;
      });
      return layOutFront({ ...pool, newest: pictured }).pictures.map((one) => one.story.story);
    };
    expect(withPicture({})).toEqual(["9", "8", "7", "6"]);
    expect(withPicture({ 20: "one", 8: "one" })).toEqual(["9", "7", "6"]);
    expect(withPicture({ 9: "two", 7: "two" })).toEqual(["9", "8", "6"]);
  });

  test("shows of each department what is newest and not shown above, and no strip of fewer than two", () => {
    const ofOne = Array.from({ length: 20 }, (_, at) => story(at + 10));
    expect(layOutFront(poolOf(ofOne)).departments).toEqual([]);
    const early = layOutFront(poolOf([...ofOne, story(2, { column: "media", department: "automotive" })]));
    expect(early.departments.map((one) => one.story.story)).toEqual(["24", "2"]);
    const more = Array.from({ length: 20 }, (_, at) =>
      story(at + 10, { department: at % 2 ? "publicity" : "automotive" }),
    );
    expect(layOutFront(poolOf(more)).departments).toMatchObject([
      { department: { id: "publicity" }, story: { story: "23" } },
      { department: { id: "automotive" }, story: { story: "24" } },
    ]);
  });

  test("shows every story once at most, and everything while there is little, whatever comes", () => {
    const any = fc.record({
      n: fc.integer({ min: 1, max: 500 }),
      column: fc.constantFrom("news", "notices", "media"),
      department: fc.constantFrom("publicity", "automotive"),
      photos: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ n }) => n, maxLength: 80 }), (stories) => {
        const shown = namesOf(layOutFront(poolOf(stories)));
        expect(new Set(shown).size).toBe(shown.length);
        if (stories.length <= 4) expect(shown.length).toBe(stories.length);
      }),
    );
  });
});
