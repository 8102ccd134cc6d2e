import { expect } from "@playwright/test";
import { test } from "./stories";

test.use({ javaScriptEnabled: false });

test("readers need no scripts: front page, column, department, story, verification, in both languages", async ({
  page,
}) => {
  for (const language of ["zh", "en"]) {
    await page.goto(`/${language}`);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await expect(page.locator("script")).toHaveCount(0);
    await page.goto(`/${language}/columns/college-news`);
    await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator("script:not([type='application/ld+json'])")).toHaveCount(1);
    await expect(page.locator("script[src='/reader.js']")).toHaveCount(1);
    await page.locator(`a[href^="/${language}/verify/"]`).first().click();
    await expect(
      page.getByText(language === "zh" ? "这就是读者现在看到的内容。" : "This is what readers see now."),
    ).toBeVisible();
    await page.goto(`/${language}/departments/publicity`);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  }
});

test("what no reader may see does not exist", async ({ page }) => {
  const unknown = [
    "/en/news/no-such-story",
    "/en/columns/nothing",
    "/fr",
    "/en/verify/0123456789abcdef",
    "/en/notice/withdrawn/x",
    "/media/../keys",
    `/media/${"0".repeat(64)}/master.jpg`,
  ];
  for (const address of unknown) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(404);
  }
});

test("a signed-out visitor is sent to sign in and brought back", async ({ page }) => {
  await page.goto("/desk/stories");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByRole("textbox", { name: "Username" }).fill("lizhuo");
  await page.getByRole("textbox", { name: "Password" }).fill("plum-river-42");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/desk\/stories$/);
});

test("no public answer sets a cookie, runs a script of others or is kept by others without asking", async ({
  page,
}) => {
  const answer = await page.request.get("/en");
  const headers = answer.headers();
  expect(headers["set-cookie"]).toBeUndefined();
  expect(headers["content-security-policy"]).toContain("; script-src 'self';");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toMatch(/must-revalidate|no-cache/);
});
