import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdStory } from "@/commands/hold-story";
import { releaseDueStories } from "@/commands/release-due-stories";
import { resumeAudit } from "@/commands/resume-audit";
import { resumeDueStories } from "@/commands/resume-due-stories";
import { openStore } from "@/db/open-store";
import { hasDueStory } from "@/db/queries/find-due-story";
import { listHistory } from "@/db/queries/list-history";
import type { Store } from "@/db/store";
import { workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

describe.each(engines)("a story on hold until a day on %s", (engine) => {
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

  const day = later(10_000);
  const before = new Date(day.getTime() - 1);

  async function held(backAt: Date | undefined, stage: 0 | 1 = 0): Promise<string> {
    const story = await at.open({ slug: `held-${++stories}` });
    await at.submit(story);
    if (stage === 1) await at.approve(story);
    const { order } = await at.look(story);
    const auditor = stage === 1 ? cast.collegeAuditor : cast.departmentAuditor;
    const done = await holdStory(fresh.store, auditor, { ...order, backAt }, later(50));
    expect(done).toMatchObject({ ok: true, state: "held" });
    return story;
  }
  const acts = async (story: string) =>
    (await fresh.store.read((reader) => listHistory(reader, story))).map(({ act, by }) => (by ? act : `clock: ${act}`));
  const due = (now: Date) => fresh.store.read((reader) => hasDueStory(reader, now));

  test("comes back at its day to the audit it was held at, never early, and the clock signs for nobody", async () => {
    const story = await held(day, 1);
    expect(await due(before)).toBe(false);
    await resumeDueStories(fresh.store, before);
    expect((await at.look(story)).row).toMatchObject({ state: "held", backAt: day });
    expect(await due(day)).toBe(true);
    await resumeDueStories(fresh.store, day);
    expect((await at.look(story)).row).toMatchObject({ state: "audit", stage: 1, backAt: null, since: day });
    expect((await at.look(story)).standing.signOffs).toHaveLength(1);
    expect((await acts(story)).at(-1)).toBe("clock: resume_on_time");
    expect(await due(day)).toBe(false);
  });

  test("comes back once when two clocks look at once, also after a night asleep, and not when set back", async () => {
    const story = await held(day);
    const morning = new Date(day.getTime() + 12 * 3_600_000);
    await Promise.all([resumeDueStories(fresh.store, morning), resumeDueStories(second, morning)]);
    await resumeDueStories(second, later(0));
    expect((await acts(story)).filter((act) => act.endsWith("resume_on_time"))).toHaveLength(1);
    expect((await at.look(story)).row.state).toBe("audit");
  });

  test("stays on hold without a day, and forgets a day once somebody takes it up", async () => {
    const open = await held(undefined);
    const taken = await held(day);
    const { order } = await at.look(taken);
    expect(await resumeAudit(fresh.store, cast.departmentAuditor, order, later(60))).toMatchObject({ ok: true });
    const again = await at.look(taken);
    expect(again.row.backAt).toBeNull();
    await holdStory(fresh.store, cast.departmentAuditor, again.order, later(61));
    await resumeDueStories(fresh.store, later(20_000));
    expect((await at.look(open)).row.state).toBe("held");
    expect((await at.look(taken)).row).toMatchObject({ state: "held", backAt: null });
  });

  test("refuses a day that is over and says nothing of one for readers", async () => {
    const story = await at.open({ slug: `held-${++stories}` });
    await at.submit(story);
    const { order } = await at.look(story);
    expect(
      await holdStory(fresh.store, cast.departmentAuditor, { ...order, backAt: later(1) }, later(50)),
    ).toMatchObject({ refusal: "time_not_ahead" });
    const waiting = await held(day);
    expect(await releaseDueStories(fresh.store, later(20_000))).toEqual([]);
    expect((await at.look(waiting)).row.state).toBe("held");
  });
});
