import { existsSync, readFileSync } from "node:fs";
import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { mayImportPages } from "@/core/workflow/policy";
import { openStore } from "@/db/open-store";
import { findViewer } from "@/db/queries/find-viewer";
import { sealerFrom } from "@/db/sealer";
import { sqliteFile } from "@/db/sqlite-store";
import type { Reader, Store } from "@/db/store";
import { fileWitness, witnessFile } from "@/db/witness";
import type { Environment } from "@/env";

/** The newsroom of this environment, opened beside whoever serves it. Throws with a sentence when there is none or it is of another version. */
export async function openPlace({ dataDir, databaseUrl, ledgerKeyFile }: Environment): Promise<Store> {
  const isThere = existsSync(ledgerKeyFile) && (databaseUrl !== undefined || existsSync(sqliteFile(dataDir)));
  if (!isThere)
    throw new Error(`There is no newsroom in ${dataDir}: start it once with npm run serve, or set DATA_DIR.`);
  const sealer = sealerFrom(readFileSync(ledgerKeyFile, "utf8"), fileWitness(witnessFile(ledgerKeyFile)));
  const store = await openStore({ dataDir, databaseUrl, sealer });
  try {
    await store.read(async (reader) => reader.select().from(reader.tables.oldAddress).limit(1));
    return store;
  } catch (problem) {
    await store.close();
    throw new Error("The database is of an older version: start the newsroom once with npm run serve.", {
      cause: problem,
    });
  }
}

/** The administrator in whose name pages are brought in: this account, or the first that is active. */
export async function findImporter(store: Store, username: string | undefined, now: Date): Promise<Viewer> {
  const viewer = await store.read(async (reader) => {
    const [found] = await listAdministrators(reader, username, now);
    return found && findViewer(reader, { ...found, confirmedAt: null }, now);
  });
  if (viewer && mayImportPages(viewer)) return viewer;
  throw new Error(
    username
      ? `${username} is no active administrator of this newsroom.`
      : "This newsroom has no active administrator.",
  );
}

function listAdministrators(reader: Reader, username: string | undefined, now: Date) {
  const { person, membership } = reader.tables;
  const { role, from, until } = membership;
  const active = and(lte(from, now), or(isNull(until), gt(until, now)));
  const named = username === undefined ? undefined : eq(person.username, username);
  return reader
    .select({ person: person.id, epoch: person.epoch })
    .from(person)
    .innerJoin(membership, eq(membership.person, person.id))
    .where(and(eq(role, "administrator"), eq(person.disabled, false), active, named))
    .orderBy(asc(person.createdAt), asc(person.id))
    .limit(1);
}
