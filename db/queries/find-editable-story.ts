import { and, desc, eq } from "drizzle-orm";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { findStory } from "./find-story";

/**
 * A story at the desk with its newest text, who wrote that and when, and where it stands; undefined when it does not exist
 * for this person (PRODUCT.md, rule 16).
 */
export async function findEditableStory(reader: Reader, viewer: Viewer, id: string) {
  const found = await findStory(reader, id);
  if (!found || !maySee(viewer, found.standing)) return undefined;

  const { row, head, standing } = found;
  const { person } = reader.tables;
  const [writer] = await reader.select({ zh: person.zh, en: person.en }).from(person).where(eq(person.id, head.by));
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    released: row.releasedAt !== null,
    revision: { number: head.number, hash: head.hash, at: head.at, by: writer ?? { zh: "", en: "" } },
    content: unpackStory(head.package),
    standing,
  };
}

/** The newest return of a story: who sent it back, when, and what they said; undefined when it never was. */
export async function findLastReturn(reader: Reader, story: string) {
  const { ledgerEntry, person } = reader.tables;
  const [entry] = await reader
    .select({ at: ledgerEntry.at, details: ledgerEntry.details, zh: person.zh, en: person.en })
    .from(ledgerEntry)
    .innerJoin(person, eq(person.id, ledgerEntry.actor))
    .where(and(eq(ledgerEntry.story, story), eq(ledgerEntry.act, "return")))
    .orderBy(desc(ledgerEntry.seq))
    .limit(1);
  if (!entry) return undefined;
  const { reason = "", remark = "" } = JSON.parse(entry.details) as { reason?: string; remark?: string };
  return { at: entry.at, by: { zh: entry.zh, en: entry.en }, reason, remark };
}
