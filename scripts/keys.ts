import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, randomInt } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Environment } from "@/env";

/** Makes the secrets that are not there yet. A key that exists is never replaced. */
export function ensureKeys(environment: Environment): void {
  const { authSecret, authSecretFile, ledgerKeyFile } = environment;
  if (!authSecret) makeOnce(authSecretFile, () => `${randomBytes(32).toString("base64url")}\n`);
  makeOnce(ledgerKeyFile, () =>
    generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  );
  publishLedgerKey(ledgerKeyFile);
}

/** The demo password of this data folder: fixed when the demo newsroom is loaded, the same ever after. */
export function ensureDemoPassword(environment: Environment): string {
  makeOnce(environment.demoPasswordFile, () => `${environment.demoPassword ?? easyPassword()}\n`);
  return readFileSync(environment.demoPasswordFile, "utf8").trim();
}

/** Anybody may check the ledger's heads with this key, so it lies beside the secret one. */
function publishLedgerKey(ledgerKeyFile: string): void {
  const secret = createPrivateKey(readFileSync(ledgerKeyFile));
  if (secret.asymmetricKeyType !== "ed25519") throw new Error(`${ledgerKeyFile} does not hold an Ed25519 key.`);
  const publicKey = createPublicKey(secret).export({ type: "spki", format: "pem" }).toString();
  const beside = ledgerKeyFile.replace(/(\.pem)?$/, ".pub.pem");
  if (!existsSync(beside) || readFileSync(beside, "utf8") !== publicKey) write(beside, publicKey, 0o644);
}

function makeOnce(file: string, make: () => string): void {
  if (!existsSync(file)) write(file, make(), 0o600);
}

/** By rename, so that a power cut leaves a whole key or none. */
function write(file: string, text: string, mode: number): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text, { mode, flush: true });
  chmodSync(beside, mode);
  renameSync(beside, file);
}

/** Easy to read out and to type: about 44 bits, and the demo newsroom listens on loopback only. */
function easyPassword(): string {
  const pick = (letters: string) => letters[randomInt(letters.length)];
  const syllable = () => `${pick("bdfghjkmnprstvwz")}${pick("aeiou")}`;
  const word = () => syllable() + syllable() + syllable();
  return `${word()}-${word()}-${randomInt(10, 100)}`;
}
