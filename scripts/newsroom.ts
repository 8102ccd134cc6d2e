import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sealerFrom } from "@/db/sealer";
import { openStore } from "@/db/open-store";
import type { Environment } from "@/env";
import { stop } from "./boot";
import { ensureDemoPassword } from "./keys";

const accounts = [
  ["lizhuo", "reporter, Publicity Department"],
  ["chenchen", "reporter, Publicity Department"],
  ["yanglin", "department auditor, Publicity Department"],
  ["auto-reporter", "reporter, School of Automotive Engineering"],
  ["auto-auditor", "department auditor, School of Automotive Engineering"],
  ["luoshihua", "college auditor"],
  ["admin", "administrator"],
] as const;

/** Loads the demo newsroom into a data folder without people. Returns the password of all its accounts. */
export async function loadDemoWhenEmpty(environment: Environment): Promise<string> {
  const halfLoaded = path.join(environment.dataDir, "demo-half-loaded");
  if (existsSync(halfLoaded)) {
    stop(`Loading the demo newsroom was cut short. Delete ${environment.dataDir} and start again.`);
  }
  if (await hasPeople(environment)) return keptPassword(environment);

  console.log("Loading the demo newsroom …");
  const demoPassword = ensureDemoPassword(environment);
  writeFileSync(halfLoaded, "");
  const { seedDemo } = await import("./seed");
  await seedDemo({ ...environment, demoPassword });
  rmSync(halfLoaded);
  return demoPassword;
}

/** Says who can sign in, with what, and where. */
export function announceDemo({ siteUrl }: Environment, password: string): void {
  console.log("\nThe demo newsroom. Accounts:");
  for (const [username, role] of accounts) console.log(`  ${username.padEnd(14)} ${role}`);
  console.log(`Password of all of them: ${password}`);
  console.log(`\nReaders: ${siteUrl}\nDesk:    ${siteUrl}/sign-in`);
}

/** Demo accounts share a printed password: a newsroom open to others never runs on them. */
export function refuseDemoFolder({ dataDir, demoPasswordFile }: Environment): void {
  if (existsSync(demoPasswordFile)) stop(`${dataDir} holds the demo newsroom. Choose another folder with DATA_DIR.`);
}

function keptPassword({ dataDir, demoPassword, demoPasswordFile }: Environment): string {
  if (!existsSync(demoPasswordFile)) {
    stop(`${dataDir} holds a newsroom that is not the demo. Start it with npm run serve, or choose another DATA_DIR.`);
  }
  const kept = readFileSync(demoPasswordFile, "utf8").trim();
  if (demoPassword && demoPassword !== kept) {
    console.log("DEMO_PASSWORD is not used: the accounts in this data folder already have their password.");
  }
  return kept;
}

async function hasPeople({ dataDir, databaseUrl, ledgerKeyFile }: Environment): Promise<boolean> {
  const store = await openStore({ dataDir, databaseUrl, sealer: sealerFrom(readFileSync(ledgerKeyFile, "utf8")) });
  const found = await store.read(async (reader) => {
    const { person } = reader.tables;
    return reader.select({ id: person.id }).from(person).limit(1);
  });
  await store.close();
  return found.length > 0;
}
