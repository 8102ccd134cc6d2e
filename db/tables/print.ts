import type { Language } from "@/core/story/story-content";
import type { Focus } from "@/core/story/photo-files";
import type { Kit } from "../kit";
import type { PeopleTables } from "./people";
import type { StoryTables } from "./stories";

/** A file made of a photo at upload. `name` is the file's name in the photo's folder. */
export type PhotoSize = { name: string; width: number; height: number; type: string; bytes: number };

/** What readers see, and the photos. */
export function definePrint(kit: Kit, earlier: PeopleTables & StoryTables) {
  const { table, text, int, big, json, at, index, unique, primaryKey } = kit;
  const { department, person, story, revision } = earlier;
  const id = () => text("id").primaryKey();

  /** Immutable. What went before readers, and when; the second and later ones of a story are corrections. */
  const release = table(
    "release",
    {
      id: id(),
      story: text("story")
        .notNull()
        .references(() => story.id),
      number: int("number").notNull(),
      revision: text("revision")
        .notNull()
        .references(() => revision.id),
      hash: text("hash").notNull(),
      round: int("round").notNull(),
      note: text("note").notNull(),
      at: at("at").notNull(),
    },
    (row) => [
      unique("release_number").on(row.story, row.number),
      index("release_hash").on(row.hash),
      index("release_at").on(row.at),
    ],
  );

  /** What lists of the public site show of each live story; written only together with a release or withdrawal. */
  const liveStory = table(
    "live_story",
    {
      story: text("story")
        .primaryKey()
        .references(() => story.id),
      language: text("language").$type<Language>().notNull(),
      column: text("column_id").notNull(),
      department: text("department").notNull(),
      slug: text("slug").notNull(),
      title: text("title").notNull(),
      kicker: text("kicker").notNull(),
      summary: text("summary").notNull(),
      photo: text("photo"),
      photoAlt: text("photo_alt").notNull(),
      releasedAt: at("released_at").notNull(),
      correctedAt: at("corrected_at"),
      /** Where it stands among all stories in print, older before newer (core/story/place-in-print.ts). */
      place: big("place").notNull(),
    },
    (row) => [
      unique("live_story_slug").on(row.slug),
      unique("live_story_place").on(row.place),
      index("live_story_front").on(row.language, row.place),
      index("live_story_column").on(row.language, row.column, row.place),
      index("live_story_department").on(row.language, row.department, row.place),
    ],
  );

  /** The photos readers may fetch: those of live revisions. */
  const livePhoto = table(
    "live_photo",
    {
      photo: text("photo").notNull(),
      story: text("story")
        .notNull()
        .references(() => story.id),
    },
    (row) => [primaryKey([row.photo, row.story]), index("live_photo_story").on(row.story)],
  );

  /** A photo, named by the SHA-256 of its master file. */
  const photo = table("photo", {
    hash: text("hash").primaryKey(),
    width: int("width").notNull(),
    height: int("height").notNull(),
    bytes: int("bytes").notNull(),
    sizes: json<PhotoSize[]>("sizes").notNull(),
    createdAt: at("created_at").notNull(),
  });

  /** Which departments brought a photo into the newsroom; their people may see and use it. */
  const photoUse = table(
    "photo_use",
    {
      photo: text("photo")
        .notNull()
        .references(() => photo.hash),
      department: text("department")
        .notNull()
        .references(() => department.id),
      by: text("by_person")
        .notNull()
        .references(() => person.id),
      at: at("at").notNull(),
    },
    (row) => [primaryKey([row.photo, row.department])],
  );

  /** What the newsroom knows of a photo besides its pixels: what was sent in, and the words that go with it. */
  const photoNote = table(
    "photo_note",
    {
      photo: text("photo")
        .primaryKey()
        .references(() => photo.hash),
      caption: text("caption").notNull(),
      photographer: text("photographer").notNull(),
      /** The day it was taken, `YYYY-MM-DD`. */
      takenOn: text("taken_on"),
      /** The part of the picture that a crop keeps. */
      focus: text("focus").$type<Focus>().notNull().default("center"),
      fileName: text("file_name").notNull(),
      /** SHA-256 and length of the file as it was sent in; its name in the photo's folder. */
      originalHash: text("original_hash").notNull(),
      originalName: text("original_name").notNull(),
      originalBytes: int("original_bytes").notNull(),
      version: int("version").notNull(),
      at: at("at").notNull(),
    },
    (row) => [index("photo_note_original").on(row.originalHash), index("photo_note_at").on(row.at, row.photo)],
  );

  return { release, liveStory, livePhoto, photo, photoUse, photoNote };
}
