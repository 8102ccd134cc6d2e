import type { NoticeKind } from "@/core/notices/notice-kinds";
import type { Kit } from "../kit";
import type { PeopleTables } from "./people";
import type { StoryTables } from "./stories";

/** How a web address wants to be told. */
export type WebhookFormat = "json" | "wecom" | "dingtalk";

/** What people are told, and what is on its way to them. */
export function defineNotice(kit: Kit, earlier: PeopleTables & StoryTables) {
  const { table, text, int, bool, json, at, index, unique, primaryKey } = kit;
  const { person, story } = earlier;
  const id = () => text("id").primaryKey();

  /** One event told to one person, written with the event; `seq` is its ledger entry, so nobody is told twice. */
  const notice = table(
    "notice",
    {
      id: id(),
      person: text("person")
        .notNull()
        .references(() => person.id),
      kind: text("kind").$type<NoticeKind>().notNull(),
      story: text("story").references(() => story.id),
      seq: int("seq").notNull(),
      at: at("at").notNull(),
      readAt: at("read_at"),
    },
    (row) => [
      unique("notice_once").on(row.person, row.seq),
      index("notice_newest").on(row.person, row.at, row.id),
      index("notice_unread").on(row.person, row.readAt),
    ],
  );

  /** What a person chose for one kind of notice; without a row it comes both ways. */
  const noticeChoice = table(
    "notice_choice",
    {
      person: text("person")
        .notNull()
        .references(() => person.id),
      kind: text("kind").$type<NoticeKind>().notNull(),
      desk: bool("desk").notNull(),
      mail: bool("mail").notNull(),
    },
    (row) => [primaryKey([row.person, row.kind])],
  );

  /** An address outside that is told of events. */
  const webhook = table("webhook", {
    id: id(),
    name: text("name").notNull(),
    url: text("url").notNull(),
    format: text("format").$type<WebhookFormat>().notNull(),
    /** Signs what is sent, where the format knows a signature. */
    secret: text("secret").notNull(),
    kinds: json<NoticeKind[]>("kinds").notNull(),
    /** Whether titles of stories that nobody has released leave the newsroom this way. */
    titles: bool("titles").notNull().default(false),
    active: bool("active").notNull(),
    version: int("version").notNull(),
  });

  /** Something to be sent: a letter to a person or a call to an address, written with its event and leased while it is tried. */
  const delivery = table(
    "delivery",
    {
      id: id(),
      person: text("person").references(() => person.id),
      webhook: text("webhook").references(() => webhook.id),
      kind: text("kind").$type<NoticeKind>().notNull(),
      story: text("story").references(() => story.id),
      seq: int("seq").notNull(),
      state: text("state").$type<"waiting" | "sent" | "failed" | "skipped">().notNull(),
      attempts: int("attempts").notNull(),
      dueAt: at("due_at").notNull(),
      leasedUntil: at("leased_until"),
      /** What went wrong last, in the other side's words, cut short. */
      problem: text("problem").notNull(),
      createdAt: at("created_at").notNull(),
      settledAt: at("settled_at"),
    },
    (row) => [
      unique("delivery_mail").on(row.person, row.seq),
      unique("delivery_webhook").on(row.webhook, row.seq),
      index("delivery_due").on(row.state, row.dueAt, row.id),
    ],
  );

  return { notice, noticeChoice, webhook, delivery };
}
