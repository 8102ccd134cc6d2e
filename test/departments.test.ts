import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDepartment } from "@/commands/add-department";
import { dropDepartment } from "@/commands/drop-department";
import { type DepartmentRecord, keepDepartment } from "@/commands/keep-department";
import { findDepartmentFamily } from "@/db/queries/find-department-family";
import { listDepartments } from "@/db/queries/list-departments";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

describe.each(engines)("departments on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  const garage = { zh: "实训中心", en: "Training Garage", parent: "automotive" };
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    await addDepartment(fresh.store, cast.administrator, { id: "garage", ...garage }, later(0));
  });
  afterAll(() => fresh.discard());

  const keep = (id: string, seen: DepartmentRecord, changes: object, viewer = cast.administrator) =>
    keepDepartment(fresh.store, viewer, { id, seen, department: { ...seen, ...changes } }, later(1));
  const automotive = { zh: "汽车工程学院", en: "School of Automotive Engineering", parent: null };

  test("a department is added below another one", async () => {
    const listed = await fresh.store.read(listDepartments);
    expect(listed.map(({ id, depth, used }) => ({ id, depth, used }))).toEqual([
      { id: "publicity", depth: 0, used: true },
      { id: "automotive", depth: 0, used: true },
      { id: "garage", depth: 1, used: false },
    ]);
    const lost = { id: "lost", zh: "甲", en: "A", parent: "nowhere" };
    expect(await addDepartment(fresh.store, cast.administrator, lost, later(1))).toMatchObject({
      problems: [{ place: "parent", reason: "unknown" }],
    });
  });

  test("its page leads to what it belongs to and to what belongs to it, in the college's order", async () => {
    const family = (id: string) => fresh.store.read((reader) => findDepartmentFamily(reader, id));
    const own = { id: "garage", zh: garage.zh, en: garage.en };
    expect(await family("garage")).toEqual({
      parent: { ...automotive, id: "automotive", parent: undefined },
      children: [],
    });
    expect(await family("automotive")).toEqual({ parent: null, children: [own] });
    expect(await family("publicity")).toEqual({ parent: null, children: [] });
    expect(await family("nowhere")).toEqual({ parent: null, children: [] });
    await addDepartment(fresh.store, cast.administrator, { ...garage, id: "a-later-one", en: "Later" }, later(1));
    expect((await family("automotive")).children.map(({ id }) => id)).toEqual(["garage", "a-later-one"]);
    await dropDepartment(fresh.store, cast.administrator, { id: "a-later-one" }, later(1));
  });

  test("no department comes to stand below itself", async () => {
    for (const parent of ["automotive", "garage"]) {
      expect(await keep("automotive", automotive, { parent })).toMatchObject({
        refusal: "not_valid",
        problems: [{ place: "parent", reason: "below_itself" }],
      });
    }
  });

  test("only administrators rename, and only what they saw", async () => {
    expect(await keep("garage", garage, { en: "Garage" }, cast.collegeAuditor)).toMatchObject({
      refusal: "not_allowed",
    });
    expect(await keep("garage", garage, { en: "Garage" })).toEqual({ ok: true, pages: ["site"] });
    expect(await keep("garage", garage, { en: "Workshop" })).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await keep("garage", { ...garage, en: "Garage" }, {})).toEqual({ ok: true, pages: [] });
  });

  test("a department goes only while nothing refers to it", async () => {
    const drop = (id: string, viewer = cast.administrator) => dropDepartment(fresh.store, viewer, { id }, later(2));
    expect(await drop("publicity")).toMatchObject({ refusal: "wrong_state" });
    expect(await drop("automotive")).toMatchObject({ refusal: "wrong_state" });
    expect(await drop("garage", cast.writer)).toMatchObject({ refusal: "not_allowed" });
    expect(await drop("garage")).toEqual({ ok: true, pages: ["site"] });
    expect(await drop("garage")).toMatchObject({ refusal: "not_found" });
  });
});
