import { and, type Column, eq, exists, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import type { PageKey } from "./page-key";
import { departmentsOf, nothing } from "./visible-to";

/** The condition on `photo` that a department this person reports or audits for brought it in. */
export function broughtInFor(reader: Reader, viewer: Viewer): SQL {
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

/** The conditions that each word, of eight at most, stands in one of the columns, in any case. */
export function saying(query: string, columns: readonly Column[]): (SQL | undefined)[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8);
  return words.map((word) => {
    // What somebody types is a text to look for and never a pattern; `!` says so on both engines.
    const pattern = `%${word.replace(/[!%_]/g, "!$&")}%`;
    return or(...columns.map((column) => sql`lower(${column}) like ${pattern} escape '!'`));
  });
}

/** The condition on `photo` that it stands behind this one, last brought in first. */
export function olderThan(reader: Reader, before: PageKey | undefined): SQL | undefined {
  const { photo } = reader.tables;
  if (!before) return undefined;
  return or(lt(photo.createdAt, before.at), and(eq(photo.createdAt, before.at), lt(photo.hash, before.id)));
}
