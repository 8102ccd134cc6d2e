import { and, desc, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { holds, maySee } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { listPhotoUses } from "./list-photo-uses";
import { type PageKey, writeKey } from "./page-key";
import { broughtInFor, olderThan, saying } from "./photo-conditions";

/** Which photos: words in caption, photographer or file name, and the first and last moment they may be of. */
export type PhotoFilter = { query?: string; from?: DayStart; until?: DayStart };
/** A day (`YYYY-MM-DD`) and the moments its first and last instant are for the college. */
export type DayStart = { day: string; start: Date; end: Date };

const pageSize = 24;

/**
 * A page of the photo library, last brought in first: the photos of the departments this person reports or audits for, all of them for the
 * college's auditors and administrators. `next` is the key of the older page, where there is one.
 */
export async function listLibraryPhotos(
  reader: Reader,
  viewer: Viewer,
  filter: PhotoFilter,
  before?: PageKey,
  size = pageSize,
) {
  const { photo, photoNote } = reader.tables;
  const seesAll = holds(viewer, "administrator") || holds(viewer, "college_auditor");
  const texts = [photoNote.caption, photoNote.photographer, photoNote.fileName];
  const found = await reader
    .select({
      hash: photo.hash,
      width: photo.width,
      height: photo.height,
      sizes: photo.sizes,
      createdAt: photo.createdAt,
      caption: photoNote.caption,
      photographer: photoNote.photographer,
      takenOn: photoNote.takenOn,
      fileName: photoNote.fileName,
    })
    .from(photo)
    .leftJoin(photoNote, eq(photoNote.photo, photo.hash))
    .where(
      and(
        seesAll ? undefined : broughtInFor(reader, viewer),
        ...saying(filter.query ?? "", texts),
        datedBy(reader, filter),
        olderThan(reader, before),
      ),
    )
    .orderBy(desc(photo.createdAt), desc(photo.hash))
    .limit(size + 1);
  const page = found.slice(0, size);
  const last = page.at(-1);
  const hashes = page.map(({ hash }) => hash);
  const uses = last ? await listPhotoUses(reader, hashes, last.createdAt) : new Map<string, never[]>();
  const departments = await listDepartmentsOf(reader, viewer, hashes);
  return {
    photos: page.map(({ caption, photographer, fileName, ...row }) => ({
      ...row,
      ...{ caption: caption ?? "", photographer: photographer ?? "", fileName: fileName ?? "" },
      departments: departments.filter((one) => one.photo === row.hash),
      uses: uses.get(row.hash)?.length ?? 0,
    })),
    next: last && found.length > size ? writeKey({ at: last.createdAt, id: last.hash }) : null,
  };
}

/** The departments that brought these photos in, of those this person may know of. */
export async function listDepartmentsOf(reader: Reader, viewer: Viewer, hashes: readonly string[]) {
  if (hashes.length === 0) return [];
  const { photoUse, department } = reader.tables;
  const rows = await reader
    .select({ photo: photoUse.photo, department: department.id, zh: department.zh, en: department.en, at: photoUse.at })
    .from(photoUse)
    .innerJoin(department, eq(department.id, photoUse.department))
    .where(inArray(photoUse.photo, [...hashes]))
    .orderBy(photoUse.at, department.position);
  return rows.filter((row) => maySee(viewer, row));
}

/** A photo is of the day it was taken; where nobody knows that, of the day it came in. */
function datedBy(reader: Reader, { from, until }: PhotoFilter): SQL | undefined {
  const { photo, photoNote } = reader.tables;
  const undated = isNull(photoNote.takenOn);
  return and(
    from && or(gte(photoNote.takenOn, from.day), and(undated, gte(photo.createdAt, from.start))),
    until && or(lte(photoNote.takenOn, until.day), and(undated, lte(photo.createdAt, until.end))),
  );
}
