import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepPhoto } from "@/commands/keep-photo";
import { listPhotoChoices } from "@/db/queries/list-photo-choices";
import { readKey } from "@/db/queries/page-key";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

const hashes = ["a", "b", "c"].map((letter) => letter.repeat(64));
const [gate = "", hall = "", plain = ""] = hashes;

describe.each(engines)("the photos somebody may choose from on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    for (const [at, hash] of hashes.entries()) {
      const photo = { hash, width: 1600, height: 900, bytes: 10, sizes: [], department: "publicity" };
      expect(await keepPhoto(fresh.store, cast.writer, photo, later(at))).toMatchObject({ ok: true });
    }
    const note = { takenOn: null, fileName: "", originalHash: "", originalName: "", originalBytes: 0, version: 1 };
    await fresh.store.write(async (tx) => {
      await tx.insert(tx.tables.photoNote).values([
        { ...note, photo: gate, caption: "The East Gate, 100% open", photographer: "Chen Chen", at: later(1) },
        { ...note, photo: hall, caption: "大厅里的观众", photographer: "肖安彤", takenOn: "2023-03-09", at: later(2) },
      ]);
    });
  });
  afterAll(() => fresh.discard());

  const list = (name: keyof Cast, asked: Parameters<typeof listPhotoChoices>[2] = {}, size?: number) =>
    fresh.store.read((reader) => listPhotoChoices(reader, cast[name], asked, size));
  const found = async (query: string) => (await list("writer", { query })).photos.map(({ hash }) => hash);

  test.each([
    ["writer", 3],
    ["colleague", 3],
    ["departmentAuditor", 3],
    ["collegeAuditor", 3],
    ["stranger", 0],
    ["otherAuditor", 0],
    ["administrator", 0],
  ] as const)("are there for %s: %i", async (name, count) => {
    expect((await list(name)).photos).toHaveLength(count);
  });

  test("come with their words, last brought in first", async () => {
    const { photos, next } = await list("writer");
    expect(photos.map(({ hash }) => hash)).toEqual([plain, hall, gate]);
    expect(photos[1]).toMatchObject({ caption: "大厅里的观众", photographer: "肖安彤", takenOn: "2023-03-09" });
    expect(photos[0]).toMatchObject({ caption: "", photographer: "", takenOn: null });
    expect(next).toBeNull();
  });

  test("are paged by key", async () => {
    const first = await list("writer", {}, 2);
    expect(first.photos.map(({ hash }) => hash)).toEqual([plain, hall]);
    const second = await list("writer", { before: readKey(first.next ?? undefined) }, 2);
    expect(second).toMatchObject({ photos: [{ hash: gate }], next: null });
  });

  test.each([
    ["east gate", [gate]],
    ["gate chen", [gate]],
    ["观众", [hall]],
    ["肖安彤", [hall]],
    ["2023-03", [hall]],
    ["100%", [gate]],
    ["%", [gate]],
    ["_", []],
    ["gate 观众", []],
  ])("are found by %j", async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });
});
