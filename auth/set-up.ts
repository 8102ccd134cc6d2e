import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { newsroomStore } from "@/db/newsroom-store";
import { hasAdministrator } from "@/db/queries/find-set-up";
import { type Environment, environment } from "@/env";

/**
 * The link by which the first administrator opens this newsroom; undefined once there is one. Each call makes a new token and
 * ends the one before: only its hash is kept, in a file beside the keys.
 */
export async function setUpLink(from: Environment): Promise<string | undefined> {
  if (await isSetUp()) return undefined;
  const token = randomBytes(24).toString("base64url");
  const file = tokenFile(from);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, digest(token), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return `${from.siteUrl}/setup?token=${token}`;
}

/** True while this token may open the newsroom. */
export async function isSetUpToken(token: string): Promise<boolean> {
  const kept = readKept();
  return kept !== undefined && timingSafeEqual(Buffer.from(digest(token)), kept) && !(await isSetUp());
}

/** Takes the token out of the world: of two who hold it, one opens the newsroom. */
export async function claimSetUpToken(token: string): Promise<boolean> {
  if (!(await isSetUpToken(token))) return false;
  try {
    unlinkSync(tokenFile(environment()));
    return true;
  } catch {
    return false;
  }
}

async function isSetUp(): Promise<boolean> {
  const store = await newsroomStore();
  return store.read(hasAdministrator);
}

function tokenFile({ dataDir }: Environment): string {
  return path.join(/* turbopackIgnore: true */ dataDir, "keys", "set-up-token.sha256");
}

function readKept(): Buffer | undefined {
  try {
    const kept = readFileSync(/* turbopackIgnore: true */ tokenFile(environment()));
    return kept.length === 64 ? kept : undefined;
  } catch {
    return undefined;
  }
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
