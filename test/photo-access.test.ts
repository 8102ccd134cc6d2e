import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStory } from "@/commands/create-story";
import { keepPhoto } from "@/commands/keep-photo";
import { submitStory } from "@/commands/submit-story";
import { withdrawStory } from "@/commands/withdraw-story";
import { findDeskPhoto } from "@/db/queries/find-desk-photo";
import { findPublicPhoto } from "@/db/queries/find-public-photo";
import { findStory } from "@/db/queries/find-story";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom, start } from "./people";
import { approveStory, releaseStory } from "@/test/reading";

const hash = "a".repeat(64);
const figure = {
  type: "figure",
  attrs: { photo: hash, alt: "A reading room", caption: "The reading room at night", photographer: "P. Photographer" },
} as const;

describe.each(engines)("a photo on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    const photo = { hash, width: 10, height: 10, bytes: 10, sizes: [], department: "publicity" };
    expect(await keepPhoto(fresh.store, cast.writer, photo, start)).toMatchObject({ ok: true });
  });
  afterAll(() => fresh.discard());

  const onDesk = (name: keyof Cast) => fresh.store.read((reader) => findDeskPhoto(reader, cast[name], hash));
  const inPublic = () => fresh.store.read((reader) => findPublicPhoto(reader, hash));

  test.each([
    ["writer", true],
    ["colleague", true],
    ["departmentAuditor", true],
    ["collegeAuditor", true],
    ["administrator", true],
    ["stranger", false],
    ["otherAuditor", false],
  ] as const)("of the Publicity Department's draft is there for %s: %s", async (name, there) => {
    expect((await onDesk(name)) !== undefined).toBe(there);
  });

  test("that nobody brought in is there for nobody", async () => {
    const unknown = "b".repeat(64);
    expect(await fresh.store.read((reader) => findDeskPhoto(reader, cast.administrator, unknown))).toBeUndefined();
  });

  test("is public exactly while a live story shows it", async () => {
    const { store } = fresh;
    const { body, credits } = readyStory();
    const content = readyStory({
      credits: [...credits, { role: "photo", name: "P. Photographer", unit: "Newsroom", account: null }],
      body: { type: "doc", content: [...body.content, figure] },
    });
    expect(await inPublic()).toBeUndefined();
    const created = await createStory(store, cast.writer, { request: "1", content }, start);
    if (!created.ok) throw new Error(created.refusal);
    const { story } = created;
    await submitStory(store, cast.writer, { story, version: 1, request: "2" }, later(1));
    const seen = (await store.read((reader) => findStory(reader, story)))?.head.hash ?? "";
    await approveStory(store, cast.departmentAuditor, { story, version: 2, request: "3", seen }, later(2));
    expect(await inPublic()).toBeUndefined();
    const released = await releaseStory(
      store,
      cast.collegeAuditor,
      { story, version: 3, request: "4", seen },
      later(3),
    );
    expect(released).toMatchObject({ ok: true });
    expect(await inPublic()).toEqual({ hash, sizes: [], slugs: ["library-stays-open"] });
    const reason = "A name is wrong.";
    const gone = await withdrawStory(store, cast.collegeAuditor, { story, version: 4, request: "5", reason }, later(4));
    expect(gone).toMatchObject({ ok: true });
    expect(await inPublic()).toBeUndefined();
  });
});
