import type { Kit } from "../kit";
import type { PeopleTables } from "./people";
import type { StoryTables } from "./stories";

/** What a reporter has in hand: text on its way to a revision, and the words and people it is written with. */
export function defineDesk(kit: Kit, earlier: PeopleTables & StoryTables) {
  const { table, text, int, json, at, index, unique, primaryKey } = kit;
  const { department, person, story } = earlier;
  const id = () => text("id").primaryKey();

  /** One person's text of one story between two revisions: kept while they type, gone once it is handed in. */
  const workingCopy = table(
    "working_copy",
    {
      story: text("story")
        .notNull()
        .references(() => story.id),
      person: text("person")
        .notNull()
        .references(() => person.id),
      /** Counts up with every save: the guard between two pages of one person. */
      version: int("version").notNull(),
      /** The story's version and the hash of the revision that the text builds on. */
      base: int("base").notNull(),
      baseHash: text("base_hash").notNull(),
      /** The page that saved it last. */
      page: text("page").notNull(),
      typed: json<object>("typed").notNull(),
      savedAt: at("saved_at").notNull(),
    },
    (row) => [primaryKey([row.story, row.person])],
  );

  /** Somebody stories are about or by, whether they have an account or not. */
  const registryPerson = table(
    "registry_person",
    {
      id: id(),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      /** What typing finds them by: names, full pinyin and its initials, in lower case, between spaces. */
      keys: text("keys").notNull(),
      note: text("note").notNull(),
      version: int("version").notNull(),
    },
    (row) => [index("registry_person_name").on(row.zh, row.id)],
  );

  /** A post somebody holds or held; days are `YYYY-MM-DD`, both included. */
  const post = table(
    "post",
    {
      id: id(),
      person: text("person")
        .notNull()
        .references(() => registryPerson.id),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      unitZh: text("unit_zh").notNull(),
      unitEn: text("unit_en").notNull(),
      department: text("department").references(() => department.id),
      from: text("from_day"),
      until: text("until_day"),
      position: int("position").notNull(),
    },
    (row) => [index("post_person").on(row.person, row.position)],
  );

  /** A term in its approved forms, and the forms to avoid. */
  const term = table(
    "term",
    {
      id: id(),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      keys: text("keys").notNull(),
      avoid: json<string[]>("avoid").notNull(),
      note: text("note").notNull(),
      version: int("version").notNull(),
    },
    (row) => [unique("term_forms").on(row.zh, row.en)],
  );

  return { workingCopy, registryPerson, post, term };
}
