import { eq } from "drizzle-orm";
import type { Reader } from "../store";

/** The person a delegate stood in for, with the names of that moment. */
export type NamedAbsent = { id: string; zh: string; en: string };

/** Names for the ledger of the person somebody stood in for; undefined where nobody was. */
export async function namesOfAbsent(reader: Reader, id: string | null): Promise<NamedAbsent | undefined> {
  if (id === null) return undefined;
  const { person } = reader.tables;
  const [found] = await reader
    .select({ id: person.id, zh: person.zh, en: person.en })
    .from(person)
    .where(eq(person.id, id));
  if (!found) throw new Error(`Person ${id} is missing.`);
  return found;
}
