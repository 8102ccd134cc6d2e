import { eq } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { type Result, refuse } from "@/core/refusal";
import type { ActiveRole } from "@/core/workflow/standing";
import type { Language } from "@/core/story/story-content";
import { record } from "@/db/ledger";
import { newId } from "@/db/new-id";
import type { Store } from "@/db/store";

export type NewPerson = {
  username: string;
  zh: string;
  en: string;
  department: string;
  language: Language;
  /** Where letters go; empty or left out for none. */
  email?: string;
  passwordHash: string;
  roles: readonly ActiveRole[];
};

/**
 * Gives somebody an account with their roles from now on. Only administrators may, and nobody gives roles to themselves; the
 * first administrator of an empty newsroom is added by the set-up itself (`viewer` null). Refuses with
 * not_allowed, or not_valid when the username is taken.
 */
export async function addPerson(
  store: Store,
  viewer: Viewer | null,
  input: NewPerson,
  now: Date,
): Promise<Result<{ person: string }>> {
  return store.write(async (tx) => {
    if (viewer && !holds(viewer, "administrator")) return refuse("not_allowed");
    const { person, membership } = tx.tables;
    const { roles, ...account } = input;
    const [taken] = await tx.select({ id: person.id }).from(person).where(eq(person.username, input.username));
    if (taken) return refuse("not_valid", [{ place: "username", reason: "username_taken" }]);

    const id = newId(now);
    await tx.insert(person).values({ id, ...account, epoch: 1, disabled: false, createdAt: now });
    const memberships = roles.map((role) => ({ id: newId(now), person: id, ...role, from: now, until: null }));
    if (memberships.length > 0) await tx.insert(membership).values(memberships);
    const details = { person: id, username: input.username, roles: roles.map((role) => ({ ...role })) };
    await record(tx, { actor: viewer?.id ?? null, act: "add_person", at: now, details });
    return { ok: true, person: id };
  });
}
