import { and, desc, eq } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { auditsForCollege } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { type PageKey, writeKey } from "./page-key";
import { broughtInFor, olderThan, saying } from "./photo-conditions";

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
    .where(
      and(
        auditsForCollege(viewer) ? undefined : broughtInFor(reader, viewer),
        ...saying(asked.query ?? "", [photoNote.caption, photoNote.photographer, photoNote.takenOn]),
        olderThan(reader, asked.before),
      ),
    )
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
