import { and, desc, eq, isNull, lte, or } from "drizzle-orm";
import type { Reader } from "../store";
import { listActiveRoles } from "./find-viewer";

/** A letter or a call that one process has taken to send. */
export type Leased = Reader["tables"]["delivery"]["$inferSelect"];

/** True when something waits to be sent that no process has taken. */
export async function hasDueDelivery(reader: Reader, now: Date): Promise<boolean> {
  const { delivery } = reader.tables;
  const free = or(isNull(delivery.leasedUntil), lte(delivery.leasedUntil, now));
  const due = await reader
    .select({ id: delivery.id })
    .from(delivery)
    .where(and(eq(delivery.state, "waiting"), lte(delivery.dueAt, now), free))
    .limit(1);
  return due.length > 0;
}

/** The story a delivery speaks of, as much as may be said of it. */
export async function findToldStory(reader: Reader, id: string) {
  const { story } = reader.tables;
  const { number, title, department } = story;
  const [found] = await reader.select({ id: story.id, number, title, department }).from(story).where(eq(story.id, id));
  return found;
}

/** Who a letter goes to, with the roles they hold now: what they may not see is not written to them either. */
export async function findRecipient(reader: Reader, id: string, now: Date) {
  const { person } = reader.tables;
  const { zh, en, language, email, disabled } = person;
  const [found] = await reader
    .select({ id: person.id, zh, en, language, email, disabled })
    .from(person)
    .where(eq(person.id, id));
  return found && { ...found, roles: await listActiveRoles(reader, id, now), confirmedAt: null };
}

/** An address outside, with its secret. */
export async function findWebhook(reader: Reader, id: string) {
  const { webhook } = reader.tables;
  const [found] = await reader.select().from(webhook).where(eq(webhook.id, id));
  return found;
}

/** Every address outside, by name; without its secret. */
export async function listWebhooks(reader: Reader) {
  const { webhook } = reader.tables;
  const { id, name, url, format, kinds, titles, active, version } = webhook;
  return reader
    .select({ id, name, url, format, kinds, titles, active, version })
    .from(webhook)
    .orderBy(webhook.name, webhook.id);
}

/** What could not be delivered, newest first, with whom or what it was for. */
export async function listFailedDeliveries(reader: Reader) {
  const { delivery, person, webhook, story } = reader.tables;
  return reader
    .select({
      id: delivery.id,
      kind: delivery.kind,
      problem: delivery.problem,
      attempts: delivery.attempts,
      settledAt: delivery.settledAt,
      number: story.number,
      person: { zh: person.zh, en: person.en },
      webhook: webhook.name,
    })
    .from(delivery)
    .leftJoin(person, eq(person.id, delivery.person))
    .leftJoin(webhook, eq(webhook.id, delivery.webhook))
    .leftJoin(story, eq(story.id, delivery.story))
    .where(eq(delivery.state, "failed"))
    .orderBy(desc(delivery.settledAt), desc(delivery.id))
    .limit(100);
}
