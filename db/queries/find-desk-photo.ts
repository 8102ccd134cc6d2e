import { and, eq, inArray, like } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { holds, maySee } from "@/core/workflow/policy";
import type { Reader } from "../store";

/**
 * The photo if this person may see it: brought in by a department they hold a role in, or part of the newest revision of a story they
 * may see. Administrators and the college's auditors may see all. Undefined says nothing about whether it exists.
 */
export async function findDeskPhoto(
  reader: Reader,
  viewer: Viewer,
  hash: string,
): Promise<{ hash: string } | undefined> {
  const { photo, photoUse } = reader.tables;
  const [found] = await reader.select({ hash: photo.hash }).from(photo).where(eq(photo.hash, hash));
  if (!found) return undefined;

  const uses = await reader.select({ department: photoUse.department }).from(photoUse).where(eq(photoUse.photo, hash));
  if (holds(viewer, "administrator") || holds(viewer, "college_auditor")) return found;
  if (uses.some((use) => maySee(viewer, use))) return found;
  return (await isInStoryOf(reader, viewer, hash)) ? found : undefined;
}

async function isInStoryOf(reader: Reader, viewer: Viewer, hash: string): Promise<boolean> {
  const { story, revision } = reader.tables;
  const departments = viewer.roles.flatMap((held) => held.department ?? []);
  if (departments.length === 0) return false;
  // A hash is 64 letters and digits, so it is no pattern of LIKE and stands in a package only as itself.
  const [found] = await reader
    .select({ id: story.id, department: story.department })
    .from(story)
    .innerJoin(revision, eq(revision.id, story.head))
    .where(and(inArray(story.department, departments), like(revision.package, `%"photo":"${hash}"%`)))
    .limit(1);
  return found !== undefined && maySee(viewer, found);
}
