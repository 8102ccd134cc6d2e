import { createPublicKey } from "node:crypto";
import { headStatement, type LedgerHead } from "@/core/ledger/entry";
import type { Verification } from "@/core/story/published";
import { newsroomStore } from "@/db/newsroom-store";
import { findHeadAfter } from "@/db/queries/find-head";
import { findVerification, isAmbiguous } from "@/db/queries/find-verification";
import { keyName } from "@/db/sealer";

/** The public record of a release, and the head of the ledger that was signed right after it. */
export type ReleaseRecord = { found: Verification; sealed?: LedgerHead };

/** The record that a hash or a printed code names; "ambiguous" for a code that several releases begin with. */
export async function loadRecord(code: string): Promise<ReleaseRecord | "ambiguous" | undefined> {
  const store = await newsroomStore();
  return store.read(async (reader) => {
    const found = await findVerification(reader, code);
    if (!found) return (await isAmbiguous(reader, code)) ? "ambiguous" : undefined;
    const last = found.entries.at(-1);
    return { found, sealed: last && (await findHeadAfter(reader, last.seq)) };
  });
}

/** What a stranger checks a record by, as files of exactly the bytes that count. The text of a page that is gone is not among them. */
export async function evidenceOf({
  found,
  sealed,
}: ReleaseRecord): Promise<Record<string, { type: string; bytes: Uint8Array }>> {
  const { publicKey } = await newsroomStore();
  const text = (type: string, content: string) => ({ type, bytes: new TextEncoder().encode(content) });
  const isOurKey = sealed?.key === keyName(createPublicKey(publicKey));
  return {
    ...(found.now === "live" && { "package.json": text("application/json", found.package) }),
    ...(sealed && { "head.txt": text("text/plain; charset=utf-8", headStatement(sealed)) }),
    ...(sealed && {
      "head.sig": { type: "application/octet-stream", bytes: new Uint8Array(Buffer.from(sealed.signature, "base64")) },
    }),
    ...(isOurKey && { "ledger-key.pem": text("application/x-pem-file", publicKey) }),
  };
}
