import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findRegistryPerson } from "@/db/queries/find-registry-person";
import { removeRegistryPerson, type Seen } from "@/db/registry-writes";
import type { Store } from "@/db/store";

/**
 * Takes somebody out of the registry. Names that stand in stories stay there. Only administrators may. Refuses with not_allowed,
 * not_found or changed_meanwhile.
 */
export async function dropRegistryPerson(store: Store, viewer: Viewer, seen: Seen, now: Date): Promise<Result> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const found = await findRegistryPerson(tx, seen.id);
    if (!found) return refuse("not_found");
    if (!(await removeRegistryPerson(tx, seen))) return refuse("changed_meanwhile");

    const { zh, en } = found;
    const details = { person: seen.id, zh, en };
    await record(tx, { actor: viewer.id, act: "drop_registry_person", at: now, details });
    return { ok: true };
  });
}
