import { execFileSync } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { findPage, freshTitle, judge, openDesk } from "./desk";
import { expectAccessible } from "./expect-accessible";
import { fileStory, passStory, releaseStory } from "./file-story";
import { test } from "./stories";

const readers = { javaScriptEnabled: false };

/** The pages by which readers find stories and check them, in one language or the other. */
const pages = [
  "/zh/search?q=学院",
  "/en/search?q=robot",
  "/en/search?q=robot&from=soon&to=2026-02-30",
  "/en/search?q=nothing-of-this-kind&column=people",
  "/zh/archive",
  "/en/archive/2026",
  "/en/archive/2026/10",
  "/zh/about",
  "/zh/columns/college-news",
  "/en/departments/automotive",
  "/en/verify/0123456789abcdef",
  "/zh/nothing",
];

async function search(page: Page, language: "zh" | "en", words: string): Promise<void> {
  await page.goto(`/${language}/search`);
  await page.getByRole("main").getByRole("searchbox").fill(words);
  await page.getByRole("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/search\?q=/);
}

const found = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 3 });

test.describe("without scripts", () => {
  test.use(readers);

  test("an English word is found, marked, and narrowed down by column and days", async ({ page }) => {
    await search(page, "en", "ROBOT");
    await expect(found(page)).toHaveText([/robotics laboratory/, /The welder who listens/]);
    await expect(page.locator("mark").first()).toHaveText(/^robot$/i);
    await page.getByLabel("Column", { exact: true }).selectOption({ label: "People" });
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await expect(found(page)).toHaveText([/The welder who listens/]);
    await page.getByLabel("To day").fill("2026-09-01");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("No story in print holds all of these words.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("ROBOT");
    await page.getByRole("link", { name: "Search again in all columns, departments and days" }).click();
    await expect(found(page)).toHaveCount(2);
  });

  test("a Chinese word of two characters and a name are found and marked", async ({ page }) => {
    await search(page, "zh", "食堂");
    await expect(found(page).first()).toBeVisible();
    await expect(page.locator("mark").first()).toHaveText("食堂");
    await search(page, "zh", "李卓");
    await expect(page.locator("mark").first()).toHaveText("李卓");
  });

  test("what cannot be read gets a sentence beside its field, and stays as it was typed", async ({ page }) => {
    await page.goto("/en/search?q=robot&department=none&from=soon&to=2026-02-30");
    await expect(page.getByLabel("From day")).toHaveValue("soon");
    await expect(page.getByLabel("From day")).toHaveAccessibleDescription("This is no day. Type it as 2026-03-09.");
    await expect(page.getByLabel("To day")).toHaveValue("2026-02-30");
    await expect(found(page)).toHaveCount(0);
    await page.goto("/en/search?q=robot&from=2026-10-02&to=2026-10-01");
    await expect(page.getByLabel("To day")).toHaveAccessibleDescription("The last day is before the first.");
    await page.goto("/en/search?q=%22%3Cb%3E");
    await expect(page.locator("main b")).toHaveCount(0);
    await page.goto("/en/search?q=…");
    await expect(page.getByText("There is no word in this to look for.")).toBeVisible();
    expect((await page.goto("/en/search?q=robot&before=x"))?.status()).toBe(404);
  });

  test("the archive leads from its years to the day of a story, and knows no impossible month", async ({ page }) => {
    await page.goto("/en/archive");
    await page.getByRole("main").getByRole("link", { name: "2023", exact: true }).click();
    await page.getByRole("link", { name: "All of March 2023" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "March 2023" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "March 10, 2023" })).toBeVisible();
    await page.getByRole("navigation", { name: "Other months" }).getByRole("link").click();
    await expect(page).toHaveURL(/\/en\/archive\/20\d\d\/\d\d$/);
    await page.getByRole("link", { name: "← March 2023" }).click();
    await expect(page).toHaveURL("/en/archive/2023/03");
    for (const address of ["/en/archive/2023/13", "/en/archive/2023/0", "/en/archive/1066", "/en/archive/2019/05"])
      expect((await page.request.get(address)).status(), address).toBe(404);
  });

  test("the front page stands each story once", async ({ page }) => {
    for (const language of ["zh", "en"]) {
      await page.goto(`/${language}`);
      const links = page.getByRole("main").locator(`a[href^="/${language}/news/"]`);
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(addresses.length).toBeGreaterThan(5);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  test("the files of a record prove the text and the ledger's entry, and a changed one proves nothing", async ({
    page,
  }) => {
    await page.goto("/en/columns/college-news");
    await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
    await page.locator('a[href^="/en/verify/"]').first().click();
    const hash = page.url().split("/").at(-1) ?? "";
    const fetch = async (file: string) => (await page.request.get(`/en/verify/${hash}/${file}`)).body();
    const text = await fetch("package.json");
    expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
    const [head, signature, pem] = [await fetch("head.txt"), await fetch("head.sig"), await fetch("ledger-key.pem")];
    const key = createPublicKey(pem);
    expect(verify(null, head, key, signature)).toBe(true);
    expect(verify(null, Buffer.concat([head, Buffer.from(" ")]), key, signature)).toBe(false);
    await expect(page.getByText(head.toString(), { exact: true })).toBeVisible();
    expect((await page.request.get(`/en/verify/${hash.slice(0, 12)}/package.json`)).status()).toBe(404);
  });

  test("the steps of a record, carried out with openssl on its downloads, lead from the text to the key", async ({
    page,
  }) => {
    await page.goto("/en/columns/college-news");
    await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
    await page.locator('a[href^="/en/verify/"]').first().click();
    const hash = page.url().split("/").at(-1) ?? "";
    const folder = mkdtempSync(path.join(tmpdir(), "record-"));
    try {
      for (const file of ["package.json", "entry.json", "head.txt", "head.sig", "ledger-key.pem"]) {
        const answer = await page.request.get(`/en/verify/${hash}/${file}`);
        expect(answer.status(), file).toBe(200);
        writeFileSync(path.join(folder, file), await answer.body());
      }
      const run = (line: string) => execFileSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" }).trim();
      expect(run("openssl dgst -sha256 -r package.json").slice(0, 64)).toBe(hash);
      const entry = run("openssl dgst -sha256 -r entry.json").slice(0, 64);
      const commands = page.getByRole("main").locator("code");
      await expect(commands.filter({ hasText: `grep -o ${hash} entry.json` })).toHaveCount(1);
      expect(run(`grep -o ${hash} entry.json`)).toBe(hash);
      expect(run("cat head.txt")).toMatch(new RegExp(`^imprimatur-ledger/1 \\d+ ${entry}$`));
      await expect(commands.filter({ hasText: new RegExp(`^${entry}$`) }).first()).toBeVisible();
      const verifyLine = "openssl pkeyutl -verify -pubin -inkey ledger-key.pem -rawin -in head.txt -sigfile head.sig";
      await expect(commands.filter({ hasText: verifyLine })).toHaveCount(1);
      expect(run(verifyLine)).toContain("Signature Verified Successfully");
      writeFileSync(path.join(folder, "head.txt"), `${run("cat head.txt")}0`);
      expect(() => run(`${verifyLine} 2>&1`)).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a hash cut short and the address of a record are read as they were copied", async ({ page }) => {
    await page.goto("/en/columns/college-news");
    await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
    const short = (await page.locator("code", { hasText: "sha256" }).first().textContent()) ?? "";
    await page.locator('a[href^="/en/verify/"]').first().click();
    const record = page.url();
    for (const typed of [short, record]) {
      await page.goto("/en/verify");
      await page.getByRole("textbox", { name: "Hash or code" }).fill(typed);
      await page.getByRole("button", { name: "Verify" }).click();
      await expect(page).toHaveURL(record);
    }
    await page.goto(`/en/verify?code=${encodeURIComponent(`${record.split("/").at(-1)?.slice(0, 12)}…zz`)}`);
    await expect(page.getByText("A code begins with at least twelve")).toBeVisible();
  });

  test("a hash that no release has is answered with what to do", async ({ page }) => {
    const answer = await page.goto("/en/verify/0123-4567-89AB");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("textbox", { name: "Hash or code" })).toHaveValue("0123-4567-89AB");
    await expect(page.getByText("Nothing that was released begins with this.")).toBeVisible();
  });
});

test("an address of the desk that nothing has says so without scripts, and nobody keeps it", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/desk/nothing");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fdesk%2Fnothing$/);
  const writer = await openDesk(browser, "lizhuo");
  await context.addCookies(await writer.context().cookies());
  for (const address of ["/desk/nothing", "/desk/stories/nothing"]) {
    const answer = await page.goto(address);
    expect([answer?.status(), answer?.headers()["cache-control"]], address).toEqual([404, "private, no-store"]);
    await expect(page.getByRole("heading", { name: "此处没有网页。" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Back to the newsroom" })).toHaveAttribute("href", "/desk");
    await writer.goto(address);
    await expect(writer.getByRole("heading", { level: 1, name: "Nothing here" })).toBeVisible();
  }
  await context.close();
});

test("a released story is found at once, and a withdrawn one nowhere", async ({ browser }) => {
  const word = `quillwort${process.pid}`;
  const draft = { title: freshTitle("Botany garden"), paragraphs: [`The ${word} grows in the lower pond.`] };
  const story = await fileStory(draft);
  const reader = await (await browser.newContext(readers)).newPage();
  await search(reader, "en", word);
  await expect(found(reader)).toHaveCount(0);

  await passStory(story);
  const address = await releaseStory(browser, story);
  expect(await findPage(browser, draft.title)).toBe(address);
  await search(reader, "en", word);
  await expect(found(reader)).toHaveText([draft.title]);
  await expect(reader.locator("mark")).toHaveText([word]);
  await reader.goto("/en");
  await expect(reader.getByRole("link", { name: draft.title, exact: true })).toHaveCount(1);

  const college = await openDesk(browser, "luoshihua", `/desk/stories/${story}/review`);
  await college.getByLabel("Reason", { exact: true }).fill("The garden asked for it.");
  await judge(college, "Withdraw");
  await search(reader, "en", word);
  await expect(found(reader)).toHaveCount(0);
  const month = new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Shanghai" }).slice(0, 7).replace("-", "/");
  for (const address of ["/en", "/en/columns/college-news", "/en/departments/publicity", `/en/archive/${month}`]) {
    await reader.goto(address);
    await expect(reader.getByRole("link", { name: draft.title, exact: true }), address).toHaveCount(0);
  }
});

test("every page by which readers find and check stories passes WCAG 2.2 AA in both themes", async ({ page }) => {
  for (const address of pages) await expectAccessible(page, address);
});

test.describe("on the narrowest screen", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("no page scrolls sideways", async ({ page }) => {
    for (const address of ["/en", "/zh", ...pages]) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
    }
  });
});
