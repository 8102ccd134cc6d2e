import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { count } from "drizzle-orm";
import JSZip from "jszip";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importPage } from "@/commands/import-page";
import { sha256Hex } from "@/core/sha256-hex";
import { canonicalJson } from "@/core/story/canonical-json";
import { findOldAddress } from "@/db/queries/find-imported";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { readTestimony, witnessFile } from "@/db/witness";
import { readOptions } from "@/scripts/import/read-options";
import { verifyNewsroom } from "@/scripts/verify/verify-newsroom";
import { sure } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { oldPage } from "./old-pages";
import { type Cast, later, seatNewsroom } from "./people";

type Reported = { line: number; outcome: string; was: string; now: string; problems: string[]; warnings: string[] };

const day = { column: "News", department: "宣传部", date: "2019-05-04" };
const pages = {
  whole: {
    address: ["http://old.example.edu/info/1021/1.htm", "/show.asp?id=1"],
    title: "图书馆延长开放时间",
    html: `<p>来源：新闻中心 作者：李卓</p><p>图书馆自本周起延长开放至二十三时，师生可凭证入馆。</p>
      <p><img src="/upload/gate.jpg"></p><p>图书馆正门</p><p><img src="/upload/broken.jpg"></p>
      <p>部门网站审核：吴红娟（办公室）</p><p>学院网站审核：陈小玲（办公室）</p>`,
    pictures: [
      { src: "/upload/gate.jpg", file: "upload/gate.jpg" },
      { src: "/upload/broken.jpg", file: "upload/broken.jpg" },
    ],
    ...{ column: "学院要闻", department: "publicity", date: "2019-05-04 10:20" },
  },
  plain: {
    address: "/info/1021/2.htm",
    title: "Open day",
    html: "<p>The college opens its doors on Monday.</p>",
    ...day,
  },
  undated: {
    address: "/info/1021/3.htm",
    title: "No date",
    html: "<p>A text without a date.</p>",
    column: "news",
    department: "publicity",
  },
  nowhere: { address: "/info/1021/4.htm", title: "Nowhere", html: "<p>A text.</p>", ...day, column: "sports" },
  hostile: {
    address: "/info/1021/5.htm",
    title: '<script>alert(1)</script> & "quotes"',
    html: '<p onclick="x()">Text with <script>alert(1)</script>a script.</p>',
    ...day,
  },
};

describe.each(engines)("npm run import on %s", { timeout: 120_000 }, (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let folder: string;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    folder = mkdtempSync(path.join(tmpdir(), "old-site-"));
    mkdirSync(at("site/upload"), { recursive: true });
    const noise = { create: { width: 900, height: 600, channels: 3, background: "#b0b0b0" } } as const;
    writeFileSync(at("site/upload/gate.jpg"), await sharp(noise).jpeg().toBuffer());
    writeFileSync(at("site/upload/broken.jpg"), "no picture");
    writeFileSync(at("site/pages.jsonl"), linesOf(Object.values(pages)));
  });
  afterAll(async () => {
    await fresh.discard();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (name: string) => path.join(folder, name);
  const linesOf = (lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const published = (slug: string) => fresh.store.read((reader) => findPublishedStory(reader, slug));

  async function run(...args: string[]) {
    const { dataDir, databaseUrl = "", ledgerKeyFile } = fresh;
    const outside = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LEDGER_KEY_FILE: ledgerKeyFile };
    const env = { ...process.env, ...outside, IMPRIMATUR_MODE: "production" };
    rmSync(at("report.jsonl"), { force: true });
    const program = spawn(
      process.execPath,
      ["--import", "tsx", "scripts/import.ts", "--report", at("report.jsonl"), ...args],
      { env },
    );
    let said = "";
    for (const stream of [program.stdout, program.stderr])
      stream.on("data", (piece: Buffer) => (said += piece.toString()));
    const code = await new Promise((resolve) => program.once("close", resolve));
    const report = existsSync(at("report.jsonl")) ? readFileSync(at("report.jsonl"), "utf8").trim().split("\n") : [];
    return { code, said, rows: report.filter(Boolean).map((line) => JSON.parse(line) as Reported) };
  }

  async function everything() {
    const rows = await fresh.store.read(async (reader) => {
      const { story, revision, photo, oldAddress, ledgerEntry, request } = reader.tables;
      const counts = [];
      for (const table of [story, revision, photo, oldAddress, ledgerEntry, request])
        counts.push((await reader.select({ rows: count() }).from(table))[0]?.rows);
      return counts;
    });
    return JSON.stringify([rows, existsSync(path.join(fresh.dataDir, "media"))]);
  }

  test("as a dry run reads and reports everything and writes nothing", async () => {
    const before = await everything();
    const { code, said, rows } = await run(at("site"), "--dry-run");
    expect(code).toBe(1);
    expect(said).toContain("Dry run, nothing was written. Of 5 pages 3 would come in");
    expect(rows.map(({ outcome, now }) => [outcome, now])).toEqual([
      ["new", ""],
      ["new", ""],
      ["refused", ""],
      ["refused", ""],
      ["new", ""],
    ]);
    expect(rows[2]?.problems).toEqual(["date is missing"]);
    expect(rows[3]?.problems).toEqual(["column is unknown here: sports"]);
    expect(await everything()).toBe(before);
  });

  test("brings a folder in: fields, pictures, old lines, old addresses; what is broken is named", async () => {
    const { code, said, rows } = await run(at("site"), "--by", "administrator");
    expect([code, said]).toEqual([1, expect.stringContaining("Of 5 pages 3 came in")]);
    expect(rows[0]?.warnings).toEqual(["no picture: upload/broken.jpg"]);
    const slug = rows[0]?.now.replace("/zh/news/", "") ?? "";
    const page = await published(slug);
    expect(page).toMatchObject({
      standing: "live",
      story: {
        releasedAt: "2019-05-04T02:20:00.000Z",
        signOffs: [],
        legacy: {
          audits: [
            { stage: "department", name: "吴红娟", unit: "办公室" },
            { stage: "college", name: "陈小玲", unit: "办公室" },
          ],
        },
        content: {
          title: "图书馆延长开放时间",
          source: "新闻中心",
          author: "李卓",
          column: "news",
          department: "publicity",
        },
      },
    });
    const text = JSON.stringify(page);
    expect(text).toContain('"type":"figure"');
    expect(text).toContain("图书馆正门");
    expect(text).not.toContain("网站审核");
    for (const address of ["/info/1021/1.htm", "/show.asp?id=1"])
      expect(await fresh.store.read((reader) => findOldAddress(reader, [address]))).toMatchObject({ slug });
    expect(JSON.stringify(await published(rows[4]?.now.replace("/en/news/", "") ?? ""))).not.toContain("onclick");
  });

  test("leaves a newsroom that verifies", async () => {
    const witness = readTestimony(witnessFile(fresh.ledgerKeyFile));
    const { dataDir, sealer } = fresh;
    const { faults, counts } = await fresh.store.read((reader) =>
      verifyNewsroom({ reader, dataDir, publicKeyPem: sealer.publicKeyPem, witness }),
    );
    expect([faults, counts["imported pages"], counts.photos]).toEqual([[], 3, 1]);
  });

  test("again brings only what is new and tells what changed, from a zip as from a folder", async () => {
    const before = await everything();
    const changed = { ...pages.plain, html: "<p>The college opens its doors on Tuesday.</p>", summary: "Tuesday." };
    const dated = { ...pages.undated, date: "2020-01-02" };
    const twice = { ...pages.plain, address: "/info/1021/6.htm", title: "Twice" };
    const zip = new JSZip();
    const lines = [pages.whole, changed, dated, pages.nowhere, pages.hostile, twice, { ...twice, title: "Thrice" }];
    zip.file("deep/pages.jsonl", linesOf(lines));
    for (const name of ["upload/gate.jpg", "upload/broken.jpg"]) zip.file(name, readFileSync(at(`site/${name}`)));
    writeFileSync(at("site.zip"), await zip.generateAsync({ type: "nodebuffer" }));
    const { code, rows } = await run(at("site.zip"));
    expect(code).toBe(1);
    const outcomes = rows.map(({ outcome }) => outcome);
    expect(outcomes.slice(0, 5)).toEqual(["already_in", "changed", "new", "refused", "already_in"]);
    expect(outcomes.slice(5).sort()).toEqual(["new", "refused"]);
    expect(rows[1]?.problems[0]).toMatch(/differs in (summary, body|body, summary)/);
    expect(rows.find(({ outcome, line }) => outcome === "refused" && line > 5)?.problems[0]).toContain(
      "stands in this archive before",
    );
    const after = await everything();
    expect(after).not.toBe(before);
    const again = await run(at("site.zip"));
    expect(again.rows.filter(({ outcome }) => outcome === "new")).toEqual([]);
    expect(await everything()).toBe(after);
  });

  test("tells a page whose picture changed since it came in", async () => {
    expect((await run(at("site"))).rows[0]).toMatchObject({ outcome: "already_in" });
    const gate = readFileSync(at("site/upload/gate.jpg"));
    const other = { create: { width: 900, height: 600, channels: 3, background: "#204060" } } as const;
    writeFileSync(at("site/upload/gate.jpg"), await sharp(other).jpeg().toBuffer());
    const { rows } = await run(at("site"));
    expect(rows[0]).toMatchObject({ outcome: "changed", problems: [expect.stringContaining("differs in body")] });
    writeFileSync(at("site/upload/gate.jpg"), gate);
  });

  test("still knows a page with pictures that was brought by the hash of its line alone", async () => {
    const line = { ...pages.whole, address: "/info/1021/8.htm" };
    const page = sha256Hex(canonicalJson(line));
    const before = { ...oldPage("line"), addresses: [line.address], page };
    sure(await importPage(fresh.store, cast.administrator, before, later(0)));
    writeFileSync(at("site/pages.jsonl"), linesOf([line]));
    expect((await run(at("site"))).rows).toMatchObject([{ outcome: "already_in" }]);
  });

  test("warns of old addresses that can never lead to their stories, in a dry run too", async () => {
    const address = ["/desk/news/7.htm", "/info/1021/7.htm", "/zh/index.htm", "/api/show?id=7"];
    writeFileSync(at("own.jsonl"), linesOf([{ ...pages.plain, address, title: "Own" }]));
    const { rows, said } = await run(at("own.jsonl"), "--dry-run");
    expect(said).toContain("1 came with a warning");
    const why = "this old address will not redirect, the newsroom itself answers there: ";
    expect(rows[0]?.warnings).toEqual([`${why}/desk/news/7.htm`, `${why}/zh`, `${why}/api/show?id=7`]);
    expect(rows[0]?.outcome).toBe("new");
  });

  test("says exactly what kept a page out, what readers would miss, and keeps the order of the archive", async () => {
    const page = (name: string, changes: object) => ({ ...pages.plain, address: `/told/${name}.htm`, ...changes });
    const sentence = "来源：河水发源于北方的山里，流经三个城市。";
    const files = `<p>We <a href="/upload/a.pdf">read</a> <a href="http://old.edu/b.docx?v=1">these</a>.</p>`;
    const elsewhere = `<p><a href="https://elsewhere.edu/c.pdf">Far</a> and <a href="/told/1.htm">near</a>.</p>`;
    const slow = `<p>${"A long page of many words. ".repeat(8000)}</p>`;
    const told = [
      page("slow", { html: slow }),
      page("long", { title: "x".repeat(301) }),
      { ...pages.plain, address: ["/told/2.htm", "http://old.edu/"] },
      page("untitled", { title: "", html: "<p>A text alone.</p>" }),
      page("empty", { html: "<p> </p>" }),
      page("linked", { address: "http://old.edu/told/4.htm", html: files + elsewhere }),
      page("captions", { title: "水", html: `<p>${sentence}</p><p><img src="/upload/gate.jpg"></p><p>图一</p>` }),
    ];
    mkdirSync(at("told/upload"), { recursive: true });
    writeFileSync(at("told/upload/gate.jpg"), readFileSync(at("site/upload/gate.jpg")));
    const picture = { pictures: [{ src: "/upload/gate.jpg", file: "upload/gate.jpg" }] };
    writeFileSync(at("told/pages.jsonl"), linesOf(told.map((line) => ({ ...line, ...picture }))));
    const { rows } = await run(at("told"));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const nowhere = "this file is not brought over, the link to it leads nowhere";
    expect(rows.map(({ problems, warnings }) => [...problems, ...warnings])).toEqual([
      [],
      ["title is too long, at most 300 characters"],
      ["address holds an address that cannot be kept: http://old.edu/"],
      ["title is missing"],
      ["html holds nothing to read"],
      [`${nowhere}: /upload/a.pdf`, `${nowhere}: http://old.edu/b.docx?v=1`],
      [`left in the text, though it begins like a field or a credit: ${sentence}`],
    ]);
    const kept = JSON.stringify(await published(rows[6]?.now.split("/").at(-1) ?? ""));
    expect(kept).toContain(sentence);
    expect(kept).toContain('"caption":"图一"');
  });

  test("ends before it begins when its report cannot be written, and says so in one line", async () => {
    const before = await everything();
    const file = at("nowhere/report.csv");
    const { code, said } = await run(at("site"), "--report", file);
    expect([code, said]).toEqual([
      2,
      expect.stringContaining(`The report cannot be written to ${file}: there is no folder ${at("nowhere")}.`),
    ]);
    expect(said).not.toContain("ENOENT");
    expect(await everything()).toBe(before);
  });

  test("ends with 0 when every page is in", async () => {
    writeFileSync(at("one.jsonl"), linesOf([pages.plain]));
    expect(await run(at("one.jsonl"))).toMatchObject({ code: 0, rows: [{ outcome: "already_in" }] });
  });

  test("ends with 2 before it begins, for what is not there and for who may not", async () => {
    const nowhere = await run("/nowhere/at/all");
    expect([nowhere.code, nowhere.said]).toEqual([2, expect.stringContaining("There is no /nowhere/at/all.")]);
    const auditor = await run(at("site"), "--by", "collegeauditor");
    expect([auditor.code, auditor.said]).toEqual([
      2,
      expect.stringContaining("collegeauditor is no active administrator"),
    ]);
  });

  test("stopped by Ctrl+C ends in order, and the same command goes on", async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      ...pages.plain,
      address: `/many/${n}.htm`,
      title: `Page ${n}`,
    }));
    writeFileSync(at("many.jsonl"), linesOf(many));
    const { dataDir, databaseUrl = "", ledgerKeyFile } = fresh;
    const outside = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LEDGER_KEY_FILE: ledgerKeyFile };
    const env = { ...process.env, ...outside, IMPRIMATUR_MODE: "production" };
    const args = ["--import", "tsx", "scripts/import.ts", at("many.jsonl"), "--report", at("many-report.csv")];
    const program = spawn(process.execPath, args, { env });
    let said = "";
    program.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
    const closed = new Promise((resolve) => program.once("close", resolve));
    await expect
      .poll(() => existsSync(at("many-report.csv")) && readFileSync(at("many-report.csv"), "utf8").split("\n").length, {
        timeout: 60_000,
      })
      .toBeGreaterThan(5);
    program.kill("SIGINT");
    expect(await closed).toBe(1);
    expect(said).toMatch(/Of 120 pages \d+ came in, .* [1-9]\d* not looked at/);
    const rest = await run(at("many.jsonl"));
    const outcomes = rest.rows.map(({ outcome }) => outcome);
    expect(rest.code).toBe(0);
    expect(outcomes).toHaveLength(120);
    expect(outcomes).toContain("already_in");
    expect(outcomes).toContain("new");
  });
});

test.each([
  [[], "npm run import -- FILE"],
  [["one", "two"], "npm run import -- FILE"],
  [["--colour", "red", "x"], "--colour"],
  [["--language", "fr", "x"], "--language is zh or en."],
])("the command line %j is answered with a sentence", (args, line) => {
  expect(readOptions(args)).toContain(line);
});

test("the command line names the places of pages that do not", () => {
  const args = [
    "site",
    "--column",
    "news",
    "--department",
    "publicity",
    "--language",
    "zh",
    "--dry-run",
    "--by",
    "admin",
  ];
  expect(readOptions(args)).toEqual({
    ...{ file: "site", column: "news", department: "publicity", language: "zh", dryRun: true, by: "admin" },
    report: undefined,
  });
});
