import { and, count, eq } from "drizzle-orm";
import { given, keepQuery } from "../kept-query";
import type { Reader } from "../store";

/** How many remarks and suggestions on a story nobody has settled yet; those that still wait for a verdict are not among them. */
export async function countOpenRemarks(reader: Reader, story: string): Promise<number> {
  const [found] = await openRemarksOf(reader).execute({ story });
  return found?.open ?? 0;
}

const openRemarksOf = keepQuery((reader) => {
  const { remark } = reader.tables;
  return reader
    .select({ open: count() })
    .from(remark)
    .where(and(eq(remark.story, given("story", remark.story)), eq(remark.state, "open")))
    .prepare("open_remarks_of");
});
