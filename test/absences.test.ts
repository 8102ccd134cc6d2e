import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disablePerson } from "@/commands/disable-person";
import { endAbsence } from "@/commands/end-absence";
import { grantRole } from "@/commands/grant-role";
import { keepAbsence } from "@/commands/keep-absence";
import type { Viewer } from "@/core/viewer";
import { findViewer } from "@/db/queries/find-viewer";
import { listHistory, listSignatures } from "@/db/queries/list-history";
import { listHolders } from "@/db/queries/list-holders";
import { countWaiting, listInbox } from "@/db/queries/list-inbox";
import { listUncoveredAudits } from "@/db/queries/list-uncovered-audits";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";
import { approveStory, releaseStory } from "./reading";

describe.each(engines)("an absence on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let requests = 0;
  let weeks = 0;
  // Each absence has a week of its own.
  const nextWeek = () => later(++weeks * 7 * 24 * 60);
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());

  const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);
  async function seen(person: Viewer, now: Date): Promise<Viewer> {
    const session = { person: person.id, epoch: 1, confirmedAt: now };
    const viewer = await fresh.store.read((reader) => findViewer(reader, session, now));
    if (!viewer) throw new Error("Nobody is there.");
    return viewer;
  }
  const goAway = (person: Viewer, delegate: Viewer | null, from: Date, until: Date, by = person) => {
    const request = `absence-${++requests}`;
    const wanted = { request, person: person.id, delegate: delegate?.id ?? null, from, until };
    return keepAbsence(fresh.store, by, wanted, from);
  };
  const comeBack = (absence: string, by: Viewer, now: Date) =>
    endAbsence(fresh.store, by, { absence, version: 1 }, now);
  const inboxOf = async (person: Viewer, now: Date) => {
    const viewer = await seen(person, now);
    const { waiting } = await fresh.store.read((reader) => listInbox(reader, viewer));
    expect(await fresh.store.read((reader) => countWaiting(reader, viewer))).toBe(waiting.length);
    return waiting.map(({ id }) => id);
  };
  const holdersOf = async (story: string, now: Date) => {
    const { standing } = await at.look(story);
    return fresh.store.read((reader) => listHolders(reader, standing, now));
  };
  async function waitingStory(slug: string): Promise<string> {
    const story = await at.open({ slug });
    await at.submit(story);
    return story;
  }

  test("moves what waits to the delegate at its beginning, and back at its end", async () => {
    const story = await waitingStory("moves");
    const { departmentAuditor, stranger } = cast;
    const now = nextWeek();
    expect(await inboxOf(departmentAuditor, now)).toContain(story);
    expect(await inboxOf(stranger, now)).not.toContain(story);
    const begins = hours(now, 24);
    const kept = await keepAbsence(
      fresh.store,
      departmentAuditor,
      { request: "moves", person: departmentAuditor.id, delegate: stranger.id, from: begins, until: hours(now, 48) },
      now,
    );
    expect(kept).toMatchObject({ ok: true });
    const moments = [hours(begins, -1), begins, hours(begins, 23), hours(begins, 24)];
    const whoHasIt = [];
    for (const moment of moments) {
      const [away, standsIn] = [await inboxOf(departmentAuditor, moment), await inboxOf(stranger, moment)];
      whoHasIt.push([away.includes(story), standsIn.includes(story)]);
    }
    expect(whoHasIt).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [true, false],
    ]);
    const standIn = { person: stranger.id, onBehalfOf: departmentAuditor.id };
    expect(await holdersOf(story, begins)).toContainEqual(standIn);
    expect((await holdersOf(story, begins)).map(({ person }) => person)).not.toContain(departmentAuditor.id);
    await comeBack(sure(kept).absence, departmentAuditor, hours(now, 1));
  });

  test("puts B for A on record, and B alone on the page", async () => {
    const story = await waitingStory("on-record");
    const { departmentAuditor: away, stranger: delegate, collegeAuditor } = cast;
    const now = nextWeek();
    const kept = sure(await goAway(away, delegate, now, hours(now, 12)));
    const signer = await seen(delegate, hours(now, 1));
    const signed = await approveStory(fresh.store, signer, (await at.look(story)).order, hours(now, 1));
    expect(signed).toMatchObject({ ok: true, stage: 1 });
    const [signature] = await fresh.store.read((reader) => listSignatures(reader, story));
    expect(signature).toMatchObject({ person: delegate.id, by: { en: "stranger" } });
    const acts = await fresh.store.read((reader) =>
      reader
        .select({ act: reader.tables.ledgerEntry.act, details: reader.tables.ledgerEntry.details })
        .from(reader.tables.ledgerEntry),
    );
    const entry = acts.map(({ details }) => details).filter((details) => details.includes(`"behalf"`));
    expect(entry.at(-1)).toContain(`"behalf":{"en":"departmentAuditor","id":"${away.id}","zh":"departmentAuditor"}`);
    expect((await at.look(story)).standing.signOffs).toMatchObject([{ person: delegate.id, onBehalfOf: away.id }]);
    await comeBack(kept.absence, away, hours(now, 2));
    const last = await seen(collegeAuditor, hours(now, 3));
    const released = await releaseStory(fresh.store, last, (await at.look(story)).order, hours(now, 3));
    expect(released).toMatchObject({ ok: true, state: "published" });
    expect((await fresh.store.read((reader) => listHistory(reader, story))).map(({ act }) => act)).toContain("approve");
  });

  test("of an author gives nobody the author's word", async () => {
    const { writingAuditor, otherAuditor } = cast;
    const story = await at.open({ slug: "own-word" });
    await at.save(story, { slug: "own-word", summary: "Mine too." }, "writingAuditor");
    await at.submit(story);
    const now = nextWeek();
    const kept = sure(await goAway(writingAuditor, otherAuditor, now, hours(now, 12)));
    expect(await inboxOf(otherAuditor, hours(now, 1))).not.toContain(story);
    const delegate = await seen(otherAuditor, hours(now, 1));
    const answer = await approveStory(fresh.store, delegate, (await at.look(story)).order, hours(now, 1));
    expect(answer).toEqual({ ok: false, refusal: "own_work" });
    await comeBack(kept.absence, writingAuditor, hours(now, 2));
  });

  test("is entered by the auditor or an administrator, for a fit delegate, once for each request", async () => {
    const { departmentAuditor, stranger, administrator, writer } = cast;
    const now = nextWeek();
    const until = hours(now, 12);
    expect(await goAway(departmentAuditor, stranger, now, until, stranger)).toMatchObject({ refusal: "not_allowed" });
    const problems = async (answer: ReturnType<typeof goAway>) => {
      const said = await answer;
      return said.ok ? "yes" : said.problems?.map(({ place, reason }) => `${place} ${reason}`).join();
    };
    expect(await problems(goAway(writer, stranger, now, until))).toBe("person no_audit");
    expect(await problems(goAway(departmentAuditor, administrator, now, until))).toBe("delegate administrator");
    expect(await problems(goAway(departmentAuditor, { ...stranger, id: "gone" }, now, until))).toBe("delegate unknown");
    const wanted = { request: "twice", person: departmentAuditor.id, delegate: stranger.id, from: now, until };
    const both = [
      await keepAbsence(fresh.store, administrator, wanted, now),
      await keepAbsence(fresh.store, administrator, wanted, hours(now, 1)),
    ];
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toEqual(both[0]);
    const { absence } = sure(both[0]!);
    expect(await comeBack(absence, stranger, hours(now, 1))).toMatchObject({ refusal: "not_found" });
    const races = await Promise.all([
      comeBack(absence, departmentAuditor, hours(now, 1)),
      comeBack(absence, administrator, hours(now, 1)),
    ]);
    expect(races.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("of a whole department is shown to administrators until somebody stands in", async () => {
    const { otherAuditor, stranger, administrator } = cast;
    const now = nextWeek();
    const uncovered = async (moment: Date) => {
      const audits = await fresh.store.read((reader) => listUncoveredAudits(reader, moment));
      return audits.map(({ department, away }) => `${department?.en}: ${away.map(({ en }) => en).join()}`);
    };
    expect(await uncovered(now)).toEqual([]);
    const alone = sure(await goAway(otherAuditor, null, now, hours(now, 12)));
    expect(await uncovered(hours(now, 1))).toEqual(["School of Automotive Engineering: otherAuditor"]);
    expect(await uncovered(hours(now, 12))).toEqual([]);
    await comeBack(alone.absence, administrator, hours(now, 2));
    const covered = sure(await goAway(otherAuditor, stranger, hours(now, 3), hours(now, 12)));
    expect(await uncovered(hours(now, 4))).toEqual([]);
    await comeBack(covered.absence, otherAuditor, hours(now, 5));
  });

  test("is the auditor's again once the delegate administers or leaves", async () => {
    const { departmentAuditor, stranger, colleague, administrator } = cast;
    const now = nextWeek();
    const story = await waitingStory("back-again");
    const first = sure(await goAway(departmentAuditor, stranger, now, hours(now, 12)));
    const role = { person: stranger.id, role: "administrator", department: null } as const;
    await grantRole(fresh.store, administrator, { ...role, from: now, until: hours(now, 2) }, hours(now, 1));
    expect(await inboxOf(departmentAuditor, hours(now, 1))).toContain(story);
    await endAbsence(fresh.store, departmentAuditor, { absence: first.absence, version: 2 }, hours(now, 2));
    sure(await goAway(departmentAuditor, colleague, hours(now, 3), hours(now, 12)));
    expect(await inboxOf(departmentAuditor, hours(now, 4))).not.toContain(story);
    await disablePerson(fresh.store, administrator, { person: colleague.id }, hours(now, 4));
    expect(await inboxOf(departmentAuditor, hours(now, 5))).toContain(story);
  });
});
