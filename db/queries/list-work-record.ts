import { and, count, desc, eq, inArray, max } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { isMine } from "./list-my-work";

export type RecordedStory = Awaited<ReturnType<typeof listWorkRecord>>[number];

/** The most stories one record holds, the newest ones. */
const most = 5000;

/** Everything this person wrote or is credited in, last number first, with when it was last submitted and how often it came back. */
export async function listWorkRecord(reader: Reader, viewer: Viewer) {
  const { story, flow, column, department } = reader.tables;
  const rows = await reader
    .select({
      id: story.id,
      number: story.number,
      title: story.title,
      column: { zh: column.zh, en: column.en },
      department: { zh: department.zh, en: department.en },
      state: story.state,
      stage: story.stage,
      stages: flow.stages,
      releasedAt: story.releasedAt,
    })
    .from(story)
    .innerJoin(flow, eq(flow.id, story.flow))
    .innerJoin(column, eq(column.id, story.column))
    .innerJoin(department, eq(department.id, story.department))
    .where(isMine(reader, viewer))
    .orderBy(desc(story.number))
    .limit(most);
  const acts = await listActs(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    submittedAt: acts.get(`${row.id} submit`)?.last ?? null,
    returned: acts.get(`${row.id} return`)?.times ?? 0,
  }));
}

/** When each of these stories was last submitted or returned, and how often, from the ledger. */
async function listActs(reader: Reader, stories: readonly string[]) {
  const { ledgerEntry } = reader.tables;
  const acts = new Map<string, { last: Date | null; times: number }>();
  for (let from = 0; from < stories.length; from += 500) {
    const some = inArray(ledgerEntry.story, stories.slice(from, from + 500));
    const rows = await reader
      .select({ story: ledgerEntry.story, act: ledgerEntry.act, last: max(ledgerEntry.at), times: count() })
      .from(ledgerEntry)
      .where(and(some, inArray(ledgerEntry.act, ["submit", "return"])))
      .groupBy(ledgerEntry.story, ledgerEntry.act);
    for (const { story, act, last, times } of rows) acts.set(`${story} ${act}`, { last, times });
  }
  return acts;
}
