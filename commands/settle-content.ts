import { and, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { type Problem, type Result, refuse } from "@/core/refusal";
import { listPhotos } from "@/core/story/body-text";
import { type Credit, type StoryContent, storyContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import type { Writer } from "@/db/store";

/** What of a story a new text may not change, and what it already shows. */
export type Before = { id: string; content: StoryContent; released: boolean };

/**
 * Holds a handed-in text against the schema and the newsroom: it is cleaned and of known parts, its column exists, its slug is free, its photos may be seen by the person, its
 * credits name known accounts. A released story keeps its address and language. Credits with the exact name and unit of an
 * account are tied to it, so that neither a missing nor a wrong tie opens a way round rule 3. Refuses with not_valid, slug_taken or
 * photo_unknown.
 */
export async function settleContent(
  tx: Writer,
  viewer: Viewer,
  handedIn: StoryContent,
  before?: Before,
): Promise<Result<{ content: StoryContent }>> {
  const kept = before?.released ? { slug: before.content.slug, language: before.content.language } : {};
  const parsed = storyContent.safeParse({ ...handedIn, ...kept });
  if (!parsed.success) return refuse("not_valid", parsed.error.issues.map(problemOf));
  const content = parsed.data;

  const problems = await findUnknownPlaces(tx, content);
  if (problems.length > 0) return refuse("not_valid", problems);
  if (await isSlugTaken(tx, content.slug, before?.id))
    return refuse("slug_taken", [{ place: "slug", reason: "taken" }]);
  if (!(await maySeePhotos(tx, viewer, content, before)))
    return refuse("photo_unknown", [{ place: "body", reason: "photo" }]);
  return { ok: true, content: { ...content, credits: await tieCredits(tx, content.credits) } };
}

/** Only our own schemas speak in single words; what a library says in sentences stays here. */
function problemOf({ path, message }: { path: PropertyKey[]; message: string }): Problem {
  return { place: path.join("."), reason: /^[a-z_]+$/.test(message) ? message : "other" };
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
  const people = await listPrintedNames(tx);
  return credits.map((credit) => {
    const named = people.filter(({ names, units }) => names.includes(credit.name) && units.includes(credit.unit));
    // Of namesakes in one unit the writer may choose; nobody else stands in for somebody of that name and unit.
    const chosen = (named.length > 0 ? named : people).find(({ id }) => id === credit.account);
    return { ...credit, account: (chosen ?? named[0])?.id ?? null };
  });
}

/** Everybody's names with the units they may be printed with: the home department and those they hold a role in. */
async function listPrintedNames(tx: Writer) {
  const { person, membership, department } = tx.tables;
  const units = new Map((await tx.select().from(department)).map(({ id, zh, en }) => [id, [zh, en]]));
  const seats = await tx
    .select({ person: membership.person, department: membership.department })
    .from(membership)
    .where(isNotNull(membership.department));
  const people = await tx
    .select({ id: person.id, zh: person.zh, en: person.en, department: person.department })
    .from(person)
    .orderBy(person.id);
  const printed = new Map(
    people.map(({ id, zh, en, department: home }) => [
      id,
      { id, names: [zh, en], units: [...(units.get(home) ?? [])] },
    ]),
  );
  for (const seat of seats) printed.get(seat.person)?.units.push(...(units.get(seat.department ?? "") ?? []));
  return [...printed.values()];
}
