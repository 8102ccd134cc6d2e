import path from "node:path";
import type { Viewer } from "@/core/viewer";
import { findAccount } from "@/db/queries/find-person";
import { findViewer } from "@/db/queries/find-viewer";
import type { Store } from "@/db/store";
import { parseEnvironment } from "@/env";
import { openPlace } from "@/scripts/import/open-place";

let opened: Promise<Store> | undefined;

/** The data folder of the newsroom under test, or the demo newsroom as it was before the first story. */
export function folderUnderTest(name: "newsroom" | "untouched" = "newsroom"): string {
  const folder = process.env.E2E_FOLDER;
  if (!folder) throw new Error("E2E_FOLDER is not set: playwright.config.ts names it.");
  return path.join(folder, name);
}

/** The store of the newsroom under test, opened beside the server as `npm run import` does. */
export function storeUnderTest(): Promise<Store> {
  opened ??= openStore();
  return opened;
}

/** Lets go of the store, if anybody opened it. */
export async function leaveStore(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}

/** Somebody of the newsroom who has just typed their password. */
export async function findPerson(username: string): Promise<Viewer> {
  const store = await storeUnderTest();
  const now = new Date();
  const viewer = await store.read(async (reader) => {
    const account = await findAccount(reader, username);
    return account && findViewer(reader, { person: account.id, epoch: account.epoch, confirmedAt: now }, now);
  });
  if (!viewer) throw new Error(`Nobody is called ${username}.`);
  return viewer;
}

function openStore(): Promise<Store> {
  const parsed = parseEnvironment({ DATA_DIR: folderUnderTest(), IMPRIMATUR_MODE: "demo" });
  if (!parsed.ok) throw new Error(parsed.line);
  return openPlace(parsed.environment);
}
