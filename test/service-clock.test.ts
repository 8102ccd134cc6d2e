import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addHolidays } from "@/commands/add-holidays";
import { dropHolidays } from "@/commands/drop-holidays";
import { setAuditLimit } from "@/commands/set-audit-limit";
import { workingAge } from "@/core/workflow/working-age";
import { findServiceClock, listHolidays } from "@/db/queries/find-service-clock";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, seatNewsroom, start } from "./people";

const national = { zh: "国庆节", en: "National Day", from: "2026-10-01", until: "2026-10-07", worked: false };
const madeUp = { zh: "国庆节调休", en: "For National Day", from: "2026-10-10", until: "2026-10-10", worked: true };

describe.each(engines)("the service clock (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  const clock = () => fresh.store.read(findServiceClock);
  const lastAct = () =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      const { seq, act, details, actor } = ledgerEntry;
      const [last] = await reader.select({ act, details, actor }).from(ledgerEntry).orderBy(desc(seq)).limit(1);
      return last;
    });

  test("allows 24 working hours and knows no holiday until somebody says otherwise", async () => {
    expect(await clock()).toEqual({ calendar: [], limit: 24 });
  });

  test("takes several days at once, weekdays off and weekend days worked, and writes down who entered them", async () => {
    const added = await addHolidays(fresh.store, cast.administrator, national, start);
    const days = ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"];
    expect(added).toEqual({ ok: true, days });
    expect(await lastAct()).toMatchObject({ act: "add_holidays", actor: cast.administrator.id });
    expect(await addHolidays(fresh.store, cast.administrator, madeUp, start)).toMatchObject({ days: ["2026-10-10"] });
    const { calendar } = await clock();
    const age = workingAge(new Date("2026-09-30T12:00:00Z"), new Date("2026-10-10T12:00:00Z"), "UTC", calendar);
    expect(age).toBe(12 + 2 * 24 + 12);
    expect(await fresh.store.read(listHolidays)).toEqual([
      { zh: "国庆节", en: "National Day", worked: false, days },
      { zh: "国庆节调休", en: "For National Day", worked: true, days: ["2026-10-10"] },
    ]);
  });

  test.each([
    ["no name", { zh: " " }, "zh", "missing"],
    ["no first day", { from: "" }, "from", "missing"],
    ["a day that does not exist", { from: "2026-02-30" }, "from", "bad_date"],
    ["an end before its beginning", { until: "2026-01-01" }, "until", "before_start"],
    ["more than sixty days", { until: "2027-10-01" }, "until", "too_many_days"],
    ["a weekend off", { from: "2026-11-07", until: "2026-11-08" }, "worked", "no_such_day"],
    ["weekdays worked", { from: "2026-11-09", until: "2026-11-13", worked: true }, "worked", "no_such_day"],
    ["a day that is entered already", { until: "2026-10-09" }, "from", "day_taken"],
  ])("refuses %s", async (_, changes, place, reason) => {
    const before = await clock();
    const refused = await addHolidays(fresh.store, cast.administrator, { ...national, ...changes }, start);
    expect(refused).toMatchObject({ ok: false, refusal: "not_valid", problems: [{ place, reason }] });
    expect(await clock()).toEqual(before);
  });

  test("gives days back to their weekday, once", async () => {
    const drop = () => dropHolidays(fresh.store, cast.administrator, { days: ["2026-10-10"] }, start);
    expect(await drop()).toEqual({ ok: true });
    expect(await lastAct()).toMatchObject({ act: "drop_holidays", details: '{"days":["2026-10-10"]}' });
    expect(await drop()).toMatchObject({ refusal: "not_found" });
    expect((await clock()).calendar).toHaveLength(5);
    expect(await dropHolidays(fresh.store, cast.administrator, { days: [] }, start)).toMatchObject({ ok: false });
  });

  test("changes its limit, and says nothing twice", async () => {
    const set = (limit: number) => setAuditLimit(fresh.store, cast.administrator, { limit }, start);
    expect(await set(8)).toEqual({ ok: true });
    expect((await clock()).limit).toBe(8);
    expect(await lastAct()).toMatchObject({ act: "set_audit_limit", details: '{"limit":8}' });
    expect(await set(48)).toEqual({ ok: true });
    const said = await lastAct();
    expect(await set(48)).toEqual({ ok: true });
    expect(await lastAct()).toEqual(said);
    for (const wrong of [0, -1, 1.5, 1001, Number.NaN])
      expect(await set(wrong)).toMatchObject({ refusal: "not_valid" });
    expect((await clock()).limit).toBe(48);
  });

  test("is set by administrators alone", async () => {
    for (const [name, viewer] of Object.entries(cast).filter(([name]) => name !== "administrator")) {
      const november = { ...national, from: "2026-11-02", until: "2026-11-03" };
      const refused = [
        await addHolidays(fresh.store, viewer, november, start),
        await dropHolidays(fresh.store, viewer, { days: ["2026-10-01"] }, start),
        await setAuditLimit(fresh.store, viewer, { limit: 12 }, start),
      ];
      expect([name, refused]).toEqual([name, Array(3).fill({ ok: false, refusal: "not_allowed" })]);
    }
  });
});
