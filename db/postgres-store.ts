import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import { postgresKit } from "./kit";
import { listenTo, type Sealer } from "./sealer";
import type { Reader, Store, Writer } from "./store";
import { define } from "./tables/define";

/** A pool that can only read, and one that writes serializably. */
export function openPostgres(url: string, sealer: Sealer): Store {
  const reading = new Pool({ connectionString: url, max: 8, options: "-c default_transaction_read_only=on" });
  const writing = new Pool({ connectionString: url, max: 4 });
  for (const pool of [reading, writing]) outliveLostConnections(pool);
  const tables = define(postgresKit);
  const reader = Object.assign(drizzle(reading), { tables, engine: "postgres" }) as unknown as Reader;
  const inside = new AsyncLocalStorage<true>();
  return {
    engine: "postgres",
    publicKey: sealer.publicKeyPem,
    read: (work) => work(reader),
    write: <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
      if (inside.getStore()) throw new Error("A write inside another write.");
      const attempt = async (client: PoolClient) => {
        const ear = listenTo(sealer);
        const parts = { tables, engine: "postgres", sealer: ear.sealer };
        const writer = Object.assign(drizzle(client), parts) as unknown as Writer;
        const result = await transact(client, () => work(writer));
        ear.tell();
        return result;
      };
      return inside.run(true, () => withRetry(writing, attempt));
    },
    close: async () => {
      await Promise.all([reading.end(), writing.end()]);
      sealer.witness?.flush();
    },
  };
}

/** A server that restarts must not take the newsroom with it: whoever asks next gets a new connection or the error. */
function outliveLostConnections(pool: Pool): void {
  const ignore = () => undefined;
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
}

const tries = 5;

/** PostgreSQL may ask a serializable transaction to start over (40001) or break a deadlock (40P01). */
async function withRetry<T>(pool: Pool, attempt: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    for (let left = tries; ; left--) {
      try {
        return await attempt(client);
      } catch (error) {
        if (left === 1 || !mayStartOver(error)) throw error;
      }
    }
  } finally {
    client.release();
  }
}

async function transact<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
  try {
    // The ledger has one end: writers queue for it. Taken before the first query, the lock comes before the snapshot.
    await client.query("LOCK TABLE ledger_entry IN SHARE ROW EXCLUSIVE MODE");
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    // On a lost connection the first error says more than this one would.
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

function mayStartOver(error: unknown): boolean {
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | undefined)?.cause);
  return code === "40001" || code === "40P01";
}

function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}
