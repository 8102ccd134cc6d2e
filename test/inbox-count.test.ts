import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveStory } from "@/commands/approve-story";
import { createStory } from "@/commands/create-story";
import { returnStory } from "@/commands/return-story";
import { submitStory } from "@/commands/submit-story";
import type { Viewer } from "@/core/viewer";
import { waitingKinds } from "@/core/workflow/waiting";
import { ageMark, ageMarks, waitingSince, workingAge } from "@/core/workflow/working-age";
import { findStory } from "@/db/queries/find-story";
import { countWaiting, findNextAudit, listInbox } from "@/db/queries/list-inbox";
import type { PageKey } from "@/db/queries/page-key";
import type { InboxFilter } from "@/db/queries/waits-for";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom } from "./people";

const clock = { calendar: [], limit: 24 };
const zone = "Asia/Shanghai";

describe.each(engines)("the count of an inbox (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  const places: Record<string, { department: string; column: string; language: string }> = {};
  const now = later(3 * 24 * 60);

  const look = async (id: string) => {
    const found = await fresh.store.read((reader) => findStory(reader, id));
    if (!found) throw new Error("A story is gone.");
    return found;
  };

  async function bring(at: number): Promise<void> {
    const minute = at * 97;
    const by = [cast.writer, cast.colleague, cast.stranger, cast.writingAuditor][at % 4]!;
    const department = by === cast.stranger ? "automotive" : "publicity";
    const place = { department, column: at % 3 ? "news" : "notices", language: at % 5 ? "en" : "zh" } as const;
    const request = `count-${at}`;
    const content = readyStory({ slug: request, ...place });
    const created = await createStory(fresh.store, by, { request, content }, later(minute));
    if (!created.ok) throw new Error(created.refusal);
    const { story } = created;
    places[story] = place;
    await submitStory(fresh.store, by, { story, version: 1, request: `${request}-s` }, later(minute));
    const seen = (await look(story)).head.hash;
    const auditor = department === "automotive" ? cast.otherAuditor : cast.secondDepartmentAuditor;
    const order = { story, version: 2, request: `${request}-v`, seen };
    if (at % 7 === 3) {
      const words = { ...order, reason: "Name the speaker." };
      await returnStory(fresh.store, auditor, words, later(minute + 1));
    }
    if (at % 7 > 4) await approveStory(fresh.store, { ...auditor, confirmedAt: later(minute) }, order, later(minute));
  }

  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    for (let at = 0; at < 42; at++) await bring(at);
  });
  afterAll(() => fresh.discard());

  async function listAll(viewer: Viewer, filter: InboxFilter, size: number) {
    const stories: Awaited<ReturnType<typeof listInbox>>["waiting"] = [];
    let after: PageKey | undefined;
    for (let pages = 0; pages < 100; pages++) {
      const asked = { filter, after, size };
      const page = await fresh.store.read((reader) => listInbox(reader, viewer, asked));
      stories.push(...page.waiting);
      if (!page.next) return stories;
      after = page.next;
    }
    throw new Error("The inbox does not end.");
  }

  const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
  const anyFilter = fc.record({
    kind: maybe(...waitingKinds),
    department: maybe("publicity", "automotive", "nowhere"),
    column: maybe("news", "notices"),
    language: maybe("zh" as const, "en" as const),
    age: maybe(...ageMarks),
  });

  test("is the number of its stories for everybody, under every filter and at every length of page", async () => {
    const everybody = fc.constantFrom(...(Object.keys(cast) as (keyof Cast)[]));
    const found = { stories: 0, narrowed: 0 };
    await fc.assert(
      fc.asyncProperty(everybody, anyFilter, fc.integer({ min: 1, max: 9 }), async (name, { age, ...chosen }, size) => {
        const viewer = cast[name];
        const filter = { ...chosen, since: age && waitingSince(age, now, zone, clock) };
        const whole = await listAll(viewer, {}, size);
        const expected = whole.filter(({ id, kind, since }) => {
          const place = places[id];
          const mark = ageMark(workingAge(since, now, zone), clock.limit);
          const fits = (asked: string | undefined, is: string | undefined) => asked === undefined || asked === is;
          return (
            fits(chosen.kind, kind) &&
            fits(chosen.department, place?.department) &&
            fits(chosen.column, place?.column) &&
            fits(chosen.language, place?.language) &&
            fits(age, mark)
          );
        });
        const listed = await listAll(viewer, filter, size);
        expect(listed.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
        const [count, badge, most] = await fresh.store.read(async (reader) => [
          await countWaiting(reader, viewer, filter),
          await countWaiting(reader, viewer),
          await countWaiting(reader, viewer, filter, size),
        ]);
        expect([count, badge, most]).toEqual([listed.length, whole.length, Math.min(listed.length, size)]);
        found.stories += listed.length;
        if (listed.length > 0 && listed.length < whole.length) found.narrowed++;
      }),
      { numRuns: 80 },
    );
    expect(found.stories).toBeGreaterThan(20);
    expect(found.narrowed).toBeGreaterThan(2);
  });

  test("the story that opens next is the audit that waits longest, and never one's own", async () => {
    for (const viewer of Object.values(cast)) {
      const next = await fresh.store.read((reader) => findNextAudit(reader, viewer));
      const [first] = await listAll(viewer, { kind: "audit" }, 5);
      expect(next).toBe(first?.id);
      if (next) expect((await look(next)).standing.writers).not.toContain(viewer.id);
    }
    expect(await fresh.store.read((reader) => findNextAudit(reader, cast.departmentAuditor))).toBeDefined();
    expect(await fresh.store.read((reader) => findNextAudit(reader, cast.writer))).toBeUndefined();
  });
});
