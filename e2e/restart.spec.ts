import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../test/free-port";
import { freshTitle, signIn, startStory } from "./desk";
import { test } from "./stories";

/** A newsroom of this story's own, which it may stop and start again on the same folder. */
async function openNewsroom() {
  const dataDir = mkdtempSync(path.join(tmpdir(), "imprimatur-restart-"));
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
  return { address, start, stop, discard };
}

test("what is typed while the newsroom restarts is there when it is back", async ({ browser }) => {
  test.setTimeout(240_000);
  const newsroom = await openNewsroom();
  try {
    await newsroom.start();
    const page = await (await browser.newContext({ baseURL: newsroom.address })).newPage();
    await signIn(page, "lizhuo");
    await startStory(page, { title: freshTitle("Written through a restart"), paragraphs: [] });
    const body = page.getByRole("textbox", { name: "Body" });
    const kept = page.locator("[data-save-bar]").getByText(/^Saved \d\d:\d\d$/);
    await body.click();
    await page.keyboard.type("Before. ");
    await expect(kept).toBeVisible();

    await newsroom.stop();
    await page.keyboard.type("Meanwhile. ");
    await expect(page.getByText("kept on this device").first()).toBeVisible();
    await newsroom.start();
    await page.keyboard.type("Afterwards.");
    await expect(kept).toBeVisible({ timeout: 40_000 });
    await page.reload();
    await expect(body).toHaveText("Before. Meanwhile. Afterwards.");
  } finally {
    await newsroom.discard();
  }
});
