import { createPublicKey } from "node:crypto";
import { headStatement, type LedgerHead } from "@/core/ledger/entry";
import type { Verification } from "@/core/story/published";
import { newsroomStore } from "@/db/newsroom-store";
import { findHeadAfter } from "@/db/queries/find-head";
import { findVerification, isAmbiguous } from "@/db/queries/find-verification";
import { findEntryStatement } from "@/db/queries/list-public-entries";
import { keyName } from "@/db/sealer";
import type { Reader } from "@/db/store";

/**
 * The public record of a release, the head of the ledger that was signed right after one of its entries, and the text of that entry
 * where readers may have it.
 */
export type ReleaseRecord = { found: Verification; sealed?: LedgerHead; entry?: string };

/** The record that a hash or a printed code names; "ambiguous" for a code that several releases begin with. */
export async function loadRecord(code: string, end?: string): Promise<ReleaseRecord | "ambiguous" | undefined> {
  const store = await newsroomStore();
  return store.read(async (reader) => {
    const found = await findVerification(reader, code, end);
    if (!found) return (await isAmbiguous(reader, code)) ? "ambiguous" : undefined;
    return { found, ...(await findSealed(reader, found)) };
  });
}

/** The newest entry that can be shown whole, with its own head; else the newest head alone. A withdrawn text's title is in none. */
async function findSealed(reader: Reader, { now, entries }: Verification): Promise<Omit<ReleaseRecord, "found">> {
  const released = entries.filter(({ act }) => act !== "withdraw").reverse();
  for (const { seq } of now === "live" || now === "replaced" ? released : []) {
    const entry = await findEntryStatement(reader, seq);
    if (entry !== undefined) return { entry, sealed: await findHeadAfter(reader, seq) };
  }
  const [last] = released;
  return { sealed: last && (await findHeadAfter(reader, last.seq)) };
}

/** What a stranger checks a record by, as files of exactly the bytes that count. The text of a page that is gone is not among them. */
export async function evidenceOf({
  found,
  sealed,
  entry,
}: ReleaseRecord): Promise<Record<string, { type: string; bytes: Uint8Array }>> {
  const { publicKey } = await newsroomStore();
  const text = (type: string, content: string) => ({ type, bytes: new TextEncoder().encode(content) });
  const isOurKey = sealed?.key === keyName(createPublicKey(publicKey));
  return {
    ...(found.now === "live" && { "package.json": text("application/json", found.package) }),
    ...(entry !== undefined && { "entry.json": text("application/json", entry) }),
    ...(sealed && { "head.txt": text("text/plain; charset=utf-8", headStatement(sealed)) }),
    ...(sealed && {
      "head.sig": { type: "application/octet-stream", bytes: new Uint8Array(Buffer.from(sealed.signature, "base64")) },
    }),
    ...(isOurKey && { "ledger-key.pem": text("application/x-pem-file", publicKey) }),
  };
}
