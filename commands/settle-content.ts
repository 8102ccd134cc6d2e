import { and, eq, inArray, ne } from "drizzle-orm";
import { type Problem, type Result, refuse } from "@/core/refusal";
import { listPhotos } from "@/core/story/body-text";
import type { Credit, StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import type { Writer } from "@/db/store";

/** What of a story a new text may not change, and what it already shows. */
export type Before = { id: string; content: StoryContent; released: boolean };

/**
 * Holds a handed-in text against the newsroom: its column exists, its slug is free, its photos may be seen by the person, its
 * credits name known accounts. A released story keeps its address and language. Credits with the exact name and unit of an
 * account are tied to it, so that leaving the tie out opens no way round rule 3. Refuses with not_valid, slug_taken or
 * photo_unknown.
 */
export async function settleContent(
  tx: Writer,
  viewer: Viewer,
  handedIn: StoryContent,
  before?: Before,
): Promise<Result<{ content: StoryContent }>> {
  const kept = before?.released ? { slug: before.content.slug, language: before.content.language } : {};
  const content = { ...handedIn, ...kept };

  const problems = await findUnknownPlaces(tx, content);
  if (problems.length > 0) return refuse("not_valid", problems);
  if (await isSlugTaken(tx, content.slug, before?.id))
    return refuse("slug_taken", [{ place: "slug", reason: "taken" }]);
  if (!(await maySeePhotos(tx, viewer, content, before)))
    return refuse("photo_unknown", [{ place: "body", reason: "photo" }]);
  return { ok: true, content: { ...content, credits: await tieCredits(tx, content.credits) } };
}

async function findUnknownPlaces(tx: Writer, content: StoryContent): Promise<Problem[]> {
  const { column, department } = tx.tables;
  const columns = await tx.select({ id: column.id }).from(column).where(eq(column.id, content.column));
  const departments = await tx
    .select({ id: department.id })
    .from(department)
    .where(eq(department.id, content.department));
  return [
    ...(columns.length === 0 ? [{ place: "column", reason: "unknown" }] : []),
    ...(departments.length === 0 ? [{ place: "department", reason: "unknown" }] : []),
  ];
}

async function isSlugTaken(tx: Writer, slug: string, story?: string): Promise<boolean> {
  const { story: table } = tx.tables;
  const other = story ? and(eq(table.slug, slug), ne(table.id, story)) : eq(table.slug, slug);
  return (await tx.select({ id: table.id }).from(table).where(other)).length > 0;
}

/** A photo may enter a text when it stands in it already, or when one of the person's departments brought it in. */
async function maySeePhotos(tx: Writer, viewer: Viewer, content: StoryContent, before?: Before): Promise<boolean> {
  const present = new Set(before ? listPhotos(before.content.body) : []);
  const added = listPhotos(content.body).filter((photo) => !present.has(photo));
  if (added.length === 0) return true;
  const { photoUse } = tx.tables;
  const mine = [content.department, ...viewer.roles.flatMap((role) => role.department ?? [])];
  const seen = await tx
    .selectDistinct({ photo: photoUse.photo })
    .from(photoUse)
    .where(and(inArray(photoUse.photo, added), inArray(photoUse.department, mine)));
  return seen.length === added.length;
}

async function tieCredits(tx: Writer, credits: Credit[]): Promise<Credit[]> {
  const { person, department } = tx.tables;
  const people = await tx
    .select({ id: person.id, zh: person.zh, en: person.en, unitZh: department.zh, unitEn: department.en })
    .from(person)
    .innerJoin(department, eq(department.id, person.department));
  return credits.map((credit) => {
    const named = people.filter(
      ({ zh, en, unitZh, unitEn }) => [zh, en].includes(credit.name) && [unitZh, unitEn].includes(credit.unit),
    );
    const chosen = people.find(({ id }) => id === credit.account);
    return { ...credit, account: (chosen ?? named[0])?.id ?? null };
  });
}
