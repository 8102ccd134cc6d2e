import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { authSecret, demoPassword, type Environment, parseEnvironment } from "@/env";

function settle(source: Record<string, string> = {}): Environment {
  const parsed = parseEnvironment(source);
  if (!parsed.ok) throw new Error(parsed.line);
  return parsed.environment;
}

function freshFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "imprimatur-env-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test("a newsroom needs no settings at all", () => {
  expect(settle()).toMatchObject({
    mode: "production",
    demo: false,
    port: 3000,
    host: "127.0.0.1",
    siteUrl: "http://127.0.0.1:3000",
    dataDir: path.resolve("data"),
    ledgerKeyFile: path.resolve("data/keys/ledger-key.pem"),
  });
});

test("an empty setting counts as not set", () => {
  expect(settle({ PORT: "", DATABASE_URL: " " })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test("the demo newsroom listens on loopback whatever HOST says", () => {
  expect(settle({ IMPRIMATUR_MODE: "demo", HOST: "0.0.0.0" }).host).toBe("127.0.0.1");
  expect(settle({ IMPRIMATUR_MODE: "demo", HOST: "127.evil.example" }).host).toBe("127.0.0.1");
  expect(settle({ IMPRIMATUR_MODE: "demo", HOST: "::1" }).siteUrl).toBe("http://[::1]:3000");
  expect(settle({ IMPRIMATUR_MODE: "production", HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
});

test("the site address carries no slash at its end", () => {
  expect(settle({ SITE_URL: "https://news.college.example/" }).siteUrl).toBe("https://news.college.example");
});

test.each([
  ["PORT", "abc", "PORT must be a whole number from 1 to 65535."],
  ["PORT", "65536", "PORT must be a whole number from 1 to 65535."],
  ["PORT", "0", "PORT must be a whole number from 1 to 65535."],
  ["HOST", "a host", "HOST must be a host name or an IP address."],
  ["SITE_URL", "news.college.example", "SITE_URL must be an address that starts with http:// or https://."],
  ["DATABASE_URL", "mysql://db", "DATABASE_URL must be an address that starts with postgres://."],
  ["AUTH_SECRET", "short", "AUTH_SECRET must be a secret of at least 32 characters."],
  ["DEMO_PASSWORD", "1234567", "DEMO_PASSWORD must be a password of at least 8 characters."],
  ["SMTP_URL", "http://mail", "SMTP_URL must be an address that starts with smtp:// or smtps://."],
  ["MEDIA_URL", "s3://photos", "MEDIA_URL cannot be used: photos can only be kept on disk so far. Leave it out."],
  [
    "OIDC_ISSUER",
    "https://id",
    "OIDC_ISSUER cannot be used: people can only sign in with a password so far. Leave it out.",
  ],
])("a wrong %s (%s) is one clear line", (name, value, line) => {
  expect(parseEnvironment({ [name]: value })).toEqual({ ok: false, line });
});

test("the session secret comes from the setting, else from its file, else it is an error", () => {
  const dataDir = freshFolder();
  const settled = settle({ DATA_DIR: dataDir });
  const here = { ...settled, authSecretFile: path.join(dataDir, "auth-secret") };
  expect(() => authSecret(here)).toThrow(/no AUTH_SECRET/);
  writeFileSync(here.authSecretFile, "from the file\n");
  expect(authSecret(here)).toBe("from the file");
  expect(authSecret({ ...here, authSecret: "from the setting" })).toBe("from the setting");
});

test("a demo password is never shown outside the demo newsroom", () => {
  const demoPasswordFile = path.join(freshFolder(), "demo-password");
  writeFileSync(demoPasswordFile, "plum-river-42");
  expect(demoPassword({ ...settle({ IMPRIMATUR_MODE: "demo" }), demoPasswordFile })).toBe("plum-river-42");
  expect(demoPassword({ ...settle(), demoPasswordFile })).toBeUndefined();
});
