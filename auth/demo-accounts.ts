import { type HeldRole, listPeople, type Person } from "@/db/queries/list-people";
import { newsroomStore } from "@/db/newsroom-store";
import { demoPassword, environment } from "@/env";

/** The accounts of the demo newsroom (CONTRACT.md); people added later keep their passwords to themselves. */
const usernames = ["lizhuo", "chenchen", "yanglin", "luoshihua", "auto-reporter", "auto-auditor", "admin"];

export type DemoAccount = Person & { roles: HeldRole[] };

/** Who can sign in to the demo newsroom and with what; undefined everywhere else. */
export async function demoAccounts(): Promise<{ password: string; people: DemoAccount[] } | undefined> {
  const password = environment().demo ? demoPassword() : undefined;
  if (!password) return undefined;
  const store = await newsroomStore();
  const people = await store.read((reader) => listPeople(reader, new Date()));
  const found = usernames.flatMap((username) => people.find((one) => one.username === username) ?? []);
  return { password, people: found.filter((one) => !one.disabled) };
}
