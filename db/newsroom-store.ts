import { readFileSync } from "node:fs";
import { environment } from "@/env";
import { sealerFrom } from "./sealer";
import { openStore } from "./open-store";
import type { Store } from "./store";
import { fileWitness, witnessFile } from "./witness";

const key = Symbol.for("imprimatur.store");
type Holder = { [key]?: Promise<Store> };

/** The one store of this process. Next loads a module several times in a process, so it hangs on globalThis. */
export function newsroomStore(): Promise<Store> {
  const holder = globalThis as Holder;
  holder[key] ??= open();
  return holder[key];
}

async function open(): Promise<Store> {
  const { dataDir, databaseUrl, ledgerKeyFile } = environment();
  const witness = fileWitness(witnessFile(ledgerKeyFile));
  return openStore({ dataDir, databaseUrl, sealer: sealerFrom(readFileSync(ledgerKeyFile, "utf8"), witness) });
}
