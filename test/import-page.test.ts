import { asc, count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importPage, type OldPage } from "@/commands/import-page";
import { findLastEntry } from "@/db/queries/find-last-entry";
import { findOldAddress } from "@/db/queries/find-imported";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { findVerification } from "@/db/queries/find-verification";
import { listLiveStories } from "@/db/queries/list-live-stories";
import { listRegister } from "@/db/queries/list-register";
import { watchImports } from "@/jobs/watch-imports";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { oldLines, oldPage } from "./old-pages";
import { type Cast, later, seatNewsroom } from "./people";
import { breakIn, type Intruder } from "./tamper";

function fail(problem: unknown): never {
  throw problem;
}

describe.each(engines)("a page of an older site on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let intruder: Intruder;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    intruder = await breakIn(fresh);
  });
  afterAll(async () => {
    await intruder.leave();
    await fresh.discard();
  });

  const bring = (page: OldPage, who: keyof Cast = "administrator") =>
    importPage(fresh.store, cast[who], page, later(1));
  const published = (slug: string) => fresh.store.read((reader) => findPublishedStory(reader, slug));
  const leads = (...addresses: string[]) => fresh.store.read((reader) => findOldAddress(reader, addresses));
  const entriesOf = (story: string) =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      return reader.select().from(ledgerEntry).where(eq(ledgerEntry.story, story)).orderBy(asc(ledgerEntry.seq));
    });

  async function everything() {
    return fresh.store.read(async (reader) => {
      const { story, revision, release, legacyPage, oldAddress, liveStory, ledgerEntry, signOff } = reader.tables;
      const tables = [story, revision, release, legacyPage, oldAddress, liveStory, ledgerEntry, signOff];
      const counts: number[] = [];
      for (const table of tables) counts.push((await reader.select({ rows: count() }).from(table))[0]?.rows ?? -1);
      return counts;
    });
  }

  test("is in print at once, at its old date, with its old lines as claims and no sign-off", async () => {
    const brought = sure(await bring(oldPage("first", { title: "The first page" })));
    expect(brought).toMatchObject({ entered: true, language: "en" });
    expect(brought.slug).toMatch(/^the-first-page-\d+$/);
    const page = await published(brought.slug);
    expect(page).toMatchObject({
      standing: "live",
      story: { releasedAt: "2019-05-04T02:00:00.000Z", signOffs: [], legacy: { audits: oldLines }, corrections: [] },
    });
    const signOffs = await fresh.store.read(async (reader) => reader.select().from(reader.tables.signOff));
    expect(signOffs).toEqual([]);
    const listed = await fresh.store.read((reader) => listLiveStories(reader, { language: "en", most: 50 }));
    expect(listed.stories.map(({ slug }) => slug)).toContain(brought.slug);
  });

  test("is one ledger entry that says where it came from", async () => {
    const { story } = sure(await bring({ ...oldPage("entry"), file: "archive.zip: pages.jsonl:7" }));
    const [entry, ...more] = await entriesOf(story);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ act: "import", actor: cast.administrator.id });
    expect(JSON.parse(entry?.details ?? "{}")).toMatchObject({
      file: "archive.zip: pages.jsonl:7",
      page: "hash of entry",
      addresses: ["/info/1021/entry.htm"],
      audits: oldLines,
      releasedAt: "2019-05-04T02:00:00.000Z",
      to: "published",
    });
  });

  test("has a slug that tells what it is: the title's words, where it stood, or the title in pinyin", async () => {
    const chinese = (name: string, address: string) =>
      bring({ ...oldPage(name, { title: "图书馆 24 小时开放", language: "zh" }), addresses: [address] });
    const slugs = [
      await chinese("stood", "/info/77/999.htm"),
      await chinese("cased", "/Info/77/999.htm"),
      await chinese("asked", "/show.asp?id=3456"),
      await chinese("numbered", "/2019/999.htm"),
    ].map((brought) => sure(brought).slug.replace(/-1\d{3}$/, "-N"));
    expect(slugs).toEqual(["info-77-999", "info-77-999-N", "show-3456", "tu-shu-guan-24-xiao-shi-kai-fang-N"]);
  });

  test("comes in once, however often it is brought", async () => {
    const page = oldPage("once");
    const first = sure(await bring(page));
    const before = await everything();
    const again = sure(await bring(page));
    expect(again).toMatchObject({ story: first.story, slug: first.slug, entered: false, pages: [] });
    const together = await Promise.all([bring(oldPage("twin")), bring(oldPage("twin"))]);
    expect(together.map((one) => sure(one).entered).sort()).toEqual([false, true]);
    expect(before[0]! + 1).toBe((await everything())[0]);
  });

  test("is not overwritten by another page of its address, which is told where it leads", async () => {
    const first = sure(await bring(oldPage("changed")));
    const before = await everything();
    const other = { ...oldPage("changed", { title: "Another title" }), page: "another hash" };
    expect(await bring(other)).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "address", reason: "taken", named: first.slug }],
    });
    expect(await everything()).toEqual(before);
  });

  test.each(["writer", "departmentAuditor", "collegeAuditor", "allAuditor"] as const)(
    "is refused from the %s, and nothing is left of it",
    async (name) => {
      const before = await everything();
      expect(await bring(oldPage(`by-${name}`), name)).toEqual({ ok: false, refusal: "not_allowed" });
      expect(await everything()).toEqual(before);
    },
  );

  test.each([
    ["a title", oldPage("bad", { title: "" }), "title"],
    ["a known column", oldPage("bad", { column: "nowhere" }), "column"],
    ["a known department", oldPage("bad", { department: "nowhere" }), "department"],
    ["a date behind us", { ...oldPage("bad"), releasedAt: later(5) }, "releaseDate"],
    ["a date a site can have", { ...oldPage("bad"), releasedAt: new Date("1970-01-01") }, "releaseDate"],
    ["an address", { ...oldPage("bad"), addresses: [] }, "address"],
  ])("is refused without %s", async (_, page, place) => {
    const before = await everything();
    expect(await bring(page)).toMatchObject({ refusal: "not_valid", problems: [{ place }] });
    expect(await everything()).toEqual(before);
  });

  test("shows no photo that did not come with it", async () => {
    const figure = {
      type: "figure",
      attrs: { photo: "a".repeat(64), caption: "", alt: "", photographer: "" },
    } as const;
    expect(await bring(oldPage("photo", { body: { type: "doc", content: [figure] } }))).toMatchObject({
      refusal: "photo_unknown",
    });
  });

  test("brings its photos for its department", async () => {
    const photo = { hash: "b".repeat(64), width: 800, height: 600, bytes: 10, sizes: [] };
    const attrs = { photo: photo.hash, caption: "The gate.", alt: "", photographer: "" };
    const body = { type: "doc", content: [{ type: "figure", attrs }] } as const;
    const page = { ...oldPage("with-photo", { body: structuredClone(body) as never }), photos: [photo] };
    const { story } = sure(await bring(page));
    const shown = await fresh.store.read(async (reader) => {
      const { livePhoto, photoUse } = reader.tables;
      const live = await reader.select().from(livePhoto).where(eq(livePhoto.story, story));
      return { live, uses: await reader.select().from(photoUse).where(eq(photoUse.photo, photo.hash)) };
    });
    expect(shown).toMatchObject({ live: [{ photo: photo.hash }], uses: [{ department: "publicity" }] });
  });

  test("answers to its old address, more exactly with its query than without", async () => {
    const plain = sure(await bring({ ...oldPage("address"), addresses: ["/show.asp", "/info/9.htm"] }));
    const numbered = sure(await bring({ ...oldPage("numbered"), addresses: ["/show.asp?id=7"] }));
    expect(await leads("/show.asp?id=7", "/show.asp")).toMatchObject({ slug: numbered.slug, language: "en" });
    expect(await leads("/show.asp?id=8", "/show.asp")).toMatchObject({ slug: plain.slug });
    expect(await leads("/info/9.htm")).toMatchObject({ slug: plain.slug });
    expect(await leads("/info/10.htm")).toBeUndefined();
    expect(await leads()).toBeUndefined();
  });

  test("answers to its old address in any case, where no other page differs in case alone", async () => {
    const show = sure(await bring({ ...oldPage("folded"), addresses: ["/View.asp?id=3456", "/View.asp?a=1&id=3456"] }));
    const upper = sure(await bring({ ...oldPage("upper"), addresses: ["/case/A.htm"] }));
    const lower = sure(await bring({ ...oldPage("lower"), addresses: ["/case/a.htm"] }));
    expect(await leads("/view.asp?ID=3456&utm_source=x", "/view.asp?ID=3456", "/view.asp")).toMatchObject({
      slug: show.slug,
    });
    expect(await leads("/VIEW.ASP?ID=3456&A=1")).toMatchObject({ slug: show.slug });
    expect(await leads("/case/A.htm")).toMatchObject({ slug: upper.slug });
    expect(await leads("/case/a.htm")).toMatchObject({ slug: lower.slug });
    expect(await leads("/CASE/A.HTM")).toBeUndefined();
  });

  test("is corrected like any story: through both audits, and then it is signed", async () => {
    const { story, slug } = sure(await bring(oldPage("corrected", { title: "To be corrected" })));
    await at.correct(story);
    expect(await published(slug)).toMatchObject({ standing: "live", story: { legacy: { audits: oldLines } } });
    await at.save(story, { slug, title: "Corrected by now", correctionNote: "The title was wrong." });
    await at.submit(story);
    await at.approve(story);
    expect(await published(slug)).toMatchObject({ story: { legacy: { audits: oldLines }, signOffs: [] } });
    await at.release(story);
    const page = await published(slug);
    expect(page).toMatchObject({
      standing: "live",
      story: { legacy: null, content: { title: "Corrected by now" }, corrections: [{ note: "The title was wrong." }] },
    });
    expect(page.standing === "live" && page.story.signOffs).toHaveLength(2);
  });

  test("is withdrawn like any story, and its old address still knows it", async () => {
    const { story, slug } = sure(await bring(oldPage("withdrawn")));
    await at.withdraw(story);
    expect(await published(slug)).toMatchObject({ standing: "withdrawn" });
    expect(await leads("/info/1021/withdrawn.htm")).toMatchObject({ slug });
  });

  test("takes away from the running newsroom's readers what it changes, once", async () => {
    const taken: string[][] = [];
    const since = (await fresh.store.read(findLastEntry))?.seq ?? 0;
    const works = { store: fresh.store, takeAway: (pages: string[]) => void taken.push(pages), onFailure: fail };
    const watch = watchImports(works, since);
    const before = sure(await bring({ ...oldPage("beside"), releasedAt: new Date("2018-01-01T00:00:00Z") }));
    await watch.look();
    const after = sure(await bring({ ...oldPage("watched"), releasedAt: new Date("2018-01-02T00:00:00Z") }));
    await at.open({ slug: "not-imported" });
    await watch.look();
    await watch.look();
    watch.stop();
    expect(taken.map((pages) => pages.sort())).toEqual([before.pages.sort(), after.pages.sort()]);
    expect(taken[1]).toContain(`story:${before.slug}`);
    expect(taken[1]).toContain("front:en");
  });

  test("has a public record that names no signer", async () => {
    const { slug } = sure(await bring(oldPage("record")));
    const page = await published(slug);
    const hash = page.standing === "live" ? page.story.hash : "";
    const record = await fresh.store.read((reader) => findVerification(reader, hash));
    expect(record).toMatchObject({ legacy: true, signOffs: [], now: "live", entries: [{ act: "import" }] });
  });

  test("is no release of this newsroom's register", async () => {
    const span = { from: new Date("2019-01-01"), until: new Date("2020-01-01") };
    const { rows } = await fresh.store.read((reader) => listRegister(reader, cast.administrator, span));
    expect(rows).toEqual([]);
  });

  test("that is withdrawn stands in the register as printed elsewhere, and a correction of it as signed here", async () => {
    const withdrawn = sure(await bring(oldPage("gone")));
    await at.withdraw(withdrawn.story);
    const { row } = await at.look(withdrawn.story);
    const span = { from: row.since, until: new Date(row.since.getTime() + 1) };
    const { rows } = await fresh.store.read((reader) => listRegister(reader, cast.administrator, span));
    const at2019 = new Date("2019-05-04T02:00:00.000Z");
    expect(rows).toMatchObject([{ audits: [], oldPrint: { address: "/info/1021/gone.htm", at: at2019 } }]);

    const corrected = sure(await bring(oldPage("mended")));
    await at.correct(corrected.story);
    await at.save(corrected.story, { slug: corrected.slug, correctionNote: "The time was wrong." });
    await at.submit(corrected.story);
    await at.approve(corrected.story);
    await at.release(corrected.story);
    const year = { from: later(0), until: later(10_000) };
    const register = await fresh.store.read((reader) => listRegister(reader, cast.administrator, year));
    const signed = register.rows.filter(({ story }) => story.id === corrected.story);
    expect(signed).toMatchObject([{ kind: "correction", oldPrint: null }]);
    expect(signed[0]?.audits).toHaveLength(2);
  });

  test("is withheld when somebody changes its text, its row, its release or its kind", async () => {
    const { story, slug } = sure(await bring(oldPage("altered")));
    const attempts = [
      `UPDATE revision SET package = replace(package, 'stays', 'never stays') WHERE story = '${story}'`,
      `DELETE FROM legacy_page WHERE story = '${story}'`,
      `UPDATE release SET number = 2 WHERE story = '${story}'`,
      `UPDATE revision SET kind = 'reporter' WHERE story = '${story}'`,
      `DELETE FROM ledger_entry WHERE story = '${story}'`,
    ];
    for (const statement of attempts) {
      const found = await intruder.attempt(async () => {
        await intruder.run(statement);
        return findPublishedStory(intruder.reader, slug);
      });
      expect([statement, found.standing]).toEqual([statement, "withheld"]);
    }
  });

  test("lends its exception to no other story", async () => {
    const slug = "never-imported";
    const story = await at.open({ slug });
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    const found = await intruder.attempt(async () => {
      await intruder.run(
        `DELETE FROM sign_off WHERE story = '${story}'`,
        `INSERT INTO legacy_page (story, revision, audits, at) SELECT story.id, story.live_revision, audits, legacy_page.at
         FROM story, legacy_page WHERE story.id = '${story}' LIMIT 1`,
      );
      return findPublishedStory(intruder.reader, slug);
    });
    expect(found.standing).toBe("withheld");
  });
});
