import { sql } from "drizzle-orm";
import type { OldAuditLine } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import type { Kit } from "../kit";
import type { PeopleTables } from "./people";
import type { StoryTables } from "./stories";

/** What readers find stories by, how often they read them, and what came over from an older site. */
export function defineSite(kit: Kit, earlier: PeopleTables & StoryTables) {
  const { table, text, int, big, json, at, index, unique, primaryKey } = kit;
  const { person, story, revision } = earlier;

  /** The tags of live stories, folded; written only together with a release or withdrawal. */
  const liveTag = table(
    "live_tag",
    {
      story: text("story")
        .notNull()
        .references(() => story.id),
      tag: text("tag").notNull(),
      language: text("language").$type<Language>().notNull(),
      place: big("place").notNull(),
    },
    (row) => [primaryKey([row.story, row.tag]), index("live_tag_tag").on(row.language, row.tag, row.place)],
  );

  /** How often a story was read on a day (`YYYY-MM-DD` at the college), each reader once. */
  const viewDay = table(
    "view_day",
    {
      story: text("story")
        .notNull()
        .references(() => story.id),
      day: text("day").notNull(),
      views: int("views").notNull(),
    },
    (row) => [primaryKey([row.story, row.day]), index("view_day_day").on(row.day, row.story, row.views)],
  );

  /**
   * A story and its other-language story, one row from each side; `seen` is the hash of the other's newest revision when somebody
   * last said that the two agree.
   */
  const translationPair = table(
    "translation_pair",
    {
      story: text("story")
        .primaryKey()
        .references(() => story.id),
      other: text("other")
        .notNull()
        .references(() => story.id),
      seen: text("seen").notNull(),
      by: text("by_person")
        .notNull()
        .references(() => person.id),
      at: at("at").notNull(),
    },
    (row) => [unique("translation_pair_other").on(row.other)],
  );

  /** Immutable. A story that was printed by an older site: the revision as it came, and the audit lines as printed there. */
  const legacyPage = table("legacy_page", {
    story: text("story")
      .primaryKey()
      .references(() => story.id),
    revision: text("revision")
      .notNull()
      .references(() => revision.id),
    audits: json<OldAuditLine[]>("audits").notNull(),
    at: at("at").notNull(),
  });

  /** Addresses of the older site, path and query, and the story that stands for them now. */
  const oldAddress = table(
    "old_address",
    {
      address: text("address").primaryKey(),
      story: text("story")
        .notNull()
        .references(() => story.id),
    },
    (row) => [index("old_address_story").on(row.story), index("old_address_folded").on(sql`lower(${row.address})`)],
  );

  return { liveTag, viewDay, translationPair, legacyPage, oldAddress };
}
