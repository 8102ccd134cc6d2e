import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LedgerHead } from "@/core/ledger/entry";

/**
 * What the witness file says: the newest head of the ledger it was told of and, once the ledger went backwards, the head that
 * showed it. That mark is never taken away again.
 */
export type Testimony = LedgerHead & { rewound?: LedgerHead };

/** Remembers the newest head outside the database, so that cutting off the newest entries is found. */
export type Witness = { note: (head: LedgerHead) => void; flush: () => void };

/** How many milliseconds pass between two writes of the file at least. */
const pause = 200;

/** The file beside the ledger's key in which its newest head is witnessed. */
export function witnessFile(ledgerKeyFile: string): string {
  return join(dirname(ledgerKeyFile), "ledger-witness.json");
}

/** What the file says, or undefined when there is none. Throws when it cannot be read. */
export function readTestimony(file: string): Testimony | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Testimony) : undefined;
}

/**
 * A witness that writes a file, whole or not at all, and never backwards. It is told of a head after its commit: the ledger may
 * be ahead of the file, never behind it.
 */
export function fileWitness(file: string): Witness {
  let known = readTestimony(file);
  let unwritten = false;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (unwritten && known) write(file, known);
    unwritten = false;
  };
  return {
    flush,
    note(head) {
      if (known?.rewound) return;
      // A commit after the one that was witnessed has a higher number, or somebody cut the ledger in between.
      known = known && head.seq <= known.seq ? { ...known, rewound: head } : head;
      unwritten = true;
      timer ??= setTimeout(flush, pause).unref();
    },
  };
}

function write(file: string, testimony: Testimony): void {
  const written = readTestimony(file);
  // Another process may have seen more.
  if (written && !testimony.rewound && (written.rewound || written.seq >= testimony.seq)) return;
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(testimony)}\n`, { mode: 0o644, flush: true });
  renameSync(beside, file);
}
