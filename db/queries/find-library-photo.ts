import { and, desc, eq, inArray } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { auditsForCollege, holds, reportsForDepartment } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { findDeskPhoto } from "./find-desk-photo";
import { listDepartmentsOf } from "./list-library-photos";
import { listPhotoUses, type PhotoUse } from "./list-photo-uses";
import { visibleTo } from "./visible-to";

/**
 * A photo with all the newsroom knows of it, if this person may see it: who brought it in, the stories that show it (those the person may
 * not see are only counted), and what the person may do with it. Undefined says nothing about whether it exists.
 */
export async function findLibraryPhoto(reader: Reader, viewer: Viewer, hash: string) {
  if (!(await findDeskPhoto(reader, viewer, hash))) return undefined;
  const { photo, photoNote } = reader.tables;
  const [found] = await reader
    .select({ photo, note: photoNote })
    .from(photo)
    .leftJoin(photoNote, eq(photoNote.photo, photo.hash))
    .where(eq(photo.hash, hash));
  if (!found) return undefined;
  const uses = (await listPhotoUses(reader, [hash], found.photo.createdAt)).get(hash) ?? [];
  const stories = await listStoriesOf(reader, viewer, uses);
  const describes = await mayDescribe(reader, viewer, hash);
  return {
    ...found.photo,
    note: found.note,
    departments: await listDepartmentsOf(reader, viewer, [hash]),
    stories,
    hidden: uses.length - stories.length,
    may: { describe: describes, original: describes && Boolean(found.note?.originalName) },
  };
}

/** Whoever writes or audits for a department that brought the photo in, and the college's auditors. */
export async function mayDescribe(reader: Reader, viewer: Viewer, hash: string): Promise<boolean> {
  const { photoUse } = reader.tables;
  const uses = await reader.select({ department: photoUse.department }).from(photoUse).where(eq(photoUse.photo, hash));
  if (uses.length === 0) return false;
  return (
    auditsForCollege(viewer) ||
    uses.some(
      ({ department }) => holds(viewer, "reporter", department) || holds(viewer, "department_auditor", department),
    )
  );
}

async function listStoriesOf(reader: Reader, viewer: Viewer, uses: readonly PhotoUse[]) {
  if (uses.length === 0) return [];
  const { story, flow } = reader.tables;
  const ids = uses.map((use) => use.story);
  const rows = await reader
    .select({
      id: story.id,
      number: story.number,
      title: story.title,
      language: story.language,
      department: story.department,
      state: story.state,
      stage: story.stage,
      stages: flow.stages,
      live: story.live,
      version: story.version,
      changedAt: story.changedAt,
    })
    .from(story)
    .innerJoin(flow, eq(flow.id, story.flow))
    .where(and(inArray(story.id, ids), visibleTo(reader, viewer)))
    .orderBy(desc(story.changedAt), desc(story.id));
  return rows.map(({ live, ...row }) => {
    const use = uses.find((one) => one.story === row.id);
    const atDesk = row.state === "draft" || row.state === "returned";
    const replaceable = atDesk && Boolean(use?.inHead) && reportsForDepartment(viewer, row);
    return { ...row, isLive: live !== null, replaceable };
  });
}
