import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { printPageHeaders } from "./docs/print-page-headers";
import { printPermissions } from "./docs/print-permissions";
import { printWorkflow } from "./docs/print-workflow";

const pages = {
  "docs/workflow.md": printWorkflow(),
  "docs/permissions.md": printPermissions(),
  "deploy/nginx/page-headers.conf": printPageHeaders(),
};
const checks = process.argv.includes("--check");

mkdirSync("docs", { recursive: true });
for (const [file, text] of Object.entries(pages)) {
  const printed = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (printed === text) continue;
  if (checks) {
    console.error(`${file} differs from the code. Print it anew: npx tsx scripts/print-docs.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`Printed ${file}.`);
  }
}
