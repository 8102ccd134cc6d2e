import { and, asc, count, desc, eq, gt, isNull, lt, lte, not, or, type SQL, sql } from "drizzle-orm";
import { many } from "@/core/many";
import type { Viewer } from "@/core/viewer";
import { given, keepQuery } from "../kept-query";
import { firstIdOf } from "../new-id";
import type { Reader } from "../store";
import { listAbsenceNews } from "./list-absence-news";
import { listDeeds } from "./list-deeds";
import type { PageKey } from "./page-key";
import { visibleTo } from "./visible-to";

const pageSize = 30;

/** What this person was told, newest first, one page after `after`; nothing about stories they may not see any more (rule 16). */
export async function listNotices(reader: Reader, viewer: Viewer, after?: PageKey, size = pageSize) {
  const { notice, story } = reader.tables;
  const older = after && or(lt(notice.at, after.at), and(lte(notice.at, after.at), lt(notice.id, after.id)));
  const found = await reader
    .select({
      id: notice.id,
      kind: notice.kind,
      at: notice.at,
      readAt: notice.readAt,
      over: isOver(reader),
      seq: notice.seq,
      story: { id: story.id, number: story.number, title: story.title, language: story.language },
    })
    .from(notice)
    .leftJoin(story, eq(story.id, notice.story))
    .where(and(toldTo(reader, viewer), older))
    .orderBy(desc(notice.at), desc(notice.id))
    .limit(size + 1);
  const shown = found.slice(0, size);
  const last = found.length > size ? shown.at(-1) : undefined;
  const entries = shown.filter(({ kind }) => kind === "delegated").map(({ seq }) => seq);
  const news = await listAbsenceNews(reader, entries);
  const deeds = await listDeeds(
    reader,
    shown.map(({ seq, story: about }) => ({ seq, story: about?.id ?? null })),
  );
  const notices = shown.map(({ seq, over, ...notice }) => {
    return { ...notice, isNew: !notice.readAt && !over, absence: news.get(seq), deed: deeds.get(seq) };
  });
  return { notices, next: last && { at: last.at, id: last.id } };
}

/** How many of their notices a person has not read, as the list shows them as new; from a hundred on nobody counts further. */
export async function countUnread(reader: Reader, viewer: Viewer): Promise<number> {
  const { notice, story } = reader.tables;
  const unread = reader
    .select({ id: notice.id })
    .from(notice)
    .leftJoin(story, eq(story.id, notice.story))
    .where(and(toldTo(reader, viewer), isNull(notice.readAt), not(isOver(reader))))
    .limit(many)
    .as("unread");
  const [row] = await reader.select({ unread: count() }).from(unread);
  return row?.unread ?? 0;
}

/** What waited for somebody waits no more once the story has gone on, whoever sent it there: the notice is news to nobody. */
function isOver({ tables: { notice, story } }: Reader): SQL<boolean> {
  return sql<boolean>`coalesce(${notice.kind} = 'waiting' and ${story.since} > ${notice.at}, false)`.mapWith(Boolean);
}

function toldTo(reader: Reader, viewer: Viewer): SQL | undefined {
  const { notice } = reader.tables;
  const visible = visibleTo(reader, viewer);
  return and(eq(notice.person, viewer.id), visible && or(isNull(notice.story), visible));
}

/** What a person chose for each kind they chose anything for. */
export async function listNoticeChoices(reader: Reader, person: string) {
  const { noticeChoice } = reader.tables;
  const { kind, desk, mail } = noticeChoice;
  return reader.select({ kind, desk, mail }).from(noticeChoice).where(eq(noticeChoice.person, person));
}

/** Where a person's letters go; empty when they get none. */
export async function findEmail(reader: Reader, id: string): Promise<string> {
  const { person } = reader.tables;
  const [found] = await reader.select({ email: person.email }).from(person).where(eq(person.id, id));
  return found?.email ?? "";
}

/** How many notices are new to a person, and the newest few of them: what an open desk hears. */
export async function lookAtNotices(reader: Reader, viewer: Viewer) {
  const { notice, story } = reader.tables;
  const fresh = await reader
    .select({ id: notice.id, kind: notice.kind, title: story.title })
    .from(notice)
    .leftJoin(story, eq(story.id, notice.story))
    .where(and(toldTo(reader, viewer), isNull(notice.readAt), not(isOver(reader))))
    .orderBy(desc(notice.at), desc(notice.id))
    .limit(3);
  return { unread: await countUnread(reader, viewer), fresh };
}

/** Whom something was told since a moment, by notice: one look for all open desks together. */
export async function listToldSince(reader: Reader, since: Date) {
  return toldSince(reader).execute({ id: firstIdOf(since) });
}

const toldSince = keepQuery((reader) => {
  const { notice } = reader.tables;
  return reader
    .select({ id: notice.id, person: notice.person })
    .from(notice)
    .where(gt(notice.id, given("id", notice.id)))
    .orderBy(asc(notice.id))
    .limit(5_000)
    .prepare("told_since");
});
