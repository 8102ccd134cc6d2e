import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDepartment } from "@/commands/add-department";
import { addPerson } from "@/commands/add-person";
import { changePassword } from "@/commands/change-password";
import { createStory } from "@/commands/create-story";
import { disablePerson } from "@/commands/disable-person";
import { endRole } from "@/commands/end-role";
import { grantRole } from "@/commands/grant-role";
import { setLanguage } from "@/commands/set-language";
import { signOutEverywhere } from "@/commands/sign-out-everywhere";
import { submitStory } from "@/commands/submit-story";
import type { Viewer } from "@/core/viewer";
import { findViewer } from "@/db/queries/find-viewer";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, readyStory, seatNewsroom, start } from "./people";

describe.each(engines)("who may be what in the newsroom (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  const seen = (viewer: Viewer, at: Date, epoch = 1) =>
    fresh.store.read((reader) => findViewer(reader, { person: viewer.id, epoch, confirmedAt: null }, at));
  const membershipOf = (viewer: Viewer, role: Viewer["roles"][number]["role"]) =>
    fresh.store.read(async (reader) => {
      const { membership } = reader.tables;
      const mine = and(eq(membership.person, viewer.id), eq(membership.role, role));
      const [found] = await reader.select({ id: membership.id }).from(membership).where(mine);
      return found?.id ?? "";
    });
  const lastAct = () =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      const [last] = await reader.select().from(ledgerEntry).orderBy(desc(ledgerEntry.seq)).limit(1);
      return last?.act;
    });
  const grantTo = (person: Viewer, changes: Partial<Parameters<typeof grantRole>[2]> = {}) => ({
    person: person.id,
    role: "reporter" as const,
    department: "automotive",
    from: start,
    until: null,
    ...changes,
  });

  test("an administrator gives a role, and it counts from the very next request", async () => {
    const { store } = fresh;
    expect(await grantRole(store, cast.administrator, grantTo(cast.writer), later(1))).toEqual({ ok: true });
    const roles = (await seen(cast.writer, later(1)))?.roles;
    expect(roles).toContainEqual({ role: "reporter", department: "automotive" });
    expect(await lastAct()).toBe("grant_role");
  });

  test("a role counts from its first day to its last", async () => {
    const dates = { department: "publicity", from: later(60), until: later(120) };
    const granted = await grantRole(fresh.store, cast.administrator, grantTo(cast.stranger, dates), later(1));
    expect(granted).toEqual({ ok: true });
    const holdsIt = async (minutes: number) =>
      (await seen(cast.stranger, later(minutes)))?.roles.some(({ department }) => department === "publicity");
    expect(await Promise.all([59, 60, 119, 120].map(holdsIt))).toEqual([false, true, true, false]);
  });

  test.each(["department_auditor", "college_auditor"] as const)(
    "no administrator gives themselves the role of %s",
    async (role) => {
      const department = role === "department_auditor" ? "publicity" : null;
      const input = grantTo(cast.administrator, { role, department });
      expect(await grantRole(fresh.store, cast.administrator, input, later(1))).toMatchObject({
        refusal: "not_allowed",
      });
    },
  );

  test("only administrators change who is what", async () => {
    const { store } = fresh;
    const others = Object.entries(cast).filter(([name]) => name !== "administrator");
    const membership = await membershipOf(cast.colleague, "reporter");
    for (const [, viewer] of others) {
      const refused = { ok: false, refusal: "not_allowed" };
      expect(await grantRole(store, viewer, grantTo(cast.otherAuditor), later(1))).toMatchObject(refused);
      expect(await endRole(store, viewer, { membership }, later(1))).toMatchObject(refused);
      expect(await disablePerson(store, viewer, { person: cast.colleague.id }, later(1))).toMatchObject(refused);
      expect(await addDepartment(store, viewer, { id: "new", zh: "新", en: "New" }, later(1))).toMatchObject(refused);
    }
  });

  test.each([
    [{ department: null }, "department"],
    [{ department: "nowhere" }, "department"],
    [{ role: "college_auditor" as const, department: "publicity" }, "department"],
    [{ until: start }, "until"],
    [{ department: "publicity" }, "role"],
  ])("a role that makes no sense is refused at its place: %o", async (changes, place) => {
    const refused = await grantRole(fresh.store, cast.administrator, grantTo(cast.colleague, changes), later(1));
    expect(refused).toMatchObject({ refusal: "not_valid", problems: [{ place }] });
  });

  test("the last auditor of an audit stays while a story waits there that nobody else could sign", async () => {
    const { store } = fresh;
    const { administrator, otherAuditor, colleague } = cast;
    const membership = await membershipOf(otherAuditor, "department_auditor");
    const content = readyStory({ department: "automotive", slug: "waits-alone" });
    const created = await createStory(store, cast.stranger, { request: "a", content }, later(2));
    if (!created.ok) throw new Error(created.refusal);
    const submitted = { story: created.story, version: 1, request: "b" };
    expect(await submitStory(store, cast.stranger, submitted, later(3))).toMatchObject({ ok: true });

    const stays = { ok: false, refusal: "last_auditor" };
    expect(await endRole(store, administrator, { membership }, later(4))).toMatchObject(stays);
    expect(await disablePerson(store, administrator, { person: otherAuditor.id }, later(4))).toMatchObject(stays);

    // Its own writer is nobody who could sign it.
    const audit = { role: "department_auditor" as const };
    await grantRole(store, administrator, grantTo(cast.stranger, audit), later(5));
    expect(await endRole(store, administrator, { membership }, later(6))).toMatchObject(stays);

    await grantRole(store, administrator, grantTo(colleague, audit), later(7));
    expect(await endRole(store, administrator, { membership }, later(8))).toEqual({
      ok: true,
      person: otherAuditor.id,
    });
    expect((await seen(otherAuditor, later(8)))?.roles).toEqual([]);
  });

  test("a disabled person is out at the very next request, for good", async () => {
    const { store } = fresh;
    const { administrator, secondCollegeAuditor: gone } = cast;
    expect(await seen(gone, later(9))).toBeDefined();
    expect(await disablePerson(store, administrator, { person: gone.id }, later(9))).toEqual({ ok: true });
    expect(await seen(gone, later(9))).toBeUndefined();
    expect(await seen(gone, later(9), 2)).toBeUndefined();
    expect(await disablePerson(store, administrator, { person: gone.id }, later(9))).toMatchObject({ ok: false });
    expect(await grantRole(store, administrator, grantTo(gone), later(9))).toMatchObject({ refusal: "wrong_state" });
  });

  test("no administrator locks everybody out by leaving", async () => {
    const { store } = fresh;
    const { administrator } = cast;
    const membership = await membershipOf(administrator, "administrator");
    const refused = { refusal: "not_allowed" };
    expect(await endRole(store, administrator, { membership }, later(10))).toMatchObject(refused);
    expect(await disablePerson(store, administrator, { person: administrator.id }, later(10))).toMatchObject(refused);
  });

  test("signing out everywhere, and a new password, end every older session", async () => {
    const { store } = fresh;
    await signOutEverywhere(store, cast.colleague, later(11));
    expect(await seen(cast.colleague, later(11))).toBeUndefined();
    expect(await seen(cast.colleague, later(11), 2)).toBeDefined();
    const changed = await changePassword(store, cast.colleague, { passwordHash: "another" }, later(12));
    expect(changed).toEqual({ ok: true, epoch: 3 });
    expect(await seen(cast.colleague, later(12), 2)).toBeUndefined();
    expect(await lastAct()).toBe("change_password");
  });

  test("the desk turns to the language a person reads", async () => {
    await setLanguage(fresh.store, cast.writer, { language: "zh" }, later(13));
    expect((await seen(cast.writer, later(13)))?.language).toBe("zh");
  });

  test("two people never share a username, nor two departments an address", async () => {
    const { store } = fresh;
    const account = { username: "writer", zh: "新", en: "New", department: "publicity", language: "en" } as const;
    const input = { ...account, passwordHash: "none", roles: [] };
    const taken = await addPerson(store, cast.administrator, input, later(14));
    expect(taken).toMatchObject({ refusal: "not_valid", problems: [{ place: "username" }] });
    const department = { id: "publicity", zh: "新", en: "New" };
    expect(await addDepartment(store, cast.administrator, department, later(14))).toMatchObject({
      problems: [{ place: "id", reason: "taken" }],
    });
  });
});
