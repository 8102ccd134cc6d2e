import { asc } from "drizzle-orm";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { amendStory } from "@/commands/amend-story";
import { openRevision } from "@/commands/open-revision";
import { holdStory } from "@/commands/hold-story";
import { rejectStory } from "@/commands/reject-story";
import { releaseDueStories } from "@/commands/release-due-stories";
import { saveStory } from "@/commands/save-story";
import { submitStory } from "@/commands/submit-story";
import { takeBack } from "@/commands/take-back";
import type { Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { openStore } from "@/db/open-store";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom } from "./people";
import { approveStory, releaseStory } from "@/test/reading";

describe.each(engines)("people at the same moment on %s", (engine) => {
  let fresh: Fresh;
  let second: Store;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let stories = 0;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    const { dataDir, databaseUrl, sealer } = fresh;
    second = await openStore({ dataDir, databaseUrl, sealer });
  });
  afterAll(async () => {
    await second.close();
    await fresh.discard();
  });

  const waiting = async (stage: 0 | 1 = 0) => {
    const story = await at.open({ slug: `race-${++stories}` });
    await at.submit(story);
    if (stage === 1) await at.approve(story);
    return { story, slug: `race-${stories}`, ...(await at.look(story)) };
  };
  const ends = (results: Result[]) => results.map((result) => (result.ok ? "yes" : result.refusal)).sort();
  const acts = (story: string) =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      const entries = await reader.select().from(ledgerEntry).orderBy(asc(ledgerEntry.seq));
      return entries.filter((entry) => entry.story === story && entry.act !== "refused").map((entry) => entry.act);
    });
  const signOffs = async (story: string) =>
    (await fresh.store.read((reader) => findStory(reader, story)))?.standing.signOffs ?? [];

  test.each(["one store", "two stores"])(
    "of two auditors approving at once exactly one signs, over %s",
    async (stores) => {
      const { story, order } = await waiting();
      const other = stores === "two stores" ? second : fresh.store;
      const now = at.tick();
      const results = await Promise.all([
        approveStory(fresh.store, at.fresh("departmentAuditor", now), { ...order, request: "one" }, now),
        approveStory(other, at.fresh("secondDepartmentAuditor", now), { ...order, request: "two" }, now),
      ]);
      expect(ends(results)).toEqual(["changed_meanwhile", "yes"]);
      expect(await signOffs(story)).toHaveLength(1);
      expect(await acts(story)).toEqual(["create", "submit", "approve"]);
    },
  );

  test.each(["one store", "two stores"])(
    "of an approval and an amendment exactly one counts, over %s",
    async (stores) => {
      const { story, slug, order } = await waiting();
      const other = stores === "two stores" ? second : fresh.store;
      const now = at.tick();
      const content = readyStory({ slug, title: "Amended" });
      const results = await Promise.all([
        approveStory(fresh.store, at.fresh("departmentAuditor", now), { ...order, request: "one" }, now),
        amendStory(other, at.fresh("secondDepartmentAuditor", now), { ...order, request: "two", content }, now),
      ]);
      expect(ends(results)).toEqual(["changed_meanwhile", "yes"]);
      expect(await acts(story)).toHaveLength(3);
    },
  );

  test("of a whole office deciding at once exactly one decision counts", async () => {
    const { story, order } = await waiting();
    const now = at.tick();
    const reason = "because of this";
    const by = (name: keyof Cast) => at.fresh(name, now);
    const results = await Promise.all([
      approveStory(fresh.store, by("departmentAuditor"), { ...order, request: "1" }, now),
      rejectStory(second, by("secondDepartmentAuditor"), { ...order, request: "2", reason }, now),
      holdStory(fresh.store, by("allAuditor"), { ...order, request: "3" }, now),
      takeBack(second, by("writer"), { ...order, request: "4" }, now),
      approveStory(second, by("allAuditor"), { ...order, request: "5" }, now),
    ]);
    expect(ends(results)).toEqual([
      "changed_meanwhile",
      "changed_meanwhile",
      "changed_meanwhile",
      "changed_meanwhile",
      "yes",
    ]);
    expect(await acts(story)).toHaveLength(3);
  });

  test.each(["one store", "two stores"])("a double click signs and releases once, over %s", async (stores) => {
    const { story, order } = await waiting(1);
    const other = stores === "two stores" ? second : fresh.store;
    const now = at.tick();
    const press = (store: Store) => releaseStory(store, at.fresh("collegeAuditor", now), order, now);
    const results = await Promise.all([press(fresh.store), press(other), press(fresh.store)]);
    expect(ends(results)).toEqual(["yes", "yes", "yes"]);
    expect(results[1]).toEqual(results[0]);
    expect(await signOffs(story)).toHaveLength(2);
    expect(await acts(story)).toEqual(["create", "submit", "approve", "release"]);
    expect(await press(fresh.store)).toEqual(results[0]);
  });

  test("another button under the same request is no repetition", async () => {
    const { story, order } = await waiting();
    const now = at.tick();
    const viewer = at.fresh("departmentAuditor", now);
    expect(await holdStory(fresh.store, viewer, order, now)).toMatchObject({ ok: true, state: "held" });
    const other = await rejectStory(fresh.store, viewer, { ...order, reason: "because of this" }, now);
    expect(other).toMatchObject({ ok: false, refusal: "changed_meanwhile" });
    expect((await at.look(story)).row.state).toBe("held");
  });

  test("a stale page never overwrites and never submits", async () => {
    const slug = `race-${++stories}`;
    const story = await at.open({ slug });
    const { order } = await at.look(story);
    await at.save(story, { slug, title: "By the first tab" });
    const now = at.tick();
    const content = readyStory({ slug, title: "By the second tab" });
    const late = await saveStory(second, at.fresh("colleague", now), { ...order, content }, now);
    expect(late).toMatchObject({ ok: false, refusal: "changed_meanwhile" });
    const submitted = await submitStory(second, at.fresh("writer", now), order, now);
    expect(submitted).toMatchObject({ ok: false, refusal: "changed_meanwhile" });
    expect((await at.look(story)).row.title).toBe("By the first tab");
  });

  test("two clocks release a due story once, and a clock set back not at all", async () => {
    const { story } = await waiting(1);
    const due = later(10_000 + stories);
    await at.schedule(story, due);
    expect(await releaseDueStories(fresh.store, new Date(due.getTime() - 1))).toEqual([]);
    const pages = await Promise.all([releaseDueStories(fresh.store, due), releaseDueStories(second, due)]);
    expect(pages.filter((changed) => changed.length > 0)).toHaveLength(1);
    expect((await acts(story)).filter((act) => act === "release_on_time")).toHaveLength(1);
    expect(await releaseDueStories(second, later(0))).toEqual([]);
    const released = await fresh.store.read((reader) => reader.select().from(reader.tables.release));
    expect(released.filter((row) => row.story === story)).toHaveLength(1);
  });
});

test("of two processes signing on one SQLite file exactly one does, and neither waits in vain", {
  timeout: 60_000,
}, async () => {
  const fresh = await openFreshStore("sqlite");
  onTestFinished(() => fresh.discard());
  const cast = await seatNewsroom(fresh.store);
  const at = workroom(fresh.store, cast);
  const story = await at.open({ slug: "two-processes" });
  await at.submit(story);
  const { order } = await at.look(story);
  for (const reader of [cast.departmentAuditor, cast.secondDepartmentAuditor]) {
    await openRevision(fresh.store, reader, { story, hash: order.seen }, later(59));
  }
  const sign = (viewer: Viewer, request: string) => {
    const { dataDir, ledgerKeyFile } = fresh;
    const task = JSON.stringify({ dataDir, ledgerKeyFile, viewer, order: { ...order, request }, now: later(60) });
    const args = ["--import", "tsx", "-e", `(${signAlone})(${task})`];
    return promisify(execFile)(process.execPath, args);
  };
  const answers = await Promise.all([sign(cast.departmentAuditor, "one"), sign(cast.secondDepartmentAuditor, "two")]);
  expect(answers.map(({ stdout }) => stdout.trim()).sort()).toEqual(["changed_meanwhile", "yes"]);
  expect((await at.look(story)).standing.signOffs).toHaveLength(1);
});

/** Runs in a process of its own, from its text: it may use nothing of this file. */
const signAlone = `async (task) => {
  const { openStore } = await import("./db/open-store.ts");
  const { sealerFrom } = await import("./db/sealer.ts");
  const { approveStory } = await import("./commands/approve-story.ts");
  const { readFileSync } = await import("node:fs");
  const store = await openStore({ dataDir: task.dataDir, sealer: sealerFrom(readFileSync(task.ledgerKeyFile, "utf8")) });
  const now = new Date(task.now);
  const result = await approveStory(store, { ...task.viewer, confirmedAt: now }, task.order, now);
  console.log(result.ok ? "yes" : result.refusal);
  await store.close();
}`;
