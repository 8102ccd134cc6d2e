import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dropRegistryPerson } from "@/commands/drop-registry-person";
import { dropTerm } from "@/commands/drop-term";
import { importRegistry } from "@/commands/import-registry";
import { importTerms } from "@/commands/import-terms";
import { keepRegistryPerson } from "@/commands/keep-registry-person";
import { keepTerm } from "@/commands/keep-term";
import type { PersonRecord } from "@/core/registry/record";
import { markOf } from "@/core/registry/plan-mark";
import { planPeople } from "@/core/registry/plan-people";
import { planTerms } from "@/core/registry/plan-terms";
import type { TableRow } from "@/core/registry/table";
import { findPersonChoices, findRegistryPerson } from "@/db/queries/find-registry-person";
import { listRegistry, listWholeRegistry } from "@/db/queries/list-registry";
import { listWholeTermBase } from "@/db/queries/list-terms";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

const reporterPost = {
  zh: "记者",
  en: "Reporter",
  unitZh: "宣传部",
  unitEn: "Publicity Department",
  department: "publicity",
};
const lizhuo: PersonRecord = {
  ...{ zh: "李卓", en: "Li Zhuo", note: "" },
  posts: [
    { ...reporterPost, from: null, until: "2022-12-31" },
    { ...reporterPost, zh: "主编", en: "Chief editor", from: "2023-01-01", until: null },
  ],
};
const term = {
  zh: "产教融合",
  en: "integration of industry and education",
  avoid: ["production-teaching fusion"],
  note: "",
};

describe.each(engines)("the registry on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let person = "";
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    const kept = await keepRegistryPerson(fresh.store, cast.administrator, { seen: null, person: lizhuo }, later(0));
    person = kept.ok ? kept.person : "";
  });
  afterAll(() => fresh.discard());

  const keep = (record: PersonRecord, version = 1, viewer = cast.administrator) =>
    keepRegistryPerson(fresh.store, viewer, { seen: { id: person, version }, person: record }, later(1));
  const choices = (query: string, day = "2023-03-09", language: "zh" | "en" = "en") =>
    fresh.store.read((reader) => findPersonChoices(reader, { query, day, language }));
  const acts = () =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      return (await reader.select().from(ledgerEntry).orderBy(desc(ledgerEntry.seq))).map(({ act }) => act);
    });
  const rowsOf = (count: number): TableRow[] =>
    Array.from({ length: count }, (_, at) => ({
      row: at + 2,
      cells: { zh: `韦${numeral(at)}`, en: `Wei ${at}`, post_zh: "教师", unit_zh: "教务处", from: "2020-09-01" },
    }));
  const importPeople = async (rows: TableRow[], viewer = cast.administrator) => {
    const plan = planPeople(rows, await fresh.store.read(listWholeRegistry));
    return importRegistry(fresh.store, viewer, { rows, seen: markOf(plan) }, later(2));
  };

  test("two letters offer somebody with the post held on the day of the event", async () => {
    expect(await choices("lz")).toMatchObject([
      { name: "Li Zhuo", other: "李卓", post: "Chief editor", unit: "Publicity Department", held: true },
    ]);
    expect(await choices("lz", "2021-05-01")).toMatchObject([{ post: "Reporter" }]);
    expect(await choices("李", "2021-05-01", "zh")).toMatchObject([{ name: "李卓", text: "宣传部记者李卓" }]);
    expect(await choices("l")).toEqual([]);
  });

  test("whole initials come before the beginning of longer ones", async () => {
    const liu = { zh: "刘子林", en: "Liu Zilin", note: "", posts: [] };
    const added = await keepRegistryPerson(fresh.store, cast.administrator, { seen: null, person: liu }, later(0));
    if (!added.ok) throw new Error(added.refusal);
    expect((await choices("lz")).map(({ name }) => name)).toEqual(["Li Zhuo", "Liu Zilin"]);
    expect((await choices("l z")).map(({ name }) => name)).toEqual(["Li Zhuo", "Liu Zilin"]);
    const seen = { id: added.person, version: 1 };
    expect(await dropRegistryPerson(fresh.store, cast.administrator, seen, later(0))).toEqual({ ok: true });
  });

  test("somebody with an account is offered before the registry names them", async () => {
    expect(await choices("collea")).toMatchObject([{ name: "colleague", account: cast.colleague.id }]);
  });

  test.each(["writer", "departmentAuditor", "collegeAuditor"] as const)("the %s keeps no registry", async (name) => {
    const { store } = fresh;
    const before = await acts();
    const no = { refusal: "not_allowed" };
    expect(await keep({ ...lizhuo, note: "x" }, 1, cast[name])).toMatchObject(no);
    expect(await dropRegistryPerson(store, cast[name], { id: person, version: 1 }, later(1))).toMatchObject(no);
    expect(await importPeople(rowsOf(1), cast[name])).toMatchObject(no);
    expect(await keepTerm(store, cast[name], { seen: null, term }, later(1))).toMatchObject(no);
    expect(await dropTerm(store, cast[name], { id: "x", version: 1 }, later(1))).toMatchObject(no);
    expect(await importTerms(store, cast[name], { rows: [], seen: "" }, later(1))).toMatchObject(no);
    expect(await acts()).toEqual(before);
  });

  test("of two administrators with the same page open the first one wins", async () => {
    const both = await Promise.all([keep({ ...lizhuo, note: "She" }), keep({ ...lizhuo, note: "He" })]);
    expect(both.map((one) => (one.ok ? "kept" : one.refusal)).sort()).toEqual(["changed_meanwhile", "kept"]);
    const found = await fresh.store.read((reader) => findRegistryPerson(reader, person));
    expect(found).toMatchObject({ version: 2, posts: lizhuo.posts });
    expect((await acts())[0]).toBe("keep_registry_person");
  });

  test("a record that stays as it is leaves no trace", async () => {
    const found = await fresh.store.read((reader) => findRegistryPerson(reader, person));
    const before = await acts();
    expect(await keep({ ...lizhuo, note: found?.note ?? "" }, 1)).toMatchObject({ ok: true });
    expect(await acts()).toEqual(before);
  });

  test("what is wrong with a record is said at its place", async () => {
    const [first] = lizhuo.posts;
    if (!first) throw new Error("The record has a post.");
    const wrong = (problems: object[]) => ({ refusal: "not_valid", problems });
    expect(await keep({ ...lizhuo, zh: "", en: " " }, 2)).toMatchObject(wrong([{ place: "zh", reason: "missing" }]));
    const backwards = { ...first, from: "2024-01-01", until: "2023-01-01" };
    expect(await keep({ ...lizhuo, posts: [backwards] }, 2)).toMatchObject(
      wrong([{ place: "posts.0.until", reason: "before_start" }]),
    );
    expect(await keep({ ...lizhuo, posts: [{ ...first, department: "nowhere" }] }, 2)).toMatchObject(
      wrong([{ place: "posts.0.department", reason: "unknown" }]),
    );
    const found = await fresh.store.read((reader) => findRegistryPerson(reader, person));
    const namesake = { ...lizhuo, note: found?.note ?? "" };
    const added = await keepRegistryPerson(fresh.store, cast.administrator, { seen: null, person: namesake }, later(3));
    expect(added).toMatchObject(wrong([{ place: "note", reason: "namesake" }]));
  });

  test("a table is taken in once, however often it is brought", async () => {
    const rows = [...rowsOf(3), { row: 9, cells: { note: "nobody" } }];
    const seen = markOf(planPeople(rows, await fresh.store.read(listWholeRegistry)));
    expect(await importPeople(rows)).toEqual({ ok: true, added: 3, changed: 0, wrong: 1 });
    const before = await acts();
    expect(before[0]).toBe("import_registry");
    expect(await importPeople(rows)).toEqual({ ok: true, added: 0, changed: 0, wrong: 1 });
    const again = await importRegistry(fresh.store, cast.administrator, { rows, seen }, later(4));
    expect(again).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await acts()).toEqual(before);
  });

  test("5,000 people come in at once, and eight of them are offered", async () => {
    expect(await importPeople(rowsOf(5000))).toMatchObject({ ok: true, wrong: 0 });
    expect((await choices("we")).length).toBe(8);
  });

  test("the list goes on from page to page without losing anybody", async () => {
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await fresh.store.read((reader) => listRegistry(reader, { query: "wei 4", after }, 400));
      seen.push(...page.people.map(({ id }) => id));
      after = page.next;
      more = after !== undefined;
      expect(page.count).toBe(1111);
    }
    expect(new Set(seen).size).toBe(1111);
  });

  test("terms are kept, changed, brought in and dropped under the same guard", async () => {
    const { store } = fresh;
    const kept = await keepTerm(store, cast.administrator, { seen: null, term }, later(5));
    if (!kept.ok) throw new Error(kept.refusal);
    const seen = { id: kept.term, version: 1 };
    const twin = await keepTerm(store, cast.administrator, { seen: null, term }, later(5));
    expect(twin).toMatchObject({ refusal: "not_valid", problems: [{ reason: "term_taken" }] });
    const other = { ...term, en: "industry-education integration" };
    expect(await keepTerm(store, cast.administrator, { seen: null, term: other }, later(5))).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "zh", reason: "term_namesake" }],
    });
    const noted = { ...term, note: "as in the Vocational Education Law" };
    expect(await keepTerm(store, cast.administrator, { seen, term: noted }, later(6))).toMatchObject({ ok: true });
    expect(await keepTerm(store, cast.administrator, { seen, term }, later(6))).toMatchObject({
      refusal: "changed_meanwhile",
    });

    const rows = [
      { row: 2, cells: { zh: "双师型教师", en: "dual-qualified teacher", avoid: "double-skilled teacher" } },
    ];
    const plan = planTerms(rows, await store.read(listWholeTermBase));
    const brought = { rows, seen: markOf(plan) };
    expect(await importTerms(store, cast.administrator, brought, later(7))).toMatchObject({ added: 1, changed: 0 });
    expect((await store.read(listWholeTermBase)).map(({ zh }) => zh)).toHaveLength(2);

    expect(await dropTerm(store, cast.administrator, seen, later(8))).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await dropTerm(store, cast.administrator, { ...seen, version: 2 }, later(8))).toMatchObject({ ok: true });
    expect((await acts())[0]).toBe("drop_term");
  });

  test("somebody dropped is offered no more", async () => {
    const dropped = await dropRegistryPerson(fresh.store, cast.administrator, { id: person, version: 2 }, later(9));
    expect(dropped).toEqual({ ok: true });
    expect(await choices("lizh")).toEqual([]);
  });
});

const numerals = "一二三四五六七八九十";

/** A given name for every number. */
function numeral(at: number): string {
  return [...String(at)].map((digit) => numerals[Number(digit)]).join("");
}
