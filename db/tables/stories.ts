import type { CreditRole, Language } from "@/core/story/story-content";
import type { Role, State } from "@/core/workflow/standing";
import type { Kit } from "../kit";
import type { PeopleTables } from "./people";

/** How a revision came to be. */
export type RevisionKind = "reporter" | "amendment" | "correction" | "import";

/** Stories, their revisions and the signatures under them. */
export function defineStory(kit: Kit, people: PeopleTables) {
  const { table, text, int, bool, at, index, unique, primaryKey } = kit;
  const { department, column, person, flow } = people;
  const id = () => text("id").primaryKey();

  const story = table(
    "story",
    {
      id: id(),
      number: int("number").notNull(),
      department: text("department")
        .notNull()
        .references(() => department.id),
      column: text("column_id")
        .notNull()
        .references(() => column.id),
      language: text("language").$type<Language>().notNull(),
      slug: text("slug").notNull(),
      title: text("title").notNull(),
      flow: text("flow")
        .notNull()
        .references(() => flow.id),
      state: text("state").$type<State>().notNull(),
      stage: int("stage"),
      round: int("round").notNull(),
      judged: bool("judged").notNull(),
      /** Counts up with every write: the guard against lost races. */
      version: int("version").notNull(),
      head: text("head_revision").notNull(),
      live: text("live_revision"),
      createdBy: text("created_by")
        .notNull()
        .references(() => person.id),
      createdAt: at("created_at").notNull(),
      changedAt: at("changed_at").notNull(),
      /** Since when it stands in this state and stage. */
      since: at("since").notNull(),
      releaseAt: at("release_at"),
      /** When a held story comes back to its audit by itself; null when somebody must take it up. */
      backAt: at("back_at"),
      releasedAt: at("released_at"),
    },
    (row) => [
      unique("story_number").on(row.number),
      unique("story_slug").on(row.slug),
      index("story_changed").on(row.changedAt, row.id),
      index("story_state").on(row.state, row.changedAt, row.id),
      index("story_department").on(row.department, row.changedAt, row.id),
      index("story_column").on(row.column, row.changedAt, row.id),
      index("story_audit").on(row.state, row.stage, row.since, row.id, row.department, row.round, row.flow),
      index("story_place").on(row.department, row.state, row.changedAt, row.id),
      index("story_language").on(row.language, row.changedAt, row.id),
      index("story_reporter").on(row.createdBy, row.changedAt, row.id),
      index("story_waiting").on(row.state, row.stage, row.department, row.since, row.id),
      index("story_due").on(row.state, row.releaseAt),
      index("story_back").on(row.state, row.backAt),
    ],
  );

  /** Whose own work a story is: its writers for good, its credited people as of the newest revision. */
  const storyAuthor = table(
    "story_author",
    {
      story: text("story")
        .notNull()
        .references(() => story.id),
      person: text("person")
        .notNull()
        .references(() => person.id),
      as: text("as_what").$type<"writer" | CreditRole>().notNull(),
    },
    (row) => [primaryKey([row.story, row.person, row.as]), index("story_author_person").on(row.person)],
  );

  /** Immutable. `package` is the canonical text that `hash` is the SHA-256 of. */
  const revision = table(
    "revision",
    {
      id: id(),
      story: text("story")
        .notNull()
        .references(() => story.id),
      number: int("number").notNull(),
      package: text("package").notNull(),
      hash: text("hash").notNull(),
      kind: text("kind").$type<RevisionKind>().notNull(),
      by: text("by_person")
        .notNull()
        .references(() => person.id),
      at: at("at").notNull(),
    },
    (row) => [unique("revision_number").on(row.story, row.number), index("revision_hash").on(row.hash)],
  );

  /** Immutable. Who signed which stage of which hash, with name and unit as they were at that moment. */
  const signOff = table(
    "sign_off",
    {
      id: id(),
      story: text("story")
        .notNull()
        .references(() => story.id),
      revision: text("revision")
        .notNull()
        .references(() => revision.id),
      hash: text("hash").notNull(),
      round: int("round").notNull(),
      stage: int("stage").notNull(),
      role: text("role").$type<Role>().notNull(),
      person: text("person")
        .notNull()
        .references(() => person.id),
      onBehalfOf: text("on_behalf_of").references(() => person.id),
      nameZh: text("name_zh").notNull(),
      nameEn: text("name_en").notNull(),
      unitZh: text("unit_zh").notNull(),
      unitEn: text("unit_en").notNull(),
      meaning: text("meaning").notNull(),
      at: at("at").notNull(),
    },
    (row) => [
      unique("sign_off_stage").on(row.story, row.round, row.stage),
      index("sign_off_signer").on(row.person, row.story, row.round),
    ],
  );

  return { story, storyAuthor, revision, signOff };
}

export type StoryTables = ReturnType<typeof defineStory>;
