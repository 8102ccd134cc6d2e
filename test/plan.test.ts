import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { releaseDueStories } from "@/commands/release-due-stories";
import { monthBounds } from "@/core/month";
import { listCalendar } from "@/db/queries/list-calendar";
import { listRegister } from "@/db/queries/list-register";
import { workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

const march = monthBounds("2026-03", "Asia/Shanghai");
const april = monthBounds("2026-04", "Asia/Shanghai");
const day = 24 * 60;

describe.each(engines)("calendar and register on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    for (const slug of ["released", "corrected", "taken-off", "set", "set-for-april", "waiting", "put-by"]) {
      const story = await at.open({ slug, title: `About ${slug}` });
      ids.set(slug, story);
      await at.submit(story);
      if (slug === "put-by") await at.hold(story);
      if (slug === "waiting" || slug === "put-by") continue;
      await at.approve(story);
      if (slug === "set") await at.schedule(story, later(5 * day));
      else if (slug === "set-for-april") await at.schedule(story, later(30 * day));
      else await at.release(story);
    }
    const corrected = ids.get("corrected") ?? "";
    await at.correct(corrected);
    const changes = { slug: "corrected", title: "About corrected, again", correctionNote: "The hour was wrong." };
    await at.save(corrected, changes);
    await at.submit(corrected);
    await at.approve(corrected, "secondDepartmentAuditor");
    await at.release(corrected, "secondCollegeAuditor");
    await at.withdraw(ids.get("taken-off") ?? "");
    await fresh.store.write(async (tx) => {
      const { story } = tx.tables;
      await tx
        .update(story)
        .set({ backAt: later(3 * day) })
        .where(eq(story.id, ids.get("put-by") ?? ""));
    });
  });
  afterAll(() => fresh.discard());

  const calendar = (name: keyof Cast, span = march) =>
    fresh.store.read((reader) => listCalendar(reader, cast[name], span));
  const register = (name: keyof Cast, span = march) =>
    fresh.store.read((reader) => listRegister(reader, cast[name], span));
  const told = async (name: keyof Cast, span = march) =>
    (await calendar(name, span)).entries.map((entry) => `${entry.kind} ${entry.title}`);

  test("the calendar shows releases, dates set and held stories coming back, each once and in order", async () => {
    expect(await told("collegeAuditor")).toEqual([
      "released About released",
      "released About corrected, again",
      "released About taken-off",
      "corrected About corrected, again",
      "back About put-by",
      "scheduled About set",
    ]);
    expect(await told("collegeAuditor", april)).toEqual(["scheduled About set-for-april"]);
  });

  test.each(["writer", "departmentAuditor", "administrator", "collegeAuditor"] as const)(
    "%s sees the department's plans and register",
    async (name) => {
      expect((await calendar(name)).entries).toHaveLength(6);
      expect((await register(name)).rows).toHaveLength(5);
    },
  );

  test.each(["stranger", "otherAuditor"] as const)(
    "for %s of another department nothing of it exists",
    async (name) => {
      expect((await calendar(name)).entries).toEqual([]);
      expect((await register(name)).rows).toEqual([]);
    },
  );

  test("the register holds every act that changed what readers see, as it was printed and signed", async () => {
    const { rows, more } = await register("administrator");
    expect(more).toBe(false);
    expect(rows.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      "release About released",
      "release About corrected",
      "release About taken-off",
      "correction About corrected, again",
      "withdrawal About taken-off",
    ]);
    const [, first, gone, again, withdrawal] = rows;
    expect(first).toMatchObject({ note: "", correctedAt: again?.at, withdrawnAt: null });
    expect(again).toMatchObject({ note: "The hour was wrong.", correctedAt: null });
    expect(gone).toMatchObject({ correctedAt: null, withdrawnAt: withdrawal?.at });
    expect(withdrawal).toMatchObject({ note: "Asked for.", hash: gone?.hash });
    expect(again?.audits.map(({ stage, by }) => [stage, by.en])).toEqual([
      [0, "secondDepartmentAuditor"],
      [1, "secondCollegeAuditor"],
    ]);
    expect(rows[0]).toMatchObject({
      column: { en: "College news" },
      department: { en: "Publicity Department" },
      writers: [{ unit: "Publicity Department", names: ["A. Writer"] }],
      photographers: [],
    });
  });

  test("every row of the register names its own entry of the ledger", async () => {
    const { rows } = await register("administrator");
    const entries = await fresh.store.read((reader) => reader.select().from(reader.tables.ledgerEntry));
    const acts = rows.map(
      ({ seq, story }) => entries.find((entry) => entry.seq === seq && entry.story === story.id)?.act,
    );
    expect(acts).toEqual(["release", "release", "release", "release", "withdraw"]);
  });

  test("a story released at its time stands in the register of that month, and no more among the dates set", async () => {
    const due = later(30 * day);
    await releaseDueStories(fresh.store, later(5 * day));
    await releaseDueStories(fresh.store, due);
    expect(await told("writer", april)).toEqual(["released About set-for-april"]);
    expect((await register("writer", april)).rows).toMatchObject([{ kind: "release", at: due }]);
  });
});
