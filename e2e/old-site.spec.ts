import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { signIn } from "./desk";
import { openOwnNewsroom } from "./own-newsroom";
import { test } from "./stories";

const places = { column: "college-news", department: "publicity", date: "2026-03-01 09:00" };
const pages = [
  {
    address: ["http://old.example.edu/info/1021/3456.htm", "/show.asp?id=3456"],
    title: "图书馆旧馆闭馆通知",
    html: "<p>旧馆自本周起闭馆整修，师生请到新馆借阅图书。</p><p>部门网站审核：吴红娟（办公室）</p>",
    ...places,
  },
  {
    address: "/english/info/7.htm",
    title: "The old library closes",
    html: "<p>The old library closes for repairs, and readers go to the new one.</p>",
    audits: [{ stage: "college", name: "Chen Xiaoling", unit: "Office" }],
    ...places,
  },
];

test("pages of an older site come in beside the running newsroom and say that nobody signed them here", async ({
  browser,
}) => {
  const newsroom = await openOwnNewsroom();
  try {
    await newsroom.start();
    const readers = await browser.newContext({ javaScriptEnabled: false, baseURL: newsroom.address });
    const page = await readers.newPage();
    await page.goto("/zh/columns/college-news");
    await expect(page.getByRole("link", { name: "图书馆旧馆闭馆通知" })).toHaveCount(0);

    expect(await bringIn(newsroom.dataDir)).toBe(0);
    await expect(async () => {
      await page.goto("/zh/columns/college-news");
      await expect(page.getByRole("link", { name: "图书馆旧馆闭馆通知" })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });

    await page.goto("/info/1021/3456.htm?from=timeline");
    await expect(page).toHaveURL(/\/zh\/news\/info-1021-3456$/);
    await expect(page.getByRole("heading", { level: 1, name: "图书馆旧馆闭馆通知" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "照旧网站原样刊载，未经本站审核" })).toBeVisible();
    await expect(page.getByText("部门审核一栏为吴红娟（办公室）")).toBeVisible();
    await expect(page.getByText("部门网站审核：")).toHaveCount(0);

    await page.goto("/english/info/7.htm");
    await expect(page.getByRole("heading", { name: "As printed, not verified here" })).toBeVisible();
    await expect(page.getByText("as college auditor, Chen Xiaoling, Office")).toBeVisible();
    await expect(page.getByText("College Website Auditor:")).toHaveCount(0);
    await page.getByRole("link", { name: "Verify this page" }).click();
    await expect(page.getByText("Nobody signed it here")).toBeVisible();
    await expect(page.getByText("The text is the one that was brought in")).toBeVisible();
    await expect(page.getByText("The text is the one that was signed")).toHaveCount(0);

    const desk = await (await browser.newContext({ baseURL: newsroom.address })).newPage();
    await signIn(desk, "admin");
    await desk.goto("/desk/stories?q=The+old+library+closes");
    await desk.getByRole("link", { name: "The old library closes" }).first().click();
    await expect(desk).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}/);
    await desk.goto(`${desk.url().split(/[?#]/)[0]}/form`);
    const form = desk.getByRole("article");
    await expect(form.getByText("As printed, not verified here")).toBeVisible();
    await expect(form.getByText("It stood at /english/info/7.htm")).toBeVisible();
    await expect(form.getByText("as college auditor, Chen Xiaoling, Office")).toBeVisible();
    await expect(form.getByText("Nothing was declared here")).toBeVisible();
    await expect(form.getByText("Signature in ink")).toHaveCount(0);
    await expect(form.getByText("☐")).toHaveCount(0);

    for (const old of [
      "/show.asp?id=3456",
      "/show.asp?id=3456&utm_source=wechat",
      "/Show.asp?ID=3456",
      "/Info/1021/3456.HTM",
    ]) {
      const moved = await fetch(newsroom.address + old, { method: "HEAD", redirect: "manual" });
      expect([old, moved.status, moved.headers.get("location")]).toEqual([old, 301, "/zh/news/info-1021-3456"]);
    }
  } finally {
    await newsroom.discard();
  }
});

/** Runs the command on a newsroom's folder; returns what it ends with. */
async function bringIn(dataDir: string): Promise<unknown> {
  const archive = path.join(dataDir, "old-site.jsonl");
  writeFileSync(archive, pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
  const args = ["scripts/run.mjs", "import", archive, "--report", path.join(dataDir, "report.csv")];
  const program = spawn(process.execPath, args, {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", LEDGER_KEY_FILE: "" },
    stdio: "ignore",
  });
  const code = await new Promise((resolve) => program.once("close", resolve));
  rmSync(archive);
  return code;
}
