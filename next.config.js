import path from "node:path";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin({
  requestConfig: "./messages/request.ts",
  // Sentences are compiled with the build: no request reads their grammar again, and no browser is sent what would.
  experimental: { messages: { path: "./messages", format: "json", locales: ["en", "zh"], precompile: true } },
});

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The whole tree has its own type check in the tests; a build does not repeat it.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  compress: false,
  images: { unoptimized: true },
  // Titles and descriptions go into the head for everybody: without scripts nothing could move them there later.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["better-sqlite3", "pg", "sharp", "@node-rs/argon2", "drizzle-orm", "pino"],
  experimental: {
    serverActions: { bodySizeLimit: "30mb" },
    // With a proxy file Next cuts bodies off at this size and goes on; the front door refuses at 30 MB, before that.
    proxyClientMaxBodySize: "31mb",
  },
};

// Only the compiled server has a press; its cache handler stands beside it (scripts/compile.mjs).
const press = path.join(path.dirname(process.argv[1] ?? ""), "cache-handler.mjs");

export default function configure(/** @type {string} */ phase) {
  return withIntl(phase === PHASE_PRODUCTION_SERVER ? { ...config, cacheHandler: press } : config);
}
