import { and, desc, eq, exists, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { auditsForCollege } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { type PageKey, writeKey } from "./page-key";
import { departmentsOf, nothing } from "./visible-to";

export type PhotoChoices = Awaited<ReturnType<typeof listPhotoChoices>>;

const pageSize = 24;

/**
 * A page of the photos this person may put into a story, last brought in first: those of the departments they report or audit
 * for, all of them for the college's auditors. `query` words must each stand in caption, photographer or day (`YYYY-MM-DD`).
 * `next` is the key of the older page, where there is one.
 */
export async function listPhotoChoices(
  reader: Reader,
  viewer: Viewer,
  asked: { query?: string; before?: PageKey },
  size = pageSize,
) {
  const { photo, photoNote } = reader.tables;
  const found = await reader
    .select({
      hash: photo.hash,
      caption: photoNote.caption,
      photographer: photoNote.photographer,
      takenOn: photoNote.takenOn,
      width: photo.width,
      height: photo.height,
      sizes: photo.sizes,
      createdAt: photo.createdAt,
    })
    .from(photo)
    .leftJoin(photoNote, eq(photoNote.photo, photo.hash))
    .where(and(usableBy(reader, viewer), ...saying(reader, asked.query ?? ""), olderThan(reader, asked.before)))
    .orderBy(desc(photo.createdAt), desc(photo.hash))
    .limit(size + 1);
  const page = found.slice(0, size);
  const last = found.length > size ? page.at(-1) : undefined;
  return {
    photos: page.map(({ hash, width, height, takenOn, ...row }) => ({
      ...{ hash, width, height, takenOn },
      caption: row.caption ?? "",
      photographer: row.photographer ?? "",
      sizes: row.sizes.map((size) => ({ name: size.name, width: size.width, height: size.height })),
    })),
    next: last ? writeKey({ at: last.createdAt, id: last.hash }) : null,
  };
}

function usableBy(reader: Reader, viewer: Viewer): SQL | undefined {
  if (auditsForCollege(viewer)) return undefined;
  const { photo, photoUse } = reader.tables;
  const departments = departmentsOf(viewer, ["reporter", "department_auditor"]);
  if (departments.length === 0) return nothing;
  return exists(
    reader
      .select({ photo: photoUse.photo })
      .from(photoUse)
      .where(and(eq(photoUse.photo, photo.hash), inArray(photoUse.department, departments))),
  );
}

function saying(reader: Reader, query: string): (SQL | undefined)[] {
  const { photoNote } = reader.tables;
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8);
  return words.map((word) => {
    // What somebody types is a text to look for and never a pattern; `!` says so on both engines.
    const pattern = `%${word.replace(/[!%_]/g, "!$&")}%`;
    const columns = [photoNote.caption, photoNote.photographer, photoNote.takenOn];
    return or(...columns.map((column) => sql`lower(${column}) like ${pattern} escape '!'`));
  });
}

function olderThan(reader: Reader, before: PageKey | undefined): SQL | undefined {
  const { photo } = reader.tables;
  if (!before) return undefined;
  return or(lt(photo.createdAt, before.at), and(eq(photo.createdAt, before.at), lt(photo.hash, before.id)));
}
