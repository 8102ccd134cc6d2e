import { asc, eq } from "drizzle-orm";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { releaseDueStories } from "@/commands/release-due-stories";
import { returnToDepartment } from "@/commands/return-to-department";
import { openStore } from "@/db/open-store";
import type { Store } from "@/db/store";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

describe.each(engines)("a release at a set time on %s", (engine) => {
  let fresh: Fresh;
  let second: Store;
  let at: ReturnType<typeof workroom>;
  let cast: Cast;
  let told = 0;
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

  const hours = (number: number) => later(100_000 + told * 1000 + number * 60);
  const setFor = async (due: Date) => {
    const slug = `set-${++told}`;
    const story = await at.open({ slug });
    await at.submit(story);
    await at.approve(story);
    await at.schedule(story, due);
    return { story, slug };
  };
  /** A live story whose correction is set for a time. */
  const setCorrection = async (due: Date) => {
    const slug = `set-${++told}`;
    const story = await at.open({ slug });
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    const { hash } = (await at.look(story)).head;
    await at.correct(story);
    await at.save(story, { slug, title: "Corrected", correctionNote: "The hour was wrong." });
    await at.submit(story);
    await at.approve(story);
    await at.schedule(story, due);
    return { story, slug, live: hash };
  };
  const releases = (story: string) =>
    fresh.store.read((reader) => {
      const { release } = reader.tables;
      return reader.select().from(release).where(eq(release.story, story)).orderBy(asc(release.number));
    });
  const acts = (story: string) =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      const rows = await reader
        .select()
        .from(ledgerEntry)
        .where(eq(ledgerEntry.story, story))
        .orderBy(asc(ledgerEntry.seq));
      return rows.map(({ act, actor, at: moment, details }) => ({
        ...{ act, actor, at: moment },
        details: JSON.parse(details) as Record<string, unknown>,
      }));
    });

  test("is never early, not by a millisecond, and then happens at its time", async () => {
    const due = hours(1);
    const { story, slug } = await setFor(due);
    expect(await releaseDueStories(fresh.store, new Date(due.getTime() - 1))).toEqual([]);
    expect((await at.look(story)).row).toMatchObject({ state: "scheduled", live: null, releaseAt: due });
    expect(await releaseDueStories(fresh.store, due)).toEqual(expect.arrayContaining([`story:${slug}`, "front:en"]));
    const { row, head } = await at.look(story);
    expect(row).toMatchObject({ state: "published", releaseAt: null, releasedAt: due });
    expect(await releases(story)).toMatchObject([{ number: 1, hash: head.hash, at: due }]);
  });

  test("happens on waking when the newsroom slept over it, and the ledger keeps both times", async () => {
    const [first, other] = [hours(1), hours(2)];
    const late = await setFor(other);
    const early = await setFor(first);
    const woken = hours(60);
    const pages = await releaseDueStories(fresh.store, woken);
    expect(pages.filter((tag) => tag.startsWith("front") || tag.includes("set-")).slice(0, 2)).toEqual([
      `story:${early.slug}`,
      "front:en",
    ]);
    expect(pages).toContain(`story:${late.slug}`);
    expect((await acts(late.story)).at(-1)).toMatchObject({
      ...{ act: "release_on_time", actor: null, at: woken },
      details: { due: other.toISOString(), to: "published" },
    });
    expect(await releases(early.story)).toMatchObject([{ at: woken }]);
  });

  test("is not repeated, whatever the clock says afterwards", async () => {
    const due = hours(1);
    const { story } = await setFor(due);
    await releaseDueStories(fresh.store, due);
    for (const now of [later(0), new Date(due.getTime() - 60_000), due, hours(200)]) {
      expect(await releaseDueStories(second, now)).toEqual([]);
    }
    expect(await releases(story)).toHaveLength(1);
    expect((await acts(story)).filter(({ act }) => act.startsWith("release"))).toHaveLength(1);
  });

  test("waits for the new time after a clock was set back", async () => {
    const due = hours(1);
    const { story } = await setFor(due);
    for (const now of [later(0), new Date(due.getTime() - 3_600_000)]) await releaseDueStories(fresh.store, now);
    expect(await releases(story)).toEqual([]);
    await releaseDueStories(fresh.store, due);
    expect(await releases(story)).toHaveLength(1);
  });

  test("happens once for each of many stories when two stores wake together", async () => {
    const due = hours(1);
    const all = [];
    for (let count = 0; count < 6; count++) all.push(await setFor(due));
    await Promise.all([fresh.store, second, fresh.store, second].map((store) => releaseDueStories(store, due)));
    for (const { story } of all) {
      expect(await releases(story)).toHaveLength(1);
      expect((await acts(story)).filter(({ act }) => act === "release_on_time")).toHaveLength(1);
    }
  });

  test("happens once when two processes wake together", { timeout: 60_000 }, async () => {
    const due = hours(1);
    const all = [];
    for (let count = 0; count < 5; count++) all.push(await setFor(due));
    const { dataDir, databaseUrl, ledgerKeyFile } = fresh;
    const task = JSON.stringify({ dataDir, databaseUrl, ledgerKeyFile, now: due });
    const run = () => promisify(execFile)(process.execPath, ["--import", "tsx", "-e", `(${releaseAlone})(${task})`]);
    const answers = await Promise.all([run(), run()]);
    const fronts = answers.flatMap(({ stdout }) => JSON.parse(stdout) as string[]).filter((tag) => tag === "front:en");
    expect(fronts).toHaveLength(all.length);
    for (const { story } of all) expect(await releases(story)).toHaveLength(1);
  });

  type Change = (story: string, slug: string) => Promise<unknown>;
  const changes: [string, Change, string][] = [
    ["an amendment", (story, slug) => at.amend(story, "secondCollegeAuditor", { slug, title: "Amended" }), "audit"],
    ["a return to the reporter", (story) => at.sendBack(story, "collegeAuditor"), "returned"],
    ["a return to the department", (story) => sendToDepartment(story), "audit"],
  ];
  const sendToDepartment = async (story: string) => {
    const now = at.tick();
    const { order } = await at.look(story);
    const viewer = at.fresh("collegeAuditor", now);
    return sure(await returnToDepartment(fresh.store, viewer, { ...order, reason: "Ask the dean." }, now));
  };

  test.each(changes)("is called off by %s, and the ledger says what it called off", async (_, change, state) => {
    const due = hours(1);
    const { story, slug } = await setFor(due);
    await change(story, slug);
    expect((await at.look(story)).row).toMatchObject({ state, releaseAt: null });
    expect(await releaseDueStories(fresh.store, hours(5))).toEqual([]);
    expect(await releases(story)).toEqual([]);
    expect((await acts(story)).at(-1)?.details).toMatchObject({ from: "scheduled", due: due.toISOString(), to: state });
  });

  test("of a correction is called off by a withdrawal, and the page stays down", async () => {
    const { story } = await setCorrection(hours(1));
    await at.withdraw(story);
    expect((await at.look(story)).row).toMatchObject({ state: "withdrawn", live: null, releaseAt: null });
    expect(await releaseDueStories(fresh.store, hours(5))).toEqual([]);
    expect(await releases(story)).toHaveLength(1);
  });

  test("moved to another time leaves the first one empty", async () => {
    const [first, moved] = [hours(1), hours(8)];
    const { story } = await setFor(first);
    await at.schedule(story, moved);
    expect(await releaseDueStories(fresh.store, first)).toEqual([]);
    await releaseDueStories(fresh.store, moved);
    expect(await releases(story)).toMatchObject([{ at: moved }]);
  });

  test("is refused for a time that has passed", async () => {
    const slug = `set-${++told}`;
    const story = await at.open({ slug });
    await at.submit(story);
    await at.approve(story);
    await expect(at.schedule(story, later(0))).rejects.toThrow("time_not_ahead");
  });

  test.each([
    ["its department auditor has become a writer of it", "departmentAuditor", "writer"],
    ["its college auditor is credited with the text", "collegeAuditor", "text"],
    ["its college auditor is credited with a photo", "collegeAuditor", "photo"],
  ] as const)("does not happen when %s: the story goes back to be signed anew", async (_, signer, as) => {
    const due = hours(1);
    const { story } = await setFor(due);
    const before = await at.look(story);
    await fresh.store.write((tx) => tx.insert(tx.tables.storyAuthor).values({ story, person: cast[signer].id, as }));
    expect(await releaseDueStories(fresh.store, due)).toEqual([]);
    const { row } = await at.look(story);
    expect(row).toMatchObject({ state: "audit", stage: 0, live: null, releaseAt: null, round: before.row.round + 1 });
    expect(await releases(story)).toEqual([]);
    const failed = (await acts(story)).filter(({ act }) => act === "schedule_failed");
    expect(failed).toMatchObject([
      { actor: null, at: due, details: { due: due.toISOString(), to: "audit", stage: 0 } },
    ]);
    await releaseDueStories(fresh.store, hours(5));
    expect((await acts(story)).filter(({ act }) => act === "schedule_failed")).toHaveLength(1);
  });

  test("that fails for a correction leaves readers the page they had", async () => {
    const due = hours(1);
    const { story, live } = await setCorrection(due);
    const author = { story, person: cast.collegeAuditor.id, as: "text" } as const;
    await fresh.store.write((tx) => tx.insert(tx.tables.storyAuthor).values(author));
    expect(await releaseDueStories(fresh.store, due)).toEqual([]);
    expect((await at.look(story)).standing).toMatchObject({ state: "audit", stage: 0, live });
  });

  test("that breaks down for one story holds up none of the others, and is told", async () => {
    const due = hours(1);
    const broken = await setFor(due);
    const whole = await setFor(new Date(due.getTime() + 1));
    const other = await at.open({ slug: `set-${++told}` });
    // Another story lies at its address, against every rule: the database itself refuses the release.
    await fresh.store.write((tx) =>
      tx.insert(tx.tables.liveStory).values({
        ...{ story: other, language: "en", column: "news", department: "publicity", slug: broken.slug },
        ...{
          title: "",
          kicker: "",
          summary: "",
          photo: null,
          photoAlt: "",
          releasedAt: due,
          correctedAt: null,
          place: 1,
        },
      }),
    );
    await expect(releaseDueStories(fresh.store, hours(2))).rejects.toThrow("1 of 2 due stories");
    expect(await releases(whole.story)).toHaveLength(1);
    expect(await releases(broken.story)).toEqual([]);
    expect((await at.look(broken.story)).row.state).toBe("scheduled");
    await fresh.store.write((tx) => tx.delete(tx.tables.liveStory).where(eq(tx.tables.liveStory.story, other)));
    await releaseDueStories(fresh.store, hours(3));
    expect(await releases(broken.story)).toHaveLength(1);
  });
});

/** Runs in a process of its own, from its text: it may use nothing of this file. */
const releaseAlone = `async (task) => {
  const { openStore } = await import("./db/open-store.ts");
  const { sealerFrom } = await import("./db/sealer.ts");
  const { fileWitness, witnessFile } = await import("./db/witness.ts");
  const { releaseDueStories } = await import("./commands/release-due-stories.ts");
  const { readFileSync } = await import("node:fs");
  const sealer = sealerFrom(readFileSync(task.ledgerKeyFile, "utf8"), fileWitness(witnessFile(task.ledgerKeyFile)));
  const store = await openStore({ dataDir: task.dataDir, databaseUrl: task.databaseUrl, sealer });
  console.log(JSON.stringify(await releaseDueStories(store, new Date(task.now))));
  await store.close();
}`;
