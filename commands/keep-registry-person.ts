import { and, eq } from "drizzle-orm";
import { type Problem, type Refused, type Result, refuse } from "@/core/refusal";
import { type PersonRecord, personRecord } from "@/core/registry/record";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findRegistryPerson } from "@/db/queries/find-registry-person";
import { addRegistryPeople, changeRegistryPerson, findUnknownDepartments, type Seen } from "@/db/registry-writes";
import type { Store, Writer } from "@/db/store";

/**
 * Enters somebody into the registry, or changes the record that was seen: approved names, note and posts in their order. Only administrators
 * may. A record that stays as it was changes nothing. Refuses with not_allowed, not_found, changed_meanwhile, or
 * not_valid with the places that are wrong; namesakes have to differ in their note.
 */
export async function keepRegistryPerson(
  store: Store,
  viewer: Viewer,
  input: { seen: Seen | null; person: PersonRecord },
  now: Date,
): Promise<Result<{ person: string }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const parsed = personRecord.safeParse(input.person);
    if (!parsed.success) return refuse("not_valid", parsed.error.issues.map(problemOf));
    const refused = await findObstacle(tx, input.seen, parsed.data);
    if (refused) return refused;

    const written = await write(tx, input.seen, parsed.data, now);
    if (!written.ok || !written.changed) return written;
    const details = { person: written.person, version: (input.seen?.version ?? 0) + 1, ...parsed.data };
    await record(tx, { actor: viewer.id, act: "keep_registry_person", at: now, details });
    return written;
  });
}

function problemOf({ path, message }: { path: PropertyKey[]; message: string }): Problem {
  return { place: path.join("."), reason: /^[a-z_]+$/.test(message) ? message : "other" };
}

async function findObstacle(tx: Writer, seen: Seen | null, person: PersonRecord): Promise<Refused | undefined> {
  const { registryPerson } = tx.tables;
  const [unknown] = await findUnknownDepartments(
    tx,
    person.posts.map(({ department }) => department),
  );
  const at = person.posts.findIndex(({ department }) => department === unknown);
  if (unknown) return refuse("not_valid", [{ place: `posts.${at}.department`, reason: "unknown" }]);

  const { zh, en, note } = person;
  const namesakes = await tx
    .select({ id: registryPerson.id })
    .from(registryPerson)
    .where(and(eq(registryPerson.zh, zh), eq(registryPerson.en, en), eq(registryPerson.note, note)));
  const taken = namesakes.some(({ id }) => id !== seen?.id);
  return taken ? refuse("not_valid", [{ place: "note", reason: "namesake" }]) : undefined;
}

type Written = Result<{ person: string; changed: boolean }>;

async function write(tx: Writer, seen: Seen | null, person: PersonRecord, now: Date): Promise<Written> {
  if (!seen) {
    const [id = ""] = await addRegistryPeople(tx, [person], now);
    return { ok: true, person: id, changed: true };
  }
  const known = await findRegistryPerson(tx, seen.id);
  if (!known) return refuse("not_found");
  const { zh, en, note, posts } = known;
  if (JSON.stringify(inOrder(person)) === JSON.stringify(inOrder({ zh, en, note, posts }))) {
    return { ok: true, person: seen.id, changed: false };
  }
  const changed = await changeRegistryPerson(tx, seen, person, now);
  return changed ? { ok: true, person: seen.id, changed } : refuse("changed_meanwhile");
}

function inOrder({ zh, en, note, posts }: PersonRecord) {
  const words = posts.map((post) => [
    ...[post.zh, post.en, post.unitZh, post.unitEn],
    ...[post.department, post.from, post.until],
  ]);
  return [zh, en, note, words];
}
