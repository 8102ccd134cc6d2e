import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepReason } from "@/commands/keep-reason";
import { orderReasons } from "@/commands/order-reasons";
import { retireReason } from "@/commands/retire-reason";
import { returnStory } from "@/commands/return-story";
import { findLastReturn } from "@/db/queries/find-last-return";
import { listHistory } from "@/db/queries/list-history";
import { findReason, listReasons } from "@/db/queries/list-reasons";
import { listReturnReasons } from "@/db/queries/list-return-reasons";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

const words = { zh: "数据来源不明", en: "Where a figure comes from is not said" };

describe.each(engines)("the list of reasons on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  const list = async () => (await fresh.store.read((reader) => listReasons(reader))).map(({ id }) => id);
  const seen = async (id: string) => {
    const found = await fresh.store.read((reader) => findReason(reader, id));
    return { id, version: found?.version ?? 0 };
  };
  const newest = async () => {
    const entries = await fresh.store.read((reader) => {
      const { ledgerEntry } = reader.tables;
      return reader.select().from(ledgerEntry).orderBy(desc(ledgerEntry.seq)).limit(1);
    });
    return { act: entries[0]?.act, details: JSON.parse(entries[0]?.details ?? "{}") as Record<string, unknown> };
  };
  const keep = (
    reason: typeof words,
    from: { id: string; version: number } | null = null,
    viewer = cast.administrator,
  ) => keepReason(fresh.store, viewer, { seen: from, reason }, later(1));

  test("is not empty in a new newsroom, and every reason is worded in both languages", async () => {
    const reasons = await fresh.store.read((reader) => listReasons(reader));
    expect(reasons.length).toBeGreaterThanOrEqual(8);
    expect(reasons.every(({ zh, en }) => /\p{Script=Han}{4}/u.test(zh) && /^[A-Z].{10}/.test(en))).toBe(true);
  });

  test("grows at its end, once, and says so in the ledger", async () => {
    const kept = await keep({ zh: ` ${words.zh} `, en: words.en });
    expect(kept.ok && (await list()).at(-1)).toBe(kept.ok && kept.reason);
    expect(await newest()).toMatchObject({ act: "keep_reason", details: { ...words, version: 1 } });
    expect(await keep(words)).toMatchObject({
      refusal: "not_valid",
      problems: [
        { place: "zh", reason: "reason_taken" },
        { place: "en", reason: "reason_taken" },
      ],
    });
  });

  test("takes no reason that one of the languages lacks", async () => {
    expect(await keep({ zh: "", en: "No sources" })).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "zh", reason: "missing_form" }],
    });
  });

  test("is worded anew only from what was seen, and nothing changed is no act", async () => {
    const facts = await seen("facts");
    const reworded = { zh: "事实有待核实", en: "Check this fact" };
    expect(await keep(reworded, facts)).toMatchObject({ ok: true });
    expect(await keep({ zh: "另一说法", en: "Another wording" }, facts)).toMatchObject({
      refusal: "changed_meanwhile",
    });
    const entry = await newest();
    expect(await keep(reworded, await seen("facts"))).toMatchObject({ ok: true });
    expect(await newest()).toEqual(entry);
    expect(await keep(reworded, { id: "nothing", version: 1 })).toMatchObject({ refusal: "not_valid" });
    expect(await keep({ zh: "没有", en: "None at all" }, { id: "nothing", version: 1 })).toMatchObject({
      refusal: "not_found",
    });
  });

  test("is ordered one place at a time, from what was seen", async () => {
    const before = await list();
    const second = await seen(before[1] ?? "");
    const order = (to: "up" | "down", from = second) =>
      orderReasons(fresh.store, cast.administrator, { seen: from, to }, later(2));
    expect(await order("up")).toEqual({ ok: true });
    expect(await list()).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(await order("up")).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await order("up", await seen(second.id))).toEqual({ ok: true });
    expect(await order("down", await seen(second.id))).toEqual({ ok: true });
    expect(await list()).toEqual(before);
    expect(await newest()).toMatchObject({ act: "order_reasons", details: { reasons: before } });
  });

  test("offers a retired reason no more, until it is put back", async () => {
    const wording = await seen("wording");
    const retire = (retired: boolean, from = wording) =>
      retireReason(fresh.store, cast.administrator, { seen: from, retired }, later(3));
    expect(await retire(true)).toEqual({ ok: true });
    expect(await list()).not.toContain("wording");
    expect(await retire(true)).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await retire(true, await seen("wording"))).toMatchObject({ refusal: "wrong_state" });
    expect(await newest()).toMatchObject({ act: "retire_reason" });
    expect(await retire(false, await seen("wording"))).toEqual({ ok: true });
    expect(await list()).toContain("wording");
  });

  test("words a verdict for good: what becomes of the list changes no record", async () => {
    const at = workroom(fresh.store, cast);
    const story = await at.open({ slug: "worded" });
    await at.submit(story);
    const links = await fresh.store.read((reader) => findReason(reader, "links"));
    const { zh = "", en = "" } = links ?? {};
    const judge = async (reasons: string[], reason?: string) =>
      returnStory(fresh.store, cast.departmentAuditor, { ...(await at.look(story)).order, reasons, reason }, later(50));
    expect(await judge([])).toMatchObject({ refusal: "reason_missing" });
    expect(await judge(["links", "nothing"])).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "reasons", reason: "unknown" }],
    });
    expect(await judge(["links"], "第二段")).toMatchObject({ ok: true, state: "returned" });
    await keep({ zh: "链接需检查", en: "Check the links" }, await seen("links"));

    const said = { reasons: [{ id: "links", zh, en }], reason: "第二段" };
    const history = await fresh.store.read((reader) => listHistory(reader, story));
    expect(history.at(-1)).toMatchObject({ act: "return", ...said });
    expect(await fresh.store.read((reader) => findLastReturn(reader, story))).toMatchObject(said);
    const listed = await fresh.store.read((reader) => listReturnReasons(reader, [story]));
    expect(listed.get(story)).toMatchObject(said);
  });

  test("is an administrator's alone", async () => {
    const facts = await seen("facts");
    for (const viewer of [cast.collegeAuditor, cast.departmentAuditor, cast.writer]) {
      expect(await keep({ zh: "别的理由", en: "Another reason" }, null, viewer)).toMatchObject({
        refusal: "not_allowed",
      });
      expect(await retireReason(fresh.store, viewer, { seen: facts, retired: true }, later(4))).toMatchObject({
        refusal: "not_allowed",
      });
      expect(await orderReasons(fresh.store, viewer, { seen: facts, to: "down" }, later(4))).toMatchObject({
        refusal: "not_allowed",
      });
    }
  });
});
