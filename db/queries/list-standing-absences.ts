import { gt } from "drizzle-orm";
import type { Absence } from "@/core/workflow/absence";
import type { Reader } from "../store";

/** Every absence that has not ended, as the rule of absences reads them. */
export async function listStandingAbsences(reader: Reader, now: Date): Promise<Absence[]> {
  const { person, delegate, from, until } = reader.tables.absence;
  return reader.select({ person, delegate, from, until }).from(reader.tables.absence).where(gt(until, now));
}
