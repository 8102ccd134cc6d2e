import type { RemarkAnchor, RemarkState } from "@/core/remarks/remark";
import type { Kit } from "../kit";
import type { PeopleTables } from "./people";
import type { StoryTables } from "./stories";

/** What auditors leave at a text, who looked at which text, and who stands in for whom. */
export function defineReview(kit: Kit, earlier: PeopleTables & StoryTables) {
  const { table, text, int, bool, json, at, index, unique, primaryKey } = kit;
  const { person, story, revision } = earlier;
  const id = () => text("id").primaryKey();

  /** Who had which revision before them: nobody signs a text they never opened. */
  const opening = table(
    "opening",
    {
      revision: text("revision")
        .notNull()
        .references(() => revision.id),
      person: text("person")
        .notNull()
        .references(() => person.id),
      at: at("at").notNull(),
    },
    (row) => [primaryKey([row.revision, row.person])],
  );

  /** A remark on a place of one revision; pending until the verdict it is sent with, and its own person's alone till then. */
  const remark = table(
    "remark",
    {
      id: id(),
      story: text("story")
        .notNull()
        .references(() => story.id),
      revision: text("revision")
        .notNull()
        .references(() => revision.id),
      by: text("by_person")
        .notNull()
        .references(() => person.id),
      anchor: json<RemarkAnchor>("anchor").notNull(),
      words: text("words").notNull(),
      /** The text that a suggestion puts in the anchored one's place; null on a plain remark. */
      replacement: text("replacement"),
      state: text("state").$type<RemarkState>().notNull(),
      version: int("version").notNull(),
      createdAt: at("created_at").notNull(),
      sentAt: at("sent_at"),
      settledBy: text("settled_by").references(() => person.id),
      settledAt: at("settled_at"),
    },
    (row) => [index("remark_story").on(row.story, row.state), index("remark_by").on(row.by, row.state)],
  );

  /** An answer under a remark. */
  const remarkAnswer = table(
    "remark_answer",
    {
      id: id(),
      remark: text("remark")
        .notNull()
        .references(() => remark.id),
      by: text("by_person")
        .notNull()
        .references(() => person.id),
      words: text("words").notNull(),
      at: at("at").notNull(),
    },
    (row) => [index("remark_answer_remark").on(row.remark, row.at)],
  );

  /** A reason that auditors choose from when they return or reject; a retired one stays for old verdicts. */
  const reason = table("reason", {
    id: id(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    position: int("position").notNull(),
    retired: bool("retired").notNull(),
    version: int("version").notNull(),
  });

  /** Somebody is away, and who audits in their place, if anybody. `until` is the first moment they are back. */
  const absence = table(
    "absence",
    {
      id: id(),
      person: text("person")
        .notNull()
        .references(() => person.id),
      delegate: text("delegate").references(() => person.id),
      from: at("from_at").notNull(),
      until: at("until_at").notNull(),
      version: int("version").notNull(),
      createdBy: text("created_by")
        .notNull()
        .references(() => person.id),
      createdAt: at("created_at").notNull(),
    },
    (row) => [index("absence_person").on(row.person, row.until), index("absence_delegate").on(row.delegate, row.until)],
  );

  /** A day of the service clock that is not what its weekday says: a holiday, or a weekend day that is worked. `YYYY-MM-DD`. */
  const holiday = table("holiday", {
    day: text("day").primaryKey(),
    worked: bool("worked").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
  });

  /** A choice of stories a person keeps under a name; `query` is the address's search part. */
  const savedFilter = table(
    "saved_filter",
    {
      id: id(),
      person: text("person")
        .notNull()
        .references(() => person.id),
      place: text("place").$type<"inbox" | "stories">().notNull(),
      name: text("name").notNull(),
      query: text("query").notNull(),
    },
    (row) => [unique("saved_filter_name").on(row.person, row.place, row.name)],
  );

  return { opening, remark, remarkAnswer, reason, absence, holiday, savedFilter };
}
