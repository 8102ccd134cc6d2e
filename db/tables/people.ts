import type { Language } from "@/core/story/story-content";
import type { Role, Stage } from "@/core/workflow/standing";
import type { Kit } from "../kit";

/** Departments, columns with their flows, people and their roles. */
export function definePeople(kit: Kit) {
  const { table, text, int, bool, json, at, index, unique } = kit;
  const id = () => text("id").primaryKey();

  /** A department; its id is its address and never changes. */
  const department = table("department", {
    id: id(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    position: int("position").notNull(),
    /** The department it belongs to: the id of another one, never of one below itself. */
    parent: text("parent"),
  });

  /** A column of the paper; its id is its address and never changes. */
  const column = table("column", {
    id: id(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    position: int("position").notNull(),
  });

  const person = table(
    "person",
    {
      id: id(),
      username: text("username").notNull(),
      zh: text("zh").notNull(),
      en: text("en").notNull(),
      /** The home department: the unit printed with the name. */
      department: text("department")
        .notNull()
        .references(() => department.id),
      language: text("language").$type<Language>().notNull(),
      /** Where notices go; empty when they stay in the newsroom. */
      email: text("email").notNull().default(""),
      /** Whether single keys act at the desk. */
      keys: bool("keys").notNull().default(true),
      passwordHash: text("password_hash").notNull(),
      /** Counts up to sign the person out everywhere. */
      epoch: int("epoch").notNull(),
      disabled: bool("disabled").notNull(),
      createdAt: at("created_at").notNull(),
    },
    (row) => [unique("person_username").on(row.username)],
  );

  const membership = table(
    "membership",
    {
      id: id(),
      person: text("person")
        .notNull()
        .references(() => person.id),
      role: text("role").$type<Role>().notNull(),
      department: text("department").references(() => department.id),
      from: at("from_at").notNull(),
      until: at("until_at"),
    },
    (row) => [index("membership_person").on(row.person), index("membership_role").on(row.role, row.department)],
  );

  /** One version of the audits of a column in one language. */
  const flow = table(
    "flow",
    {
      id: id(),
      column: text("column_id")
        .notNull()
        .references(() => column.id),
      language: text("language").$type<Language>().notNull(),
      version: int("version").notNull(),
      stages: json<Stage[]>("stages").notNull(),
    },
    (row) => [unique("flow_version").on(row.column, row.language, row.version)],
  );

  return { department, column, person, membership, flow };
}

export type PeopleTables = ReturnType<typeof definePeople>;
