import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findAmendment } from "@/db/queries/find-amendment";
import { findBase } from "@/db/queries/list-revisions";
import { workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, seatNewsroom } from "./people";

describe.each(engines)("what an auditor changes on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());

  const amendment = (story: string) => fresh.store.read((reader) => findAmendment(reader, story));

  test("stands under their name until the reporters write again", async () => {
    const slug = "named";
    const story = await at.open({ slug });
    await at.submit(story);
    expect(await amendment(story)).toBeUndefined();
    await at.amend(story, "departmentAuditor", { slug, title: "Changed once" });
    await at.amend(story, "secondDepartmentAuditor", { slug, title: "Changed twice" });
    await at.amend(story, "departmentAuditor", { slug, title: "Changed three times" });
    const names = [cast.departmentAuditor, cast.secondDepartmentAuditor].map(({ zh, en }) => ({ zh, en }));
    expect(await amendment(story)).toEqual({ since: 1, by: names });
    await at.sendBack(story, "departmentAuditor");
    await at.save(story, { slug, title: "In our own words" });
    expect(await amendment(story)).toBeUndefined();
  });

  test("by the college goes back to the department, to be compared with what it had signed", async () => {
    const slug = "by-the-college";
    const story = await at.open({ slug });
    await at.submit(story);
    await at.approve(story);
    const amended = await at.amend(story, "collegeAuditor", { slug, title: "Changed by the college" });
    expect(amended).toMatchObject({ state: "audit", stage: 0, revision: 2 });
    expect(await amendment(story)).toMatchObject({ since: 1, by: [{ en: "collegeAuditor" }] });
    const base = await fresh.store.read((reader) =>
      findBase(reader, { id: story, head: 2, live: null }, cast.departmentAuditor.id),
    );
    expect(base).toEqual({ number: 1, since: "my_verdict" });
    await at.approve(story);
    expect(await at.release(story)).toMatchObject({ state: "published" });
  });
});
