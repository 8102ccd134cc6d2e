import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addPerson } from "@/commands/add-person";
import { disablePerson } from "@/commands/disable-person";
import { engines, openFreshStore } from "@/test/newsroom";
import { later, seatNewsroom } from "@/test/people";
import { forgetAttempts } from "./attempts";
import { checkCredentials } from "./check-credentials";
import { hashPassword, passwordMatches } from "./password";
import { checkOwnPassword } from "./own-password";

const password = "ink and paper";
const address = "203.0.113.5";

describe.each(engines)("signing in (%s)", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  const people: Record<string, string> = {};
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    const { administrator } = await seatNewsroom(fresh.store);
    const account = { zh: "新", en: "New", department: "publicity", language: "en", roles: [] } as const;
    const passwordHash = await hashPassword(password);
    for (const username of ["somebody", "gone"]) {
      const added = await addPerson(fresh.store, administrator, { ...account, username, passwordHash }, later(1));
      if (added.ok) people[username] = added.person;
    }
    await disablePerson(fresh.store, administrator, { person: people.gone ?? "" }, later(2));
  });
  afterAll(() => fresh.discard());
  beforeEach(forgetAttempts);

  const signIn = (username: unknown, typed: unknown = password, from = address) =>
    checkCredentials(fresh.store, { username, password: typed }, from);

  test("the right username and password open a session of that person", async () => {
    const opened = { ok: true, person: people.somebody, epoch: 1 };
    expect(await signIn("somebody")).toEqual(opened);
    expect(await signIn("  SomeBody ")).toEqual(opened);
  });

  test.each([
    ["an unknown person", "nobody", password],
    ["a disabled person", "gone", password],
    ["a wrong password", "somebody", "ink and pepper"],
    ["an account without a password", "writer", password],
    ["nothing typed", "", ""],
    ["something that is no text", { $ne: "" }, ["x"]],
    ["a book instead of a password", "somebody", "x".repeat(5000)],
  ])("%s gets one and the same answer", async (_, username, typed) => {
    expect(await signIn(username, typed)).toEqual({ ok: false, refusal: "sign_in_wrong" });
  });

  test("unknown and known accounts are slowed down alike", async () => {
    const answers = async (username: string, from: string) => {
      const all = [];
      for (let time = 0; time < 7; time++) all.push(await signIn(username, "wrong", from));
      return all.map((answer) => !answer.ok && answer.refusal);
    };
    const slowed = [...Array<string>(5).fill("sign_in_wrong"), "too_many", "too_many"];
    expect(await answers("nobody", "203.0.113.6")).toEqual(slowed);
    expect(await answers("somebody", "203.0.113.7")).toEqual(slowed);
    expect(await signIn("somebody", password, "203.0.113.7")).toMatchObject({ refusal: "too_many" });
    expect(await signIn("somebody")).toMatchObject({ ok: true });
  });

  test("the password before a signature is slowed down like a sign-in", async () => {
    const check = (typed: string, from = address) => checkOwnPassword(fresh.store, people.somebody ?? "", typed, from);
    expect(await check(password)).toEqual({ ok: true, person: people.somebody, epoch: 1 });
    for (let time = 0; time < 5; time++) expect(await check("wrong")).toMatchObject({ refusal: "password_wrong" });
    expect(await check(password)).toMatchObject({ refusal: "too_many" });
    expect(await check(password, "203.0.113.8")).toMatchObject({ ok: true });
  });
});

describe("kept passwords", () => {
  test("are argon2id hashes with their own salt and a cost that hurts guessers", async () => {
    const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await passwordMatches(one, password)).toBe(true);
    expect(await passwordMatches(one, `${password} `)).toBe(false);
    expect(await passwordMatches(undefined, password)).toBe(false);
    expect(await passwordMatches("none", "none")).toBe(false);
  });
});
