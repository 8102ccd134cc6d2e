import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pairStories } from "@/commands/pair-stories";
import { partStories } from "@/commands/part-stories";
import { findPair, listUnpaired } from "@/db/queries/find-pair";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, seatNewsroom } from "./people";

describe.each(engines)("a story in two languages on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());

  async function openTwo(name: string) {
    const [zh, en] = [await at.open({ slug: `${name}-zh`, language: "zh" }), await at.open({ slug: `${name}-en` })];
    return { zh, en, zhNumber: (await at.look(zh)).row.number, enNumber: (await at.look(en)).row.number };
  }
  const pair = (story: string, number: number, who: keyof Cast = "writer") =>
    pairStories(fresh.store, cast[who], { story, number }, at.tick());
  const pairOf = (story: string, who: keyof Cast = "writer") =>
    fresh.store.read((reader) => findPair(reader, cast[who], story));

  test("is linked from both sides, and each side tells when the other changed, until somebody says they agree", async () => {
    const { zh, en, zhNumber, enNumber } = await openTwo("fair");
    expect(await pair(zh, enNumber)).toEqual({ ok: true, pages: ["story:fair-zh", "story:fair-en"] });
    expect(await pairOf(zh)).toMatchObject({ id: en, agrees: true });
    expect(await pairOf(en)).toMatchObject({ id: zh, number: zhNumber, agrees: true });
    await at.save(en, { slug: "fair-en", title: "The fair opens a day later" });
    expect(await pairOf(zh)).toMatchObject({ agrees: false });
    expect(await pairOf(en)).toMatchObject({ agrees: true });
    expect(await pair(zh, enNumber)).toMatchObject({ ok: true });
    expect(await pairOf(zh)).toMatchObject({ agrees: true });
  });

  test("is linked only to one story, of the other language, that the person sees", async () => {
    const { zh, en, zhNumber, enNumber } = await openTwo("race");
    const more = await openTwo("other");
    await pair(zh, enNumber);
    const refused = async (story: string, number: number, reason: string) =>
      expect(await pair(story, number)).toMatchObject({
        refusal: "not_valid",
        problems: [{ place: "number", reason }],
      });
    await refused(zh, zhNumber, "itself");
    await refused(more.zh, zhNumber, "same_language");
    await refused(more.zh, enNumber, "already_paired");
    await refused(zh, more.enNumber, "already_paired");
    await refused(more.zh, 999_999, "no_such_story");
    expect(await pair(zh, enNumber, "stranger")).toMatchObject({ refusal: "not_found" });
    expect(await pair(zh, enNumber, "administrator")).toMatchObject({ refusal: "not_allowed" });
    expect(await pairOf(en, "stranger")).toBeUndefined();
  });

  test("is offered what nobody linked yet, in the other language, of what the person sees", async () => {
    const linked = await openTwo("offered-before");
    await pair(linked.zh, linked.enNumber);
    const { zhNumber, enNumber } = await openTwo("offered");
    const numbers = async (who: keyof Cast, language: "zh" | "en") => {
      const offered = await fresh.store.read((reader) => listUnpaired(reader, cast[who], language));
      return offered.map(({ number }) => number);
    };
    expect((await numbers("writer", "en"))[0]).toBe(zhNumber);
    expect((await numbers("writer", "zh"))[0]).toBe(enNumber);
    expect(await numbers("writer", "en")).not.toContain(linked.zhNumber);
    expect(await numbers("writer", "zh")).not.toContain(linked.enNumber);
    expect(await numbers("stranger", "en")).not.toContain(zhNumber);
  });

  test("says so when one of the two has come into the language of the other", async () => {
    const { zh, en, enNumber } = await openTwo("tour");
    await pair(zh, enNumber);
    expect(await pairOf(zh)).toMatchObject({ apart: true });
    await at.save(zh, { slug: "tour-zh", language: "en" });
    expect(await pairOf(zh)).toMatchObject({ apart: false });
    expect(await pairOf(en)).toMatchObject({ apart: false });
    expect(await pair(zh, enNumber)).toMatchObject({ problems: [{ place: "number", reason: "same_language" }] });
  });

  test("can be unlinked once, and then linked to another", async () => {
    const { zh, en, enNumber } = await openTwo("show");
    await pair(zh, enNumber);
    const part = (story: string) => partStories(fresh.store, cast.departmentAuditor, { story }, at.tick());
    expect(await part(en)).toMatchObject({ ok: true });
    expect(await part(en)).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await pairOf(zh)).toBeUndefined();
    const other = await openTwo("next");
    expect(await pair(zh, other.enNumber)).toMatchObject({ ok: true });
  });
});
