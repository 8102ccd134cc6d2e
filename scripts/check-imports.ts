import path from "node:path";
import { runCommand, runNode } from "./command";

type Module = { source: string; dependencies: { resolved: string }[] };
type Cruise = { modules: Module[]; summary: { violations: { rule: { name: string }; from: string; to: string }[] } };

const cruiser = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", "."];
const { output, ok } = await runNode("dependency-cruiser/bin/dependency-cruise.mjs", cruiser);
if (!ok) fail(output);
const { modules, summary } = JSON.parse(output.slice(output.indexOf("{"))) as Cruise;
const own = modules.filter(({ source }) => !source.startsWith("node_modules/"));

const problems = [
  ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ...findTrespassers(own).map((pair) => `another-route's-files: ${pair}`),
  ...(await findUnseen(own)).map((file) => `not looked at: ${file}`),
];
if (problems.length > 0) fail(problems.join("\n"));
console.log(`${own.length} files keep to the import table.`);

/** What stands beside a page belongs to that page and to the pages below it. */
function findTrespassers(all: Module[]): string[] {
  const routes = new Set(all.filter(({ source }) => /^app\/.*\/(page|route)\.tsx?$/.test(source)).map(folderOf));
  return all.flatMap((module) =>
    module.dependencies
      .map(({ resolved }) => path.dirname(resolved))
      .filter((folder) => routes.has(folder) && !`${folderOf(module)}/`.startsWith(`${folder}/`))
      .map((folder) => `${module.source} → ${folder}`),
  );
}

/** A check that passes because it saw nothing is worse than none: what git knows must have been cruised. */
async function findUnseen(all: Module[]): Promise<string[]> {
  const patterns = ["*.ts", "*.tsx", "*.js", "*.mjs"];
  const listed = await runCommand("git", ["ls-files", "-co", "--exclude-standard", "--deduplicate", ...patterns]);
  if (!listed.ok) fail(`git could not list the files to be checked: ${listed.output}`);
  const seen = new Set(all.map(({ source }) => source));
  const files = listed.output.split("\n").filter((file) => file && !path.basename(file).startsWith("."));
  return files.filter((file) => !seen.has(file));
}

function folderOf(module: Module): string {
  return path.dirname(module.source);
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
