import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { findVerification, isAmbiguous } from "@/db/queries/find-verification";
import { findEntryStatement } from "@/db/queries/list-public-entries";
import { listLiveStories } from "@/db/queries/list-live-stories";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { seatNewsroom } from "./people";
import { breakIn, type Intruder } from "./tamper";

const note = "The library closes at eleven on Sundays.";

describe.each(engines)("what readers are told on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  let intruder: Intruder;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    at = workroom(fresh.store, await seatNewsroom(fresh.store));
    intruder = await breakIn(fresh);
  });
  afterAll(async () => {
    await intruder.leave();
    await fresh.discard();
  });

  const page = (slug: string) => fresh.store.read((reader) => findPublishedStory(reader, slug));
  const verify = (code: string) => fresh.store.read((reader) => findVerification(reader, code));
  const hashOf = async (story: string) => (await at.look(story)).head.hash;

  async function publish(slug: string, changes: Parameters<typeof at.open>[0] = {}) {
    const story = await at.open({ slug, ...changes });
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    return { story, hash: await hashOf(story) };
  }

  async function correct(story: string, slug: string, changes = {}) {
    await at.correct(story);
    await at.save(story, { slug, correctionNote: note, ...changes });
    return hashOf(story);
  }

  test("a live page names both auditors with their units, on the very hash they signed", async () => {
    const { hash } = await publish("two-names");
    const unit = "Publicity Department";
    expect(await page("two-names")).toMatchObject({
      standing: "live",
      story: {
        hash,
        content: { slug: "two-names" },
        correctedAt: null,
        corrections: [],
        signOffs: [
          { role: "department_auditor", stage: 0, en: { name: "departmentAuditor", unit } },
          { role: "college_auditor", stage: 1, en: { name: "collegeAuditor", unit } },
        ],
      },
    });
  });

  test("a story before its release is unknown, and so is its hash", async () => {
    const slug = "not-yet";
    const story = await at.open({ slug });
    const hash = await hashOf(story);
    const nothing = async () => {
      expect(await page(slug)).toMatchObject({ standing: "unknown" });
      expect(await verify(hash)).toBeUndefined();
      expect(await verify(hash.slice(0, 12))).toBeUndefined();
    };
    await nothing();
    await at.submit(story);
    await nothing();
    await at.approve(story);
    await nothing();
    await at.sendBack(story, "collegeAuditor");
    await nothing();
  });

  test("a correction under way changes nothing for readers; once released it shows its dated note", async () => {
    const slug = "corrected";
    const { story, hash: first } = await publish(slug);
    const draft = await correct(story, slug, { title: "Library open until eleven" });
    expect(await page(slug)).toMatchObject({ standing: "live", story: { hash: first, corrections: [] } });
    expect(await verify(draft)).toBeUndefined();

    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    const shown = await page(slug);
    expect(shown).toMatchObject({ standing: "live", story: { hash: draft, corrections: [{ note }] } });
    expect(shown.standing === "live" && shown.story.signOffs).toHaveLength(2);
    expect(await verify(first)).toMatchObject({ now: "replaced", hash: first });
    expect(await verify(draft)).toMatchObject({ now: "live", released: { number: 2, note } });
  });

  test("a withdrawn page is gone from its address and the lists; its record can still be checked", async () => {
    const { story, hash } = await publish("taken-back");
    await at.withdraw(story);
    expect(await page("taken-back")).toMatchObject({ standing: "withdrawn" });
    const { stories } = await fresh.store.read((reader) => listLiveStories(reader, { language: "en", most: 50 }));
    expect(stories.map((listed) => listed.slug)).not.toContain("taken-back");
    const record = await verify(hash);
    expect(record).toMatchObject({ now: "withdrawn" });
    expect(record?.entries.map((entry) => [entry.act, entry.by?.en])).toEqual([
      ["approve", undefined],
      ["release", undefined],
      ["withdraw", "collegeAuditor"],
    ]);
    expect(JSON.stringify(record)).not.toContain("Asked for.");
  });

  test("each language lists its own stories, newest first, page by page without a gap", async () => {
    await publish("shu-ji", { language: "zh" });
    const list = (language: "zh" | "en", before?: string, most = 2) =>
      fresh.store.read((reader) => listLiveStories(reader, { language, before, most }));
    const chinese = await list("zh");
    expect(chinese).toMatchObject({ stories: [{ slug: "shu-ji" }], older: null });

    const whole = (await list("en", undefined, 50)).stories.map((listed) => listed.slug);
    const paged: string[] = [];
    for (let older: string | null | undefined; older !== null; ) {
      const next = await list("en", older);
      paged.push(...next.stories.map((listed) => listed.slug));
      older = next.older;
    }
    expect(paged).toEqual(whole);
    expect(whole).not.toContain("shu-ji");
  });

  test("a printed code is enough while only one release begins with it", async () => {
    const { hash } = await publish("by-code");
    const other = await publish("by-code-too");
    const code = hash.slice(0, 12);
    expect(await verify(code)).toMatchObject({ hash, slug: "by-code" });
    expect(await verify("0123456789ab")).toBeUndefined();
    await intruder.attempt(async () => {
      const twin = `${code}${other.hash.slice(12)}`;
      await intruder.run(`UPDATE release SET hash = '${twin}' WHERE hash = '${other.hash}'`);
      expect(await findVerification(intruder.reader, code)).toBeUndefined();
      expect(await isAmbiguous(intruder.reader, code)).toBe(true);
      expect(await findVerification(intruder.reader, hash)).toMatchObject({ slug: "by-code" });
      expect(await isAmbiguous(intruder.reader, hash)).toBe(false);
    });
    const isUnclear = (code: string) => fresh.store.read((reader) => isAmbiguous(reader, code));
    expect([await isUnclear(code), await isUnclear("0123456789ab")]).toEqual([false, false]);
  });

  test("the record of a text that was altered afterwards gives the signatures, but not the text", async () => {
    const { hash } = await publish("altered-later");
    await intruder.attempt(async () => {
      await intruder.run(`UPDATE revision SET package = replace(package, 'stays', 'never') WHERE hash = '${hash}'`);
      const record = await findVerification(intruder.reader, hash);
      expect(record).toMatchObject({ now: "altered", package: "", title: "" });
      expect(record?.signOffs).toHaveLength(2);
    });
  });

  test("the exact text of an entry is given out, unless it holds words that stay with the newsroom", async () => {
    const { hash } = await publish("entry-in-hand");
    const released = (await verify(hash))?.entries.at(-1);
    const statement = (seq = 0) => fresh.store.read((reader) => findEntryStatement(reader, seq));
    const text = await statement(released?.seq);
    expect(
      createHash("sha256")
        .update(text ?? "")
        .digest("hex"),
    ).toBe(released?.hash);
    expect(text).toContain(hash);

    const { story } = await publish("entry-kept");
    const kept = (await verify(await hashOf(story)))?.entries.at(-1);
    await at.withdraw(story);
    expect(await statement(kept?.seq)).toBeDefined();
    const withdrawal = (await verify(await hashOf(story)))?.entries.at(-1);
    expect(withdrawal?.act).toBe("withdraw");
    expect(await statement(withdrawal?.seq)).toBeUndefined();
  });

  test("a hash cut short in its middle is found by both its ends", async () => {
    const { hash } = await publish("by-both-ends");
    const find = (end: string) => fresh.store.read((reader) => findVerification(reader, hash.slice(0, 12), end));
    expect(await find(hash.slice(-4))).toMatchObject({ hash });
    expect(await find(hash.slice(-4).replace(/./, (sign) => (sign === "0" ? "1" : "0")))).toBeUndefined();
  });

  test("the record names the entries that made a hash public, and the signed head of the ledger", async () => {
    const { hash } = await publish("on-record");
    const record = await verify(hash);
    expect(record?.entries.map((entry) => entry.act)).toEqual(["approve", "release"]);
    expect(record?.signOffs).toHaveLength(2);
    expect(record?.head?.seq).toBeGreaterThanOrEqual(record?.entries.at(-1)?.seq ?? Infinity);
    expect(JSON.stringify(record?.entries)).not.toContain("remark");
  });
});
