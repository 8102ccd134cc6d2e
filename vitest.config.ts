import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

if (!process.env.TEST_DATABASE_URL) {
  console.warn("Without TEST_DATABASE_URL only SQLite is tested. `npm test` brings its own PostgreSQL.");
}

export default defineConfig({
  resolve: { alias: { "@": path.resolve(".") } },
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: [...configDefaults.exclude, "e2e/**", ".next/**", "data/**"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
