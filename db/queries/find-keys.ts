import { eq } from "drizzle-orm";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** Whether single keys act at this person's desk. */
export async function findKeys(reader: Reader, viewer: { id: string }): Promise<boolean> {
  const [found] = await keysOf(reader).execute({ id: viewer.id });
  return found?.keys ?? false;
}

const keysOf = keepQuery((reader) => {
  const { id, keys } = reader.tables.person;
  return reader
    .select({ keys })
    .from(reader.tables.person)
    .where(eq(id, given("id", id)))
    .prepare("keys_of");
});
