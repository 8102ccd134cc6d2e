import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import type { LedgerHead } from "@/core/ledger/entry";
import { headStatement } from "@/core/ledger/entry";
import type { Witness } from "./witness";

/**
 * Signs ledger heads. Holds the private key in memory only; `key` is the SHA-256 of the public key, its name in the ledger. The
 * stores tell the witness of each committed head, when there is one.
 */
export type Sealer = {
  key: string;
  publicKeyPem: string;
  seal: (head: { seq: number; hash: string }) => LedgerHead;
  witness?: Witness;
};

/** A sealer from an Ed25519 private key in PKCS#8 PEM. Throws when the text is no such key. */
export function sealerFrom(privateKeyPem: string, witness?: Witness): Sealer {
  const privateKey = createPrivateKey(privateKeyPem);
  if (privateKey.asymmetricKeyType !== "ed25519") throw new Error("The ledger key must be an Ed25519 key.");
  const publicKey = createPublicKey(privateKey);
  const key = keyName(publicKey);
  return {
    key,
    witness,
    publicKeyPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    seal: ({ seq, hash }) => ({
      seq,
      hash,
      key,
      signature: sign(null, Buffer.from(headStatement({ seq, hash })), privateKey).toString("base64"),
    }),
  };
}

/** The name of a public key: the SHA-256 of its DER form, in hex. */
export function keyName(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
}

/** A sealer that remembers what it sealed last, for the witness to be told once that is committed. */
export function listenTo(sealer: Sealer): { sealer: Sealer; heard: { head?: LedgerHead }; tell: () => void } {
  const heard: { head?: LedgerHead } = {};
  const seal: Sealer["seal"] = (head) => (heard.head = sealer.seal(head));
  const tell = () => {
    if (heard.head) sealer.witness?.note(heard.head);
    heard.head = undefined;
  };
  return { sealer: { ...sealer, seal }, heard, tell };
}
