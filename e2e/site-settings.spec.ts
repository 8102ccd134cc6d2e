import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { openDesk, signIn } from "./desk";
import { test } from "./stories";

const here = "/desk/admin/site";
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/kept=yes/);
}

async function clear(page: Page): Promise<void> {
  await page.goto(here);
  for (const name of ["Lines on Chinese pages", "Lines on English pages"]) await field(page, name).fill("");
  for (const name of ["Record number", "Address of the register"])
    for (const row of [0, 1]) await field(page, name).nth(row).fill("");
  for (const name of ["Show the seal instead", "Use the seal's red instead"]) {
    const plain = page.getByRole("checkbox", { name });
    if (await plain.isVisible()) await plain.check();
  }
  await page.getByRole("checkbox", { name: "Show readers how often a story was read" }).uncheck();
  await keep(page);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an administrator gives the site its logo, colour, footer and record number, and readers see them at once", async ({
    page,
    browser,
  }) => {
    await signIn(page, "admin");
    await page.goto(here);
    await page.getByLabel("Accent colour").fill("#ffd700");
    await field(page, "Lines on English pages").fill("1 Example Road\nTelephone 0772-1234567");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("This colour is too pale")).toBeVisible();
    await expect(field(page, "Lines on English pages")).toHaveValue("1 Example Road\nTelephone 0772-1234567");

    const background = { r: 0, g: 82, b: 155, alpha: 0.8 };
    const logo = await sharp({ create: { width: 300, height: 200, channels: 4, background } })
      .png()
      .toBuffer();
    await page.getByLabel("Accent colour").fill("#00529b");
    await field(page, "Record number").first().fill("桂ICP备00000000号");
    await field(page, "Address of the register").first().fill("https://beian.miit.gov.cn/");
    await field(page, "Record number").nth(1).fill("教备0001号");
    await page.getByLabel("Logo").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: logo });
    await keep(page);

    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await reader.goto("/en");
    await expect(reader.getByText("Telephone 0772-1234567")).toBeVisible();
    await expect(reader.getByRole("link", { name: "桂ICP备00000000号" })).toHaveAttribute(
      "href",
      "https://beian.miit.gov.cn/",
    );
    await expect(reader.getByRole("contentinfo").getByText("教备0001号")).toBeVisible();
    await expect(reader.getByRole("link", { name: "教备0001号" })).toHaveCount(0);
    const picture = reader.locator("header img");
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(120);
    const line = () => reader.locator("body").evaluate((body) => getComputedStyle(body).borderTopColor);
    expect(await line()).toBe("rgb(0, 82, 155)");
    const styles = await reader.request.get("/site/accent.css?v=00529b");
    expect(styles.headers()["cache-control"]).toContain("immutable");
    expect((await reader.request.get("/site/accent.css?v=ffd700")).status()).toBe(404);

    await clear(page);
    await reader.goto("/en");
    await expect(reader.getByText("Telephone 0772-1234567")).toHaveCount(0);
    await expect(reader.locator("header img")).toHaveCount(0);
    expect(await line()).not.toBe("rgb(0, 82, 155)");
  });
});

test("two administrators who had the same settings open: the second is told", async ({ browser }) => {
  const page = await openDesk(browser, "admin", here);
  const other = await page.context().newPage();
  await other.goto(here);
  await field(page, "Lines on Chinese pages").fill("地址：示范路1号");
  await keep(page);
  await field(other, "Lines on Chinese pages").fill("地址：示范路2号");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  await expect(other).not.toHaveURL(/kept=yes/);
  await clear(page);
});

test("the page does not exist for anybody else, and administrators can use it on a phone", async ({ browser }) => {
  const reporter = await openDesk(browser, "lizhuo");
  expect((await reporter.goto(here))?.status()).toBe(404);
  const page = await openDesk(browser, "admin", here, { viewport: { width: 375, height: 800 } });
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(here);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  }
});
