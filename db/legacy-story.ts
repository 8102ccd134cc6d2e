import { eq } from "drizzle-orm";
import type { OldAuditLine } from "@/core/story/published";
import type { StoryContent } from "@/core/story/story-content";
import { importedPlace } from "@/core/workflow/legacy";
import { record } from "./ledger";
import { newId } from "./new-id";
import { showInLists } from "./print-writes";
import { findFlow } from "./queries/find-flow";
import type { Writer } from "./store";
import { addRevision, keepAuthors } from "./story-writes";

/** A page of an older site, settled: what it was made from, when it was released there, and what it printed. */
export type LegacyStory = {
  number: number;
  content: StoryContent;
  releasedAt: Date;
  audits: OldAuditLine[];
  addresses: string[];
  page: string;
  file: string;
};

/**
 * Opens a story that is in print already: its imported revision, its first release at its old moment, the old audit lines, the old
 * addresses, its place in the lists, and one entry `import` in the ledger that says all of it. Signs nothing and tells nobody.
 * Returns the story's id and the public pages that change, by tag.
 */
export async function enterLegacyStory(
  tx: Writer,
  person: string,
  legacy: LegacyStory,
  now: Date,
): Promise<{ story: string; pages: string[] }> {
  const { story: table, release, legacyPage, oldAddress } = tx.tables;
  const { number, content, releasedAt, audits, addresses } = legacy;
  const id = await openStory(tx, person, legacy, now);
  const added = await addRevision(tx, { id, number }, content, { by: person, at: now, kind: "import" });
  const { hash } = added.package;
  await tx.update(table).set({ head: added.id, live: added.id }).where(eq(table.id, id));
  await keepAuthors(tx, id, content);
  const { round } = importedPlace;
  const printed = { story: id, number: 1, revision: added.id, hash, round, note: "", at: releasedAt };
  await tx.insert(release).values({ id: newId(now), ...printed });
  await tx.insert(legacyPage).values({ story: id, revision: added.id, audits, at: now });
  await tx.insert(oldAddress).values(addresses.map((address) => ({ address, story: id })));
  const pages = await showInLists(tx, { id, number }, content, { first: releasedAt, at: releasedAt, number: 1 });
  await record(tx, { actor: person, act: "import", story: id, at: now, details: detailsOf(legacy, hash) });
  return { story: id, pages };
}

async function openStory(tx: Writer, person: string, legacy: LegacyStory, now: Date): Promise<string> {
  const { content, number, releasedAt } = legacy;
  const { column, department, language, slug, title } = content;
  const flow = await findFlow(tx, column, language);
  const id = newId(now);
  const place = { id, number, column, department, language, slug, title, flow: flow.id };
  // At the desk it stands where its date puts it: ten thousand old pages are not today's news.
  const times = { createdAt: now, changedAt: releasedAt, since: releasedAt, releasedAt };
  await tx
    .insert(tx.tables.story)
    .values({ ...place, ...importedPlace, ...times, version: 1, head: "", createdBy: person });
  return id;
}

function detailsOf({ content, releasedAt, audits, addresses, page, file }: LegacyStory, hash: string) {
  const { state: to, stage, round } = importedPlace;
  const standing = { revision: 1, hash, title: content.title, to, stage, round };
  return { ...standing, releasedAt: releasedAt.toISOString(), page, file, addresses, audits };
}
