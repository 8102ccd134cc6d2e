import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const modes = ["demo", "production", "development"] as const;

export type Environment = {
  mode: (typeof modes)[number];
  /** The demo newsroom (npm start, npm run dev): demo people, one printed password, loopback only. */
  demo: boolean;
  port: number;
  host: string;
  /** Where readers and staff reach the newsroom, without a slash at the end. */
  siteUrl: string;
  dataDir: string;
  databaseUrl?: string;
  authSecret?: string;
  authSecretFile: string;
  ledgerKeyFile: string;
  demoPassword?: string;
  demoPasswordFile: string;
  smtpUrl?: string;
  /** Whom letters come from. */
  mailFrom: string;
  metricsToken?: string;
};

type Source = Record<string, string | undefined>;
type Parsed = { ok: true; environment: Environment } | { ok: false; line: string };

const address = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)));
const secret = (length: number) => z.string().min(length).optional();

const variables = z.object({
  IMPRIMATUR_MODE: z.enum(modes).default("production"),
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65535)).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1"),
  SITE_URL: address("http", "https").optional(),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: address("postgres", "postgresql").optional(),
  AUTH_SECRET: secret(32),
  LEDGER_KEY_FILE: z.string().optional(),
  DEMO_PASSWORD: secret(8),
  SMTP_URL: address("smtp", "smtps").optional(),
  MAIL_FROM: z.email().max(254).optional(),
  METRICS_TOKEN: secret(16),
});

const expectations: Record<keyof typeof variables.shape, string> = {
  IMPRIMATUR_MODE: `one of ${modes.join(", ")}`,
  PORT: "a whole number from 1 to 65535",
  HOST: "a host name or an IP address",
  SITE_URL: "an address that starts with http:// or https://",
  DATA_DIR: "a folder",
  DATABASE_URL: "an address that starts with postgres://",
  AUTH_SECRET: "a secret of at least 32 characters",
  LEDGER_KEY_FILE: "a file",
  DEMO_PASSWORD: "a password of at least 8 characters",
  SMTP_URL: "an address that starts with smtp:// or smtps://",
  MAIL_FROM: "an e-mail address",
  METRICS_TOKEN: "a secret of at least 16 characters",
};

const notBuiltYet: Record<string, string> = {
  MEDIA_URL: "photos can only be kept on disk so far",
  OIDC_ISSUER: "people can only sign in with a password so far",
  OIDC_CLIENT_ID: "people can only sign in with a password so far",
  OIDC_CLIENT_SECRET: "people can only sign in with a password so far",
};

/** Reads every variable once. A wrong one gives one line that names it and never repeats a secret. */
export function parseEnvironment(source: Source): Parsed {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const early = Object.keys(notBuiltYet).find((name) => set[name]);
  if (early) return { ok: false, line: `${early} cannot be used: ${notBuiltYet[early]}. Leave it out.` };

  const parsed = variables.safeParse(set);
  if (parsed.success) return { ok: true, environment: arrange(parsed.data) };
  const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof expectations;
  return { ok: false, line: `${name} must be ${expectations[name]}.` };
}

/** The environment of this process, parsed at the first call. */
export function environment(): Environment {
  const shelf = globalThis as { [parsedOnce]?: Environment };
  return (shelf[parsedOnce] ??= parseOrThrow());
}

/** The secret that signs sessions: AUTH_SECRET, or the file made at the first start. */
export function authSecret(from = environment()): string {
  const found = from.authSecret ?? readIfThere(from.authSecretFile);
  if (!found) throw new Error(`There is no AUTH_SECRET and no ${from.authSecretFile}. npm start makes that file.`);
  return found;
}

/** The one password of the demo accounts; nothing outside the demo newsroom. */
export function demoPassword(from = environment()): string | undefined {
  return from.demo ? readIfThere(from.demoPasswordFile) : undefined;
}

const parsedOnce = Symbol.for("imprimatur.environment");

function parseOrThrow(): Environment {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(parsed.line);
  return parsed.environment;
}

function arrange(set: z.output<typeof variables>): Environment {
  const demo = set.IMPRIMATUR_MODE !== "production";
  const host = demo && !isLoopback(set.HOST) ? "127.0.0.1" : set.HOST;
  const dataDir = path.resolve(/* turbopackIgnore: true */ set.DATA_DIR);
  const keys = path.join(dataDir, "keys");
  const own = `http://${host.includes(":") ? `[${host}]` : host}:${set.PORT}`;
  const siteUrl = (set.SITE_URL ?? own).replace(/\/+$/, "");
  return {
    mode: set.IMPRIMATUR_MODE,
    demo,
    port: set.PORT,
    host,
    siteUrl,
    dataDir,
    databaseUrl: set.DATABASE_URL,
    authSecret: set.AUTH_SECRET,
    authSecretFile: path.join(keys, "auth-secret"),
    ledgerKeyFile: path.resolve(/* turbopackIgnore: true */ set.LEDGER_KEY_FILE ?? path.join(keys, "ledger-key.pem")),
    demoPassword: set.DEMO_PASSWORD,
    demoPasswordFile: path.join(keys, "demo-password"),
    smtpUrl: set.SMTP_URL,
    mailFrom: set.MAIL_FROM ?? `newsroom@${new URL(siteUrl).hostname}`,
    metricsToken: set.METRICS_TOKEN,
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, "utf8").trim() || undefined;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw problem;
  }
}
