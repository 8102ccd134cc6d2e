import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Result, refuse } from "@/core/refusal";
import { line } from "@/core/story/clean-text";
import { photoHash } from "@/core/story/document";
import { pageTags } from "@/core/story/page-tags";
import { type Focus, focuses } from "@/core/story/photo-files";
import { day } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { record } from "@/db/ledger";
import { findDeskPhoto } from "@/db/queries/find-desk-photo";
import { mayDescribe } from "@/db/queries/find-library-photo";
import type { Store, Writer } from "@/db/store";

const words = z.strictObject({ caption: line(500), photographer: line(120), takenOn: day.nullable() });
const described = words.extend({
  photo: photoHash,
  version: z.int().min(0),
  focus: z.enum(focuses).optional(),
});

/**
 * What a photo shows, whose it is and when it was taken, and which part of it a crop keeps (without a word on it, the part it keeps
 * now); `version` is that of the note the person saw, 0 where there was none.
 */
export type DescribedPhoto = z.input<typeof described>;

/**
 * Writes what the newsroom says of a photo. Whoever's department brought it in may, and the college's auditors. Stories keep the captions
 * they have; `pages` are the public pages, by tag, that crop it elsewhere now. Refuses with not_valid, not_found, not_allowed or
 * changed_meanwhile.
 */
export async function describePhoto(
  store: Store,
  viewer: Viewer,
  input: DescribedPhoto,
  now: Date,
): Promise<Result<{ version: number; pages: string[] }>> {
  const parsed = described.safeParse(input);
  if (!parsed.success) {
    return refuse(
      "not_valid",
      parsed.error.issues.map(({ path, message }) => ({ place: path.join("."), reason: message })),
    );
  }
  const { photo, version, focus, ...rest } = parsed.data;
  return store.write(async (tx) => {
    if (!(await findDeskPhoto(tx, viewer, photo))) return refuse("not_found");
    if (!(await mayDescribe(tx, viewer, photo))) return refuse("not_allowed");
    const { photoNote } = tx.tables;
    const [note] = await tx.select().from(photoNote).where(eq(photoNote.photo, photo));
    if ((note?.version ?? 0) !== version) return refuse("changed_meanwhile");
    const kept = note?.focus ?? "center";
    const said = { ...rest, focus: focus ?? kept };
    if (note && sameWords(note, said)) return { ok: true, version, pages: [] };

    await writeNote(tx, photo, version, said, now);
    await record(tx, { actor: viewer.id, act: "describe_photo", at: now, details: { photo, ...said } });
    const pages = said.focus === kept ? [] : await listPagesWith(tx, photo);
    return { ok: true, version: version + 1, pages };
  });
}

type Said = z.infer<typeof words> & { focus: Focus };

function sameWords(note: Said, said: Said): boolean {
  return (["caption", "photographer", "takenOn", "focus"] as const).every((name) => note[name] === said[name]);
}

async function listPagesWith(tx: Writer, photo: string): Promise<string[]> {
  const { livePhoto, liveStory } = tx.tables;
  const shown = await tx
    .select({ live: liveStory })
    .from(livePhoto)
    .innerJoin(liveStory, eq(liveStory.story, livePhoto.story))
    .where(eq(livePhoto.photo, photo));
  return [...new Set(shown.flatMap(({ live }) => pageTags(live)))];
}

async function writeNote(tx: Writer, photo: string, version: number, said: Said, now: Date): Promise<void> {
  const { photoNote } = tx.tables;
  const unkept = { fileName: "", originalHash: "", originalName: "", originalBytes: 0, at: now };
  if (version === 0) await tx.insert(photoNote).values({ photo, ...said, ...unkept, version: 1 });
  else {
    const seen = and(eq(photoNote.photo, photo), eq(photoNote.version, version));
    await tx
      .update(photoNote)
      .set({ ...said, version: version + 1 })
      .where(seen);
  }
}
