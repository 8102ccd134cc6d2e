import { openPostgres } from "./postgres-store";
import type { Sealer } from "./sealer";
import { openSqlite } from "./sqlite-store";
import type { Store } from "./store";

export type StoreOptions = {
  /** Where the SQLite file lives; made when missing. */
  dataDir: string;
  /** `postgres://…` instead of SQLite. */
  databaseUrl?: string;
  sealer: Sealer;
};

/** Opens the store of either engine. The database must have been migrated. */
export async function openStore(options: StoreOptions): Promise<Store> {
  if (options.databaseUrl) {
    return openPostgres(options.databaseUrl, options.sealer);
  }
  return openSqlite(options.dataDir, options.sealer);
}
