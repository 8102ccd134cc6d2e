import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin("./messages/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  compress: false,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "pg", "sharp", "@node-rs/argon2", "drizzle-orm", "pino"],
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default withIntl(config);
