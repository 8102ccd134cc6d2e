import { readFileSync } from "node:fs";
import { environment } from "@/env";
import { sealerFrom } from "./sealer";
import { openStore } from "./open-store";
import type { Store } from "./store";

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
  return openStore({ dataDir, databaseUrl, sealer: sealerFrom(readFileSync(ledgerKeyFile, "utf8")) });
}
