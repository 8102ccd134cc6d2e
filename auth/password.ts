import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane; about 25 ms of one core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A new password has at least ten characters; none is longer than two hundred, so that hashing stays cheap. */
export const passwordLength = { min: 10, max: 200 } as const;

/** The argon2id hash of a password, with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

/** True when the password belongs to the hash. Without a hash the same work is done, so that the time tells nothing. */
export async function passwordMatches(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString("hex"));
  const against = stored?.startsWith("$argon2id$") ? stored : await decoy;
  const matches = await verify(against, password.normalize("NFC"));
  return matches && against === stored;
}

let decoy: Promise<string> | undefined;
