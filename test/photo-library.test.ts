import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describePhoto } from "@/commands/describe-photo";
import { keepPhoto } from "@/commands/keep-photo";
import { replacePhoto } from "@/commands/replace-photo";
import { listPhotos } from "@/core/story/body-text";
import type { Figure } from "@/core/story/document";
import { unpackStory } from "@/core/story/story-package";
import { findLibraryPhoto } from "@/db/queries/find-library-photo";
import { listLibraryPhotos, type PhotoFilter } from "@/db/queries/list-library-photos";
import { listPhotosOf } from "@/db/queries/list-photos";
import { readKey } from "@/db/queries/page-key";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom } from "./people";

const [gate = "", hall = "", plain = "", other = ""] = ["a", "b", "c", "d"].map((letter) => letter.repeat(64));
const original = { hash: "1".repeat(64), name: "original.jpg", bytes: 5 };
const showing = (photo: string): Figure => ({
  type: "figure",
  attrs: { photo, caption: "The gate", alt: "A gate", photographer: "Chen Chen", focus: { x: 10, y: 20 } },
});
const withPhoto = (photo: string, slug: string) =>
  readyStory({
    slug,
    credits: [
      ...readyStory().credits,
      { role: "photo", name: "Chen Chen", unit: "Publicity Department", account: null },
    ],
    body: {
      type: "doc",
      content: [...readyStory().body.content, { type: "blockquote", content: [showing(photo)] }, showing(photo)],
    },
  });

describe.each(engines)("the photo library on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  const stories: Record<string, string> = {};
  const keep = (hash: string, name: keyof Cast, department: string, more = {}) => {
    const file = { hash, width: 1600, height: 900, bytes: 10, sizes: [], original, department, ...more };
    return keepPhoto(fresh.store, cast[name], file, at.tick());
  };
  const find = (hash: string, name: keyof Cast) =>
    fresh.store.read((reader) => findLibraryPhoto(reader, cast[name], hash));
  const list = async (name: keyof Cast, filter: PhotoFilter = {}) =>
    (await fresh.store.read((reader) => listLibraryPhotos(reader, cast[name], filter))).photos;
  const hashes = async (name: keyof Cast, filter: PhotoFilter = {}) =>
    (await list(name, filter)).map(({ hash }) => hash);
  const ledger = () => fresh.store.read((reader) => reader.select().from(reader.tables.ledgerEntry));
  const contentOf = async (name: string) => unpackStory((await at.look(stories[name] ?? "")).head.package);

  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
    const words = { caption: "East Gate, 100% open", photographer: "Chen Chen", takenOn: "2023-03-09" };
    sure(await keep(gate, "writer", "publicity", { words, fileName: "C:\\photos\\DSC_01.JPG" }));
    sure(await keep(hall, "writer", "publicity"));
    sure(await keep(plain, "writer", "publicity", { width: 800, height: 600 }));
    sure(await keep(other, "stranger", "automotive"));
    for (const name of ["draft", "waiting", "printed"]) {
      stories[name] = await at.open(withPhoto(gate, name));
      if (name !== "draft") await at.submit(stories[name]);
    }
    await at.approve(stories.printed ?? "");
    await at.release(stories.printed ?? "");
  });
  afterAll(() => fresh.discard());

  test.each([
    ["writer", [plain, hall, gate]],
    ["departmentAuditor", [plain, hall, gate]],
    ["stranger", [other]],
    ["otherAuditor", [other]],
    ["collegeAuditor", [other, plain, hall, gate]],
    ["administrator", [other, plain, hall, gate]],
  ] as const)("shows %s the photos of their departments, last brought in first", async (name, expected) => {
    expect(await hashes(name)).toEqual(expected);
    for (const hash of [gate, hall, plain, other]) {
      expect((await find(hash, name)) !== undefined).toBe((expected as readonly string[]).includes(hash));
    }
  });

  test("offers the words found in the file, and says how often each photo is used", async () => {
    expect(
      (await list("writer")).map(({ caption, fileName, takenOn, uses }) => ({ caption, fileName, takenOn, uses })),
    ).toEqual([
      { caption: "", fileName: "", takenOn: null, uses: 0 },
      { caption: "", fileName: "", takenOn: null, uses: 0 },
      { caption: "East Gate, 100% open", fileName: "DSC_01.JPG", takenOn: "2023-03-09", uses: 3 },
    ]);
  });

  const day = (text: string) => ({
    day: text,
    start: new Date(`${text}T00:00:00Z`),
    end: new Date(`${text}T23:59:59Z`),
  });
  test.each([
    ["east gate", { query: "east gate" }, [gate]],
    ["the file's name", { query: "dsc_01" }, [gate]],
    ["the photographer", { query: "CHEN" }, [gate]],
    ["a percent sign", { query: "%" }, [gate]],
    ["words of two photos", { query: "chen 观众" }, []],
    ["the day it was taken", { from: day("2023-03-09"), until: day("2023-03-09") }, [gate]],
    ["an earlier day", { until: day("2023-03-08") }, []],
    ["the day it came in, where nobody knows when it was taken", { from: day("2026-03-09") }, [plain, hall]],
  ] as const)("finds photos by %s", async (_, filter, expected) => {
    expect(await hashes("writer", filter)).toEqual(expected);
  });

  test("is paged by key", async () => {
    const page = async (before?: string | null) =>
      fresh.store.read((reader) => listLibraryPhotos(reader, cast.writer, {}, readKey(before ?? undefined), 2));
    const first = await page();
    const second = await page(first.next);
    expect([first.photos.length, second.photos.map(({ hash }) => hash), second.next]).toEqual([2, [gate], null]);
  });

  test("tells where a photo is used, and only counts what somebody may not see", async () => {
    const shared = "e".repeat(64);
    sure(await keep(shared, "writer", "publicity"));
    expect(await keep(shared, "stranger", "automotive")).toMatchObject({ ok: true, known: true });
    stories.shared = await at.open(withPhoto(shared, "shared"));
    expect(await find(shared, "writer")).toMatchObject({
      stories: [{ id: stories.shared, replaceable: true }],
      hidden: 0,
      departments: [{ department: "publicity" }],
    });
    const seen = await find(shared, "stranger");
    expect(seen).toMatchObject({ stories: [], hidden: 1, departments: [{ department: "automotive" }] });
    expect(JSON.stringify(seen)).not.toContain("ublicity");
    expect((await find(shared, "collegeAuditor"))?.departments).toHaveLength(2);
  });

  test("keeps one photo and one note of the same picture, the first", async () => {
    const words = { caption: "Another caption", photographer: "", takenOn: null };
    const before = (await ledger()).length;
    expect(await keep(gate, "colleague", "publicity", { words })).toMatchObject({ ok: true, known: true });
    expect((await find(gate, "writer"))?.note).toMatchObject({ caption: "East Gate, 100% open", version: 1 });
    expect(await ledger()).toHaveLength(before);
  });

  test.each([
    ["writer", true],
    ["departmentAuditor", true],
    ["collegeAuditor", true],
    ["administrator", false],
    ["stranger", false],
  ] as const)("lets %s describe a photo and have its original: %s", async (name, may) => {
    const found = await find(gate, name);
    expect([found?.may.describe ?? false, found?.may.original ?? false]).toEqual([may, may]);
    if (may) return;
    const words = { caption: "X", photographer: "", takenOn: null };
    const answer = await describePhoto(fresh.store, cast[name], { photo: gate, version: 1, ...words }, at.tick());
    expect(answer).toMatchObject({ refusal: name === "stranger" ? "not_found" : "not_allowed" });
  });

  test("changes a description once, at the version somebody saw, with an entry in the ledger", async () => {
    const describe = (version: number, caption: string, takenOn: string | null = null) =>
      describePhoto(fresh.store, cast.writer, { photo: hall, version, caption, photographer: "", takenOn }, at.tick());
    expect(await describe(1, "x", "2023-02-30")).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "takenOn" }],
    });
    expect(await describe(1, "y".repeat(501))).toMatchObject({ problems: [{ place: "caption", reason: "too_long" }] });
    const before = (await ledger()).length;
    expect(await describe(1, " The \u0007hall ")).toEqual({ ok: true, version: 2, pages: [] });
    expect(await describe(1, "Too late")).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await describe(2, "The hall")).toEqual({ ok: true, version: 2, pages: [] });
    expect((await ledger()).slice(before)).toMatchObject([{ act: "describe_photo" }]);
    expect(await hashes("writer", { query: "the hall" })).toEqual([hall]);
  });

  test("keeps what a crop must show, once, and takes away the pages that showed it otherwise", async () => {
    const said = { photo: gate, caption: "The gate", photographer: "Chen Chen", takenOn: null };
    const describe = (version: number, focus?: string) =>
      describePhoto(fresh.store, cast.writer, { ...said, version, focus: focus as "top" }, at.tick());
    const version = (await find(gate, "writer"))?.note?.version ?? 0;
    expect(await describe(version, "middle")).toMatchObject({ refusal: "not_valid", problems: [{ place: "focus" }] });
    const moved = await describe(version, "top-left");
    expect(moved).toMatchObject({ ok: true, version: version + 1 });
    expect(moved.ok && moved.pages).toEqual(expect.arrayContaining(["story:printed", "front:en"]));
    expect(await describe(version, "bottom")).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await describe(version + 1)).toEqual({ ok: true, version: version + 1, pages: [] });
    const files = await fresh.store.read((reader) => listPhotosOf(reader, [gate]));
    expect(files[gate]).toMatchObject({ focus: "top-left" });
    const entry = (await ledger()).at(-1);
    expect([entry?.act, entry?.details]).toEqual(["describe_photo", expect.stringContaining('"focus":"top-left"')]);
  });

  test("describes a photo that came before there were notes", async () => {
    const early = "f".repeat(64);
    sure(await keep(early, "writer", "publicity", { original: undefined }));
    const words = { caption: "An early one", photographer: "", takenOn: null };
    expect((await find(early, "writer"))?.may).toEqual({ describe: true, original: false });
    expect(await describePhoto(fresh.store, cast.writer, { photo: early, version: 0, ...words }, at.tick())).toEqual({
      ok: true,
      version: 1,
      pages: [],
    });
    sure(await keep(early, "colleague", "publicity"));
    expect((await find(early, "writer"))?.note).toMatchObject({
      caption: "An early one",
      originalName: "original.jpg",
    });
  });

  test("replaces a photo in drafts, and leaves what is under audit or in print alone", async () => {
    const order = async (...names: string[]) =>
      Promise.all(
        names.map(async (name) => ({
          story: stories[name] ?? "",
          version: (await at.look(stories[name] ?? "")).row.version,
        })),
      );
    const input = { photo: gate, by: hall, request: "replace", stories: await order("draft", "waiting", "printed") };
    const done = sure(await replacePhoto(fresh.store, cast.colleague, input, later(900)));
    expect(done.stories).toEqual([
      { story: stories.draft, revision: 2 },
      { story: stories.waiting, refusal: "wrong_state" },
      { story: stories.printed, refusal: "wrong_state" },
    ]);
    expect(listPhotos((await contentOf("draft")).body)).toEqual([hall]);
    expect(listPhotos((await contentOf("waiting")).body)).toEqual([gate]);
    const figure = (await contentOf("draft")).body.content.at(-1);
    expect(figure).toMatchObject({ attrs: { caption: "The gate", alt: "A gate", photographer: "Chen Chen" } });
    expect(figure).not.toHaveProperty("attrs.focus");
    // The same request once more has no second effect.
    expect(sure(await replacePhoto(fresh.store, cast.colleague, input, later(901))).stories[0]).toEqual(
      done.stories[0],
    );
    expect((await at.look(stories.draft ?? "")).head.number).toBe(2);
  });

  test("replaces nothing in a story that moved on, and with no photo of another department", async () => {
    const story = stories.draft ?? "";
    const change = (photo: string, by: string, version: number, name: keyof Cast = "writer") =>
      replacePhoto(
        fresh.store,
        cast[name],
        { photo, by, request: at.tick().toISOString(), stories: [{ story, version }] },
        at.tick(),
      );
    expect(await change(hall, plain, 1)).toMatchObject({ stories: [{ refusal: "changed_meanwhile" }] });
    expect(await change(hall, other, 2)).toMatchObject({ refusal: "not_found" });
    expect(await change(hall, hall, 2)).toMatchObject({ refusal: "not_valid" });
    expect(await change(hall, plain, 2, "stranger")).toMatchObject({ refusal: "not_found" });
    expect(await change(hall, plain, 2, "departmentAuditor")).toMatchObject({ stories: [{ refusal: "not_allowed" }] });
    expect(await change(plain, gate, 2)).toMatchObject({ stories: [{ refusal: "nothing_changed" }] });
    const row = await fresh.store.read((reader) =>
      reader.select().from(reader.tables.story).where(eq(reader.tables.story.id, story)),
    );
    expect(row[0]?.version).toBe(2);
  });
});
