import { eq } from "drizzle-orm";
import type { Reader } from "../store";

/** What a sign-in is checked against. Disabled people have an account too: whether they may enter is asked after the password. */
export type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

/** The account with this username, or undefined. */
export async function findAccount(reader: Reader, username: string) {
  const { person } = reader.tables;
  const [found] = await reader.select(accountColumns(reader)).from(person).where(eq(person.username, username));
  return found;
}

/** The account of this person, or undefined. */
export async function findAccountOf(reader: Reader, id: string): Promise<Account | undefined> {
  const { person } = reader.tables;
  const [found] = await reader.select(accountColumns(reader)).from(person).where(eq(person.id, id));
  return found;
}

function accountColumns(reader: Reader) {
  const { id, epoch, disabled, passwordHash } = reader.tables.person;
  return { id, epoch, disabled, passwordHash };
}
