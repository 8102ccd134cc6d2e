import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { amendStory } from "@/commands/amend-story";
import { createStory } from "@/commands/create-story";
import { holdStory } from "@/commands/hold-story";
import { returnStory } from "@/commands/return-story";
import { saveStory } from "@/commands/save-story";
import { startCorrection } from "@/commands/start-correction";
import { submitStory } from "@/commands/submit-story";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { findStoryPage, type StoryPage } from "@/db/queries/find-story-page";
import { listHistory, listSignatures } from "@/db/queries/list-history";
import { findBase, findRevision, listRevisions } from "@/db/queries/list-revisions";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom } from "./people";
import { approveStory, releaseStory } from "@/test/reading";

describe.each(engines)("the review room on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  let story: string;
  let minute = 0;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  beforeEach(async () => {
    minute = 0;
    const slug = `story-${crypto.randomUUID()}`;
    const created = await createStory(fresh.store, cast.writer, { request: "new", content: text(slug) }, tick());
    if (!created.ok) throw new Error(created.refusal);
    story = created.story;
  });

  test("shows a story to those who may see it and to nobody else", async () => {
    const page = await pageFor(cast.departmentAuditor);
    expect(page).toMatchObject({
      revision: { number: 1 },
      column: { en: "College news" },
      department: { zh: "宣传部" },
      creator: { en: "writer", unit: { en: "Publicity Department" } },
      live: null,
      printedAt: null,
      holders: [],
    });
    expect(await pageFor(cast.otherAuditor)).toBeUndefined();
    expect(await read((reader) => findStoryPage(reader, cast.collegeAuditor, "none", later(0)))).toBeUndefined();
  });

  test("names those who hold the audit, and never an author", async () => {
    await save(cast.writingAuditor, "Text by an auditor.");
    await submit();
    const names = (await pageFor(cast.writer))?.holders.map((holder) => holder.en);
    expect(names?.sort()).toEqual(["allAuditor", "departmentAuditor", "secondDepartmentAuditor"]);
  });

  test("compares with the revision one judged, else with the one somebody judged", async () => {
    await submit();
    expect(await baseFor(cast.departmentAuditor)).toBeUndefined();
    await returnIt();
    await save(cast.writer, "Mended once.");
    await submit();
    expect(await baseFor(cast.departmentAuditor)).toEqual({ number: 1, since: "my_verdict" });
    expect(await baseFor(cast.secondDepartmentAuditor)).toEqual({ number: 1, since: "audit" });
  });

  test("says that one judged the newest revision too, when it is compared with the one judged before it", async () => {
    await submit();
    await returnIt();
    await save(cast.writer, "Mended once.");
    await submit();
    await done(
      holdStory(fresh.store, cast.departmentAuditor, { ...(await order()), reason: "Wait for the day." }, tick()),
    );
    expect(await baseFor(cast.departmentAuditor)).toEqual({ number: 1, since: "my_earlier" });
    expect(await baseFor(cast.secondDepartmentAuditor)).toEqual({ number: 1, since: "audit" });
  });

  test("an auditor's own amendment is what the other auditor sees the difference of", async () => {
    await submit();
    await approve();
    const page = await currentPage();
    const content = withText(page.content, "Amended.");
    const order = { story, version: page.version, request: crypto.randomUUID(), seen: page.revision.hash };
    expect(await amendStory(fresh.store, cast.collegeAuditor, { ...order, content }, tick())).toMatchObject({
      ok: true,
    });
    expect(await baseFor(cast.departmentAuditor)).toEqual({ number: 1, since: "my_verdict" });
  });

  test("a correction is compared with what readers see, whatever was judged before it", async () => {
    await submit();
    await approve();
    await release();
    const reason = { ...(await order()), reason: "A wrong room number." };
    await startCorrection(fresh.store, cast.writer, reason, tick());
    await save(cast.writer, "The right room.", { correctionNote: "The room was wrong." });
    await submit();
    expect(await baseFor(cast.departmentAuditor)).toEqual({ number: 1, since: "published" });
  });

  test("the history holds every act with its words, and every signature with the name of its day", async () => {
    await submit();
    await returnIt();
    await save(cast.writer, "Mended.");
    await submit();
    await approve("Names checked.");
    await release();
    const acts = await read((reader) => listHistory(reader, story));
    const told = ["create", "submit", "return", "save", "submit", "approve", "release"];
    expect(acts.map(({ act }) => act)).toEqual(told);
    expect(acts[2]).toMatchObject({ by: { en: "departmentAuditor" }, reason: "Please check the room.", revision: 1 });
    expect(acts[5]).toMatchObject({ remark: "Names checked.", revision: 2 });
    expect(await read((reader) => listSignatures(reader, story))).toMatchObject([
      { stage: 0, revision: 2, by: { en: "departmentAuditor", unit: { zh: "宣传部" } } },
      { stage: 1, revision: 2, by: { en: "collegeAuditor" } },
    ]);
    expect((await currentPage()).printedAt).toEqual(acts[6]?.at);
  });

  test("any revision can be read back by its number, in this story only", async () => {
    await save(cast.writer, "Second text.");
    const revisions = await read((reader) => listRevisions(reader, story));
    expect(revisions).toMatchObject([
      { number: 2, by: { en: "writer" } },
      { number: 1, by: { en: "writer" } },
    ]);
    const first = await read((reader) => findRevision(reader, story, 1));
    expect(first).toMatchObject({ number: 1, hash: revisions[1]?.hash, content: { title: text("").title } });
    expect(await read((reader) => findRevision(reader, story, 3))).toBeUndefined();
  });

  const tick = () => later(minute++);
  const read: typeof fresh.store.read = (work) => fresh.store.read(work);
  const pageFor = (viewer: Viewer) => read((reader) => findStoryPage(reader, viewer, story, later(minute)));

  function text(slug: string): StoryContent {
    return readyStory({ slug });
  }

  function withText(content: StoryContent, words: string): StoryContent {
    const body = {
      type: "doc" as const,
      content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: words }] }],
    };
    return { ...content, body };
  }

  async function currentPage(): Promise<StoryPage> {
    const page = await pageFor(cast.writer);
    if (!page) throw new Error("The writer does not see the story.");
    return page;
  }

  async function order() {
    const page = await currentPage();
    return { story, version: page.version, request: crypto.randomUUID(), seen: page.revision.hash };
  }

  async function baseFor(viewer: Viewer) {
    const page = await currentPage();
    const place = { id: story, head: page.revision.number, live: page.live?.number ?? null };
    return read((reader) => findBase(reader, place, viewer.id));
  }

  async function done(result: Promise<{ ok: boolean }>) {
    expect(await result).toMatchObject({ ok: true });
  }

  async function save(viewer: Viewer, words: string, changes: Partial<StoryContent> = {}) {
    const content = { ...withText((await currentPage()).content, words), ...changes };
    await done(saveStory(fresh.store, viewer, { ...(await order()), content }, tick()));
  }

  async function submit() {
    await done(submitStory(fresh.store, cast.writer, await order(), tick()));
  }

  async function returnIt() {
    const reason = { ...(await order()), reason: "Please check the room." };
    await done(returnStory(fresh.store, cast.departmentAuditor, reason, tick()));
  }

  async function approve(remark?: string) {
    const viewer = { ...cast.departmentAuditor, confirmedAt: later(minute) };
    await done(approveStory(fresh.store, viewer, { ...(await order()), remark }, tick()));
  }

  async function release() {
    const viewer = { ...cast.collegeAuditor, confirmedAt: later(minute) };
    await done(releaseStory(fresh.store, viewer, await order(), tick()));
  }
});
