import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { seatNewsroom } from "./people";
import { breakIn, type Intruder } from "./tamper";

describe.each(engines)("a page nobody signed as it stands, on %s,", (engine) => {
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

  async function publish(slug: string) {
    const story = await at.open({ slug });
    await sign(story);
    return { story, hash: (await at.look(story)).head.hash };
  }

  async function sign(story: string) {
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
  }

  async function correct(story: string, slug: string, title: string) {
    await at.correct(story);
    await at.save(story, { slug, title, correctionNote: "The hours were wrong." });
  }

  const signedBy = (story: string, stage: number) => `story = '${story}' AND stage = ${stage}`;
  const deeds: [string, (story: string, hash: string) => string][] = [
    [
      "the text was altered",
      (_, hash) => `UPDATE revision SET package = replace(package, 'stays', 'never') WHERE hash = '${hash}'`,
    ],
    ["the signature of the college is missing", (story) => `DELETE FROM sign_off WHERE ${signedBy(story, 1)}`],
    ["the signature of the department is missing", (story) => `DELETE FROM sign_off WHERE ${signedBy(story, 0)}`],
    [
      "one person signed both audits",
      (story) =>
        `UPDATE sign_off SET person = (SELECT person FROM sign_off WHERE ${signedBy(story, 0)}) WHERE ${signedBy(story, 1)}`,
    ],
    [
      "a signature belongs to another text",
      (story) => `UPDATE sign_off SET hash = '${"0".repeat(64)}' WHERE ${signedBy(story, 0)}`,
    ],
    [
      "a signature belongs to an earlier round",
      (story) => `UPDATE sign_off SET round = round - 1 WHERE ${signedBy(story, 0)}`,
    ],
    [
      "the release names another hash",
      (story) => `UPDATE release SET hash = '${"0".repeat(64)}' WHERE story = '${story}'`,
    ],
    ["there is no release", (story) => `DELETE FROM release WHERE story = '${story}'`],
  ];

  test.each(deeds)("is withheld when %s behind the newsroom's back", async (deed, alter) => {
    const slug = `deed-${deeds.findIndex(([name]) => name === deed)}`;
    const { story, hash } = await publish(slug);
    await intruder.attempt(async () => {
      await intruder.run(alter(story, hash));
      expect(await findPublishedStory(intruder.reader, slug)).toMatchObject({ standing: "withheld" });
    });
    const restored = await fresh.store.read((reader) => findPublishedStory(reader, slug));
    expect(restored).toMatchObject({ standing: "live" });
  });

  test("is withheld when somebody put an unsigned correction in its place", async () => {
    const slug = "pushed-through";
    const { story } = await publish(slug);
    await correct(story, slug, "Library closed for good");
    await intruder.attempt(async () => {
      await intruder.run(`UPDATE story SET live_revision = head_revision WHERE id = '${story}'`);
      expect(await findPublishedStory(intruder.reader, slug)).toMatchObject({ standing: "withheld" });
    });
  });

  test("is withheld when somebody put back what a correction had replaced", async () => {
    const slug = "put-back";
    const { story, hash } = await publish(slug);
    await correct(story, slug, "Library open until eleven");
    await sign(story);
    await intruder.attempt(async () => {
      await intruder.run(
        `UPDATE story SET live_revision = (SELECT id FROM revision WHERE hash = '${hash}') WHERE id = '${story}'`,
      );
      expect(await findPublishedStory(intruder.reader, slug)).toMatchObject({ standing: "withheld" });
    });
  });

  test("is withheld when somebody moved another story to its address", async () => {
    await publish("address-one");
    const { story } = await publish("address-two");
    await intruder.attempt(async () => {
      await intruder.run(`DELETE FROM live_story WHERE slug = 'address-one'`);
      await intruder.run(`UPDATE live_story SET slug = 'address-one' WHERE story = '${story}'`);
      expect(await findPublishedStory(intruder.reader, "address-one")).toMatchObject({ standing: "withheld" });
    });
  });
});
