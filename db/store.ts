import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Sealer } from "./sealer";
import type { Tables } from "./tables/define";

/** A connection for questions only. `tables` are those of the engine behind it. */
export type Reader = PgDatabase<PgQueryResultHKT> & { readonly tables: Tables; readonly engine: "sqlite" | "postgres" };

/** The one open transaction of a write. Only `store.write` hands it out. */
export type Writer = Reader & { readonly sealer: Sealer };

/**
 * The newsroom's memory. `read` cannot change anything. `write` runs its work as one transaction, one writer at a time, and
 * is refused inside another; when the work throws, nothing of it stays. No I/O but the database belongs inside `write`.
 */
export type Store = {
  engine: "sqlite" | "postgres";
  /** The key that checks the signatures under the ledger, as SPKI PEM. */
  publicKey: string;
  read: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>;
  write: <T>(work: (writer: Writer) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};
