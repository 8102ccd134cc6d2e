import { expect } from "@playwright/test";
import { openDesk } from "./desk";
import { expectAccessible } from "./expect-accessible";
import { test } from "./stories";

test("every page of the site passes WCAG 2.2 AA in both themes", async ({ page }) => {
  await page.goto("/en/columns/college-news");
  const story = await page
    .getByRole("main")
    .getByRole("heading", { level: 2 })
    .first()
    .getByRole("link")
    .getAttribute("href");
  await page.goto(story ?? "");
  const verify = await page.locator('a[href^="/en/verify/"]').first().getAttribute("href");
  for (const address of [
    "/zh",
    "/en",
    "/zh/columns/notices",
    "/en/departments/automotive",
    story,
    "/en/verify",
    verify,
    "/en/nothing",
    "/sign-in",
  ]) {
    await expectAccessible(page, address ?? "");
  }
});

test("every screen of a reporter passes", async ({ browser }) => {
  const page = await openDesk(browser, "lizhuo");
  for (const address of ["/desk", "/desk/stories", "/desk/stories/new", "/desk/stories/import", "/desk/account"])
    await expectAccessible(page, address);
  await page.goto("/desk/stories?state=draft");
  await page
    .getByRole("main")
    .getByRole("link", { name: /./ })
    .filter({ hasText: /\S{4,}/ })
    .first()
    .waitFor();
  const draft = await page.locator('main a[href^="/desk/stories/0"]').first().getAttribute("href");
  await expectAccessible(page, draft ?? "");
});

test("every screen of an auditor and an administrator passes", async ({ browser }) => {
  const auditor = await openDesk(browser, "yanglin");
  await expectAccessible(auditor, "/desk");
  const review = await auditor.locator('a[href$="/review"]').first().getAttribute("href");
  for (const room of ["review", "review?show=changes", "review?show=text", "history", "form", ""]) {
    await expectAccessible(auditor, (review ?? "").replace("review", room).replace(/\/$/, ""));
  }
  const administrator = await openDesk(browser, "admin");
  const records = ["departments", "registry", "registry/new", "registry/import", "terms", "terms/new", "terms/import"];
  for (const screen of ["people", ...records]) await expectAccessible(administrator, `/desk/admin/${screen}`);
  await administrator.goto("/desk/admin/registry");
  const person = await administrator.locator('main a[href^="/desk/admin/registry/0"]').first().getAttribute("href");
  await expectAccessible(administrator, person ?? "");
  await expectAccessible(administrator, "/desk");
});

test("what was read and how the printing goes pass on a phone, with something to tell", async ({ browser, page }) => {
  await page.goto("/en/columns/college-news");
  const story = page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link");
  const title = await story.innerText();
  const counted = page.waitForResponse(/\/views\/.+\.gif$/);
  await story.click();
  await counted;

  const administrator = await openDesk(browser, "admin");
  await administrator.setViewportSize({ width: 375, height: 800 });
  await expect(async () => {
    await administrator.goto("/desk/reports");
    await expect(administrator.getByRole("link", { name: title })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  for (const address of ["/desk/reports", "/desk/admin/print"]) {
    await expectAccessible(administrator, address);
    const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await administrator.evaluate(beyond), address).toBe(0);
  }
  await expect(administrator.getByText(/pages? (is|are) in print/)).toBeVisible();
});
