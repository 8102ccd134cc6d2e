import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../test/free-port";
import { folderUnderTest } from "./newsroom-beside";

/** A newsroom of a story's own, which it may stop and start again on the same folder. */
export async function openOwnNewsroom() {
  const dataDir = mkdtempSync(path.join(tmpdir(), "imprimatur-own-"));
  cpSync(folderUnderTest("untouched"), dataDir, { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(process.execPath, ["scripts/run.mjs", "e2e-server"], {
      env: {
        ...process.env,
        ...{ E2E_PORT: String(port), E2E_DATA_DIR: dataDir },
      },
      stdio: "ignore",
    });
    await expect(async () => expect((await fetch(`${address}/api/health`)).ok).toBe(true)).toPass({ timeout: 90_000 });
  };
  const stop = async () => {
    const ended = new Promise((resolve) => server?.once("exit", resolve));
    server?.kill("SIGTERM");
    await ended;
  };
  const discard = async () => {
    if (server?.exitCode === null) await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { address, dataDir, port, start, stop, discard };
}
