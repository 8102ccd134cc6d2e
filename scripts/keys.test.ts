import { createPublicKey, sign, verify } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Environment, parseEnvironment } from "@/env";
import { ensureDemoPassword, ensureKeys } from "./keys";

function freshEnvironment(settings: Record<string, string> = {}): Environment {
  const folder = mkdtempSync(path.join(tmpdir(), "imprimatur-keys-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const parsed = parseEnvironment({ DATA_DIR: folder, ...settings });
  if (!parsed.ok) throw new Error(parsed.line);
  return parsed.environment;
}

test("the first start makes a ledger key for its owner's eyes and a public one that fits", () => {
  const environment = freshEnvironment();
  ensureKeys(environment);

  expect(statSync(environment.ledgerKeyFile).mode & 0o777).toBe(0o600);
  expect(statSync(environment.authSecretFile).mode & 0o777).toBe(0o600);
  const publicKey = createPublicKey(readFileSync(environment.ledgerKeyFile.replace(".pem", ".pub.pem")));
  const head = Buffer.from("head");
  const signature = sign(null, head, readFileSync(environment.ledgerKeyFile));
  expect(verify(null, head, publicKey, signature)).toBe(true);
});

test("later starts keep every key", () => {
  const environment = freshEnvironment();
  const read = () => [environment.ledgerKeyFile, environment.authSecretFile].map((file) => readFileSync(file, "utf8"));
  ensureKeys(environment);
  const first = read();
  ensureKeys(environment);
  expect(read()).toEqual(first);
});

test("a ledger key of another kind is refused", () => {
  const environment = freshEnvironment();
  ensureKeys(environment);
  writeFileSync(environment.ledgerKeyFile, "not a key");
  expect(() => ensureKeys(environment)).toThrow();
});

test("the demo password is made once, and DEMO_PASSWORD chooses it", () => {
  const environment = freshEnvironment();
  const made = ensureDemoPassword(environment);
  expect(made).toMatch(/^[a-z]{6}-[a-z]{6}-\d\d$/);
  expect(ensureDemoPassword({ ...environment, demoPassword: "another-password" })).toBe(made);
  expect(ensureDemoPassword(freshEnvironment({ DEMO_PASSWORD: "plum-river-42" }))).toBe("plum-river-42");
});
