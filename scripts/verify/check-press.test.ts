import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkPress } from "./check-files";

const slugs = new Set(["gate"]);
let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "imprimatur-press-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function write(room: "pages" | "cards", name: string, bytes: string | Buffer): void {
  const file = path.join(dataDir, "press", room, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function press(address: string, html: string): void {
  const tag = createHash("sha256").update(html).digest("hex");
  write("cards", `${address}.json`, JSON.stringify({ address, tags: [], tag }));
  write("pages", `${address}.html.br`, brotliCompressSync(html));
  write("pages", `${address}.html.gz`, gzipSync(html));
  write("pages", `${address}.html`, html);
}

const said = async () => (await checkPress(dataDir, slugs)).faults.map(({ what }) => what);

test("pages that are what their cards say are counted, and nothing is said", async () => {
  press("en/news/gate", "The gate is open.");
  press("en", "The front page.");
  expect(await checkPress(dataDir, slugs)).toEqual({ faults: [], count: 2 });
});

test.each([".html", ".html.gz", ".html.br"])("a page changed in its form %s is named", async (form) => {
  press("en/news/gate", "The gate is open.");
  press("en", "The front page.");
  const other = { ".html": (html: string) => Buffer.from(html), ".html.gz": gzipSync, ".html.br": brotliCompressSync }[
    form
  ];
  write("pages", `en/news/gate${form}`, other?.("The gate is shut.") ?? "");
  expect(await said()).toEqual([`the pressed page en/news/gate${form} was changed`]);
});

test("a page without a card, with a torn card, of no live story or of no form at all is named", async () => {
  press("en/news/gate", "The gate is open.");
  press("en/news/secret", "Not for readers.");
  write("pages", "en/about.html", "Nobody pressed this.");
  write("pages", "zh.html.gz", "no gzip");
  press("zh", "首页");
  write("cards", "zh.json", "{");
  const named = await said();
  for (const page of ["en/about.html", "zh.html", "zh.html.gz", "zh.html.br"]) {
    expect(named).toContain(`the pressed page ${page} was changed`);
  }
  for (const form of [".html", ".html.gz", ".html.br"]) {
    expect(named).toContain(`the pressed page en/news/secret${form} is of a story that readers should not see`);
  }
  expect(named).toHaveLength(7);
});

test("a page that a running newsroom presses anew or takes away meanwhile is no alarm", async () => {
  press("en", "The front page of yesterday.");
  press("en/news/gate", "The gate is open.");
  press("en/months", "An old list.");
  for (const page of ["en", "en/news/gate", "en/months"])
    write("cards", `${page}.json`, JSON.stringify({ tag: "next" }));
  const checked = said();
  press("en", "The front page of today.");
  press("en/news/gate", "The gate is open again.");
  for (const form of ["", ".gz", ".br"]) rmSync(path.join(dataDir, "press", "pages", `en/months.html${form}`));
  expect(await checked).toEqual([]);
});
