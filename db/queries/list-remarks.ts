import { and, asc, eq, ne, or } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { visibleTo } from "./visible-to";

/**
 * The remarks on a story with their answers, oldest first: those that were sent, and this person's own pending ones. Nothing of a
 * story they may not see (PRODUCT.md, rule 16).
 */
export async function listRemarks(reader: Reader, viewer: Viewer, storyId: string) {
  const { remark, revision, person, story } = reader.tables;
  const rows = await reader
    .select({ row: remark, revision: revision.number, by: { id: person.id, zh: person.zh, en: person.en } })
    .from(remark)
    .innerJoin(story, eq(story.id, remark.story))
    .innerJoin(revision, eq(revision.id, remark.revision))
    .innerJoin(person, eq(person.id, remark.by))
    .where(
      and(
        eq(remark.story, storyId),
        or(ne(remark.state, "pending"), eq(remark.by, viewer.id)),
        visibleTo(reader, viewer),
      ),
    )
    .orderBy(asc(remark.id));
  const answers = rows.length > 0 ? await listAnswers(reader, storyId) : [];
  return rows.map(({ row, revision: number, by }) => {
    const { id, anchor, words, replacement, state, version, createdAt, sentAt, settledAt } = row;
    const thread = answers.filter((answer) => answer.remark === id);
    return {
      id,
      anchor,
      words,
      replacement,
      state,
      version,
      at: sentAt ?? createdAt,
      settledAt,
      number,
      by,
      answers: thread,
    };
  });
}

async function listAnswers(reader: Reader, story: string) {
  const { remark, remarkAnswer: answer, person } = reader.tables;
  return reader
    .select({
      id: answer.id,
      remark: answer.remark,
      words: answer.words,
      at: answer.at,
      by: { id: person.id, zh: person.zh, en: person.en },
    })
    .from(answer)
    .innerJoin(remark, eq(remark.id, answer.remark))
    .innerJoin(person, eq(person.id, answer.by))
    .where(and(eq(remark.story, story), ne(remark.state, "pending")))
    .orderBy(asc(answer.at), asc(answer.id));
}
