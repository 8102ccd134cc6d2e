import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newsroomStore } from "@/db/newsroom-store";
import { migrateStore } from "@/db/migrate";
import { tickHeader, tickSecret } from "@/jobs/tick-secret";
import { POST } from "./route";

const dataDir = mkdtempSync(path.join(tmpdir(), "tick-"));

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  mkdirSync(path.join(dataDir, "keys"));
  const key = privateKey.export({ type: "pkcs8", format: "pem" });
  writeFileSync(path.join(dataDir, "keys", "ledger-key.pem"), key);
  process.env.DATA_DIR = dataDir;
  await migrateStore({ dataDir });
});
afterAll(async () => {
  await (await newsroomStore()).close();
  rmSync(dataDir, { recursive: true, force: true });
});

const tick = (headers: Record<string, string>) =>
  POST(new Request("http://127.0.0.1/api/internal/tick", { method: "POST", headers }));

describe("the clock's way in", () => {
  test.each([
    ["without a secret", {}],
    ["with a wrong secret", { [tickHeader]: "x".repeat(43) }],
    ["with an empty secret", { [tickHeader]: "" }],
  ])("is not there for a request %s", async (_, headers) => {
    expect((await tick(headers)).status).toBe(404);
  });

  test("is open to the clock of this process", async () => {
    const answer = await tick({ [tickHeader]: tickSecret() });
    expect(await answer.json()).toEqual({ ok: true, pages: 0 });
  });
});
