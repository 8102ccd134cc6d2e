import { siteHeaders } from "@/press/security-headers";

/** The headers of public pages as nginx sends them, for `deploy/nginx/page-headers.conf`. */
export function printPageHeaders(): string {
  const pairs = siteHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, siteHeaders[at + 1] ?? ""] as const] : []));
  const all = [
    ...pairs,
    ["Cache-Control", "public, max-age=0, must-revalidate"] as const,
    ["Strict-Transport-Security", "max-age=31536000"] as const,
  ];
  const lines = all.map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# Printed from press/security-headers.ts: what goes with every page of the site, whoever sends it.\n${lines.join("\n")}\n`;
}
