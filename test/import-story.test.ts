import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStory } from "@/commands/create-story";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom } from "./people";

const imported = {
  file: "open-day.docx",
  releaseDate: "2023-03-10",
  audits: [{ stage: "department", name: "Yang Lin", unit: "Publicity Department" }],
};

describe.each(engines)("a story made of an old page on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  const order = (request: string) => ({ request, content: readyStory({ slug: request }), imported });

  test("is one ledger entry that names the file and keeps what was printed as a claim", async () => {
    const first = await createStory(fresh.store, cast.writer, order("imported-once"), later(1));
    const again = await createStory(fresh.store, cast.writer, order("imported-once"), later(2));
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual(first);
    const story = first.ok ? first.story : "";
    const entries = (await ledger()).filter((entry) => entry.story === story);
    expect(entries.map(({ act, actor }) => [act, actor])).toEqual([["create", cast.writer.id]]);
    expect(JSON.parse(entries[0]?.details ?? "{}")).toMatchObject({ imported, to: "draft" });
  });

  test("has no sign-off, whatever the page printed", async () => {
    await createStory(fresh.store, cast.writer, order("imported-unsigned"), later(3));
    const signOffs = await fresh.store.read(async (reader) => reader.select().from(reader.tables.signOff));
    expect(signOffs).toEqual([]);
  });

  test.each(["stranger", "departmentAuditor", "collegeAuditor", "administrator"] as const)(
    "is not made for the %s, who does not report for its department",
    async (name) => {
      const before = (await ledger()).length;
      const made = await createStory(fresh.store, cast[name], order(`imported-by-${name.toLowerCase()}`), later(4));
      expect(made).toEqual({ ok: false, refusal: "not_allowed" });
      expect((await ledger()).length).toBe(before);
    },
  );

  function ledger() {
    return fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      return reader.select().from(ledgerEntry).orderBy(asc(ledgerEntry.seq));
    });
  }
});
