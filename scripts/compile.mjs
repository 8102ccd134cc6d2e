// Plain JavaScript for the same reason as run.mjs, which calls it before anything reads TypeScript.
import path from "node:path";
import { build } from "esbuild";

/** On a large machine Node would let garbage pile up to a multiple of what the newsroom needs; in megabytes. */
export const heap = ["--max-old-space-size=1024", "--max-semi-space-size=16"];

/**
 * Compiles a script that serves readers, with what it starts or loads again and again: the cache handler of each request, the
 * reader of each import. A runner that compiles at run time would cost all of them. Returns the compiled file.
 * @param {string} script its path from the top of the project
 */
export async function compile(script) {
  const name = path.basename(script, ".ts");
  await build({
    entryPoints: { [name]: script, "cache-handler": "press/cache-handler.ts", reader: "intake/reader.ts" },
    outdir: path.join("build", name),
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    sourcemap: "linked",
    logLevel: "warning",
  });
  return path.join("build", name, `${name}.mjs`);
}
