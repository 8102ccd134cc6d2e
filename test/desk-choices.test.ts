import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dropFilter } from "@/commands/drop-filter";
import { keepFilter } from "@/commands/keep-filter";
import { turnKeys } from "@/commands/turn-keys";
import { mostFilters } from "@/core/saved-filter";
import { findKeys } from "@/db/queries/find-keys";
import { listFilters } from "@/db/queries/list-filters";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, seatNewsroom, start } from "./people";

describe.each(engines)("what a person chooses for their own desk (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  const late = { place: "inbox", name: "Late ones", query: "age=late" } as const;
  const filtersOf = (person: { id: string }, place: "inbox" | "stories" = "inbox") =>
    fresh.store.read((reader) => listFilters(reader, person.id, place));
  const acts = () =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      const rows = await reader.select({ act: ledgerEntry.act }).from(ledgerEntry).orderBy(desc(ledgerEntry.seq));
      return rows.map(({ act }) => act);
    });

  test("a filter is kept by name for its own person and its own list", async () => {
    expect(await keepFilter(fresh.store, cast.collegeAuditor, late, start)).toMatchObject({ ok: true });
    const other = { ...late, place: "stories", query: "state=published" } as const;
    expect(await keepFilter(fresh.store, cast.collegeAuditor, other, start)).toMatchObject({ ok: true });
    expect(await filtersOf(cast.collegeAuditor)).toMatchObject([{ name: "Late ones", query: "age=late" }]);
    expect(await filtersOf(cast.collegeAuditor, "stories")).toMatchObject([{ query: "state=published" }]);
    expect(await filtersOf(cast.departmentAuditor)).toEqual([]);
  });

  test("the same name takes the new filter's place, and keeping what is kept says nothing twice", async () => {
    const changed = { ...late, query: "age=late&language=zh" };
    expect(await keepFilter(fresh.store, cast.collegeAuditor, changed, start)).toMatchObject({ ok: true });
    expect(await filtersOf(cast.collegeAuditor)).toMatchObject([{ query: "age=late&language=zh" }]);
    const said = await acts();
    expect(await keepFilter(fresh.store, cast.collegeAuditor, changed, start)).toMatchObject({ ok: true });
    expect(await acts()).toEqual(said);
  });

  test.each([
    ["without a name", { name: "  " }, "name", "missing"],
    ["with a name too long for its place", { name: "n".repeat(41) }, "name", "too_long"],
    ["that asks for everything", { query: "" }, "query", "nothing_chosen"],
  ])("a filter %s is refused", async (_, changes, place, reason) => {
    const refused = await keepFilter(fresh.store, cast.writer, { ...late, ...changes }, start);
    expect(refused).toMatchObject({ refusal: "not_valid", problems: [{ place, reason }] });
    expect(await filtersOf(cast.writer)).toEqual([]);
  });

  test("nobody keeps more than twenty for one list, and even then one of them may change", async () => {
    for (let at = 0; at < mostFilters; at++) {
      expect(await keepFilter(fresh.store, cast.writer, { ...late, name: `F${at}` }, start)).toMatchObject({
        ok: true,
      });
    }
    expect(await keepFilter(fresh.store, cast.writer, late, start)).toMatchObject({
      problems: [{ reason: "too_many" }],
    });
    const changed = { ...late, name: "F3", query: "age=half" };
    expect(await keepFilter(fresh.store, cast.writer, changed, start)).toMatchObject({ ok: true });
    expect(await filtersOf(cast.writer)).toHaveLength(mostFilters);
  });

  test("only its own person takes a filter away, and for everybody else it does not exist", async () => {
    const [kept] = await filtersOf(cast.collegeAuditor);
    const drop = (viewer: { id: string }) => dropFilter(fresh.store, viewer, { filter: kept?.id ?? "" }, start);
    expect(await drop(cast.administrator)).toEqual({ ok: false, refusal: "not_found" });
    expect(await drop(cast.collegeAuditor)).toEqual({ ok: true, place: "inbox" });
    expect(await drop(cast.collegeAuditor)).toEqual({ ok: false, refusal: "not_found" });
    expect(await filtersOf(cast.collegeAuditor)).toEqual([]);
    expect((await acts())[0]).toBe("drop_filter");
  });

  test("the keys are on until their own person switches them off, and only at that desk", async () => {
    const on = (viewer: { id: string }) => fresh.store.read((reader) => findKeys(reader, viewer));
    expect(await on(cast.writer)).toBe(true);
    expect(await turnKeys(fresh.store, cast.writer, { keys: false }, start)).toEqual({ ok: true });
    expect([await on(cast.writer), await on(cast.colleague)]).toEqual([false, true]);
    const said = await acts();
    expect(await turnKeys(fresh.store, cast.writer, { keys: false }, start)).toEqual({ ok: true });
    expect([said[0], await acts()]).toEqual(["turn_keys", said]);
  });
});
