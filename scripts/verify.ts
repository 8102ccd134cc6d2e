import { createPrivateKey, createPublicKey } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { openSnapshot } from "@/db/snapshot";
import { sqliteFile } from "@/db/sqlite-store";
import { readTestimony, witnessFile } from "@/db/witness";
import { parseEnvironment } from "@/env";
import { verifyNewsroom } from "./verify/verify-newsroom";

type Place = { dataDir: string; ledgerKeyFile: string; database: { file: string } | { databaseUrl: string } };

process.exitCode = await verifyPlace().catch((problem: unknown) => cannotTell(reasonOf(problem)));

/** 0 when everything agrees, 1 when something was tampered with, 2 when that cannot be told. */
async function verifyPlace(): Promise<number> {
  const { dataDir, ledgerKeyFile, database } = findPlace(process.argv[2]);
  const publicKeyPem = readPublicKey(ledgerKeyFile);
  if (!publicKeyPem) return cannotTell(`There is no ledger key at ${ledgerKeyFile}.`);
  // Read before the database: the ledger may be ahead of its witness, never behind.
  const witness = readTestimony(witnessFile(ledgerKeyFile));
  const snapshot = await openSnapshot(database);
  const say = process.stderr.isTTY ? (line: string) => process.stderr.write(`\r\u001b[K${line}`) : undefined;
  try {
    const { faults, counts } = await verifyNewsroom({ reader: snapshot.reader, dataDir, publicKeyPem, witness, say });
    say?.("");
    const [first, ...more] = faults;
    if (first) {
      const entry =
        first.seq === undefined || first.what.startsWith("ledger entry") ? "" : ` (ledger entry ${first.seq})`;
      console.error(`Tampered: ${first.what}${entry}${more.length > 0 ? `, and ${more.length} more` : ""}.`);
      return 1;
    }
    const summary = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    console.log(`Good: ${summary.join(", ")}.`);
    if (!witness)
      console.log("There is no witness file beside the key: newest entries that were cut off would not show.");
    return 0;
  } finally {
    await snapshot.close();
  }
}

/** The data folder of the environment, another one, or a database file alone. */
function findPlace(argument: string | undefined): Place {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(parsed.line);
  const { environment } = parsed;
  const { dataDir, ledgerKeyFile, databaseUrl } = environment;
  if (!argument)
    return { dataDir, ledgerKeyFile, database: databaseUrl ? { databaseUrl } : { file: sqliteFile(dataDir) } };
  if (!existsSync(argument)) throw new Error(`There is no ${argument}.`);
  const isFolder = statSync(argument).isDirectory();
  const folder = path.resolve(isFolder ? argument : path.dirname(argument));
  const own = path.join(folder, "keys", "ledger-key.pem");
  const key = readPublicKey(own) ? own : ledgerKeyFile;
  return {
    dataDir: folder,
    ledgerKeyFile: key,
    database: { file: isFolder ? sqliteFile(folder) : path.resolve(argument) },
  };
}

function readPublicKey(ledgerKeyFile: string): string | undefined {
  const published = ledgerKeyFile.replace(/(\.pem)?$/, ".pub.pem");
  if (existsSync(published)) return readFileSync(published, "utf8");
  if (!existsSync(ledgerKeyFile)) return undefined;
  const secret = createPrivateKey(readFileSync(ledgerKeyFile, "utf8"));
  return createPublicKey(secret).export({ type: "spki", format: "pem" }).toString();
}

function cannotTell(reason: string): number {
  console.error(`Cannot tell: ${reason}`);
  return 2;
}

function reasonOf(problem: unknown): string {
  if (problem instanceof AggregateError) return reasonOf(problem.errors[0]);
  return problem instanceof Error ? problem.message : String(problem);
}
