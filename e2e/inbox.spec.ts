import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { freshTitle, openDesk, openReview } from "./desk";
import { fileStory } from "./file-story";
import { hireAuditor } from "./hire-auditor";
import { test } from "./stories";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const wide = { width: 1440, height: 900 };
const phone = { width: 375, height: 740 };

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}

/** Some rows of more, and the count says how many. Others at work may add or take away a story while one looks. */
async function expectCounted(page: Page): Promise<void> {
  await expect(async () => {
    const counted = await page.getByText(/^\d+ of \d+$/).textContent();
    const [found = 0, all = 0] = (counted ?? "").split(" of ").map(Number);
    expect(await rows(page).count()).toBe(found);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
  }).toPass({ timeout: 60_000 });
}

/** Lets a story wait for the department audit. */
async function bringStory(title: string): Promise<void> {
  await fileStory({ title, paragraphs: ["The river was counted on Wednesday, bottle by bottle."] });
}

const publicity = "publicity";
const rows = (page: Page) => page.getByRole("list", { name: "Stories that wait for you" }).getByRole("link");
const chosen = (page: Page) => page.locator("a[data-row][aria-current]");

test("keys walk through the inbox and to the places of a decision, and sign nothing", async ({ browser }) => {
  await bringStory(freshTitle("Bottle by bottle"));
  const page = await hireAuditor(browser, publicity);
  await expect(rows(page).nth(1)).toBeVisible();
  const [first = "", second = ""] = await rows(page).allTextContents();

  await page.keyboard.press("j");
  await expect(chosen(page)).toHaveText(second);
  await expect(page.getByRole("region", { name: second }).getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("k");
  await expect(chosen(page)).toHaveText(first);
  await page.keyboard.press("Control+j");
  await expect(chosen(page)).toHaveText(first);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(chosen(page)).toHaveText(first);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/review$/);

  const opened = page.locator("#new-remark .fixed #new-words");
  await expect(async () => {
    await page.keyboard.press("c");
    await expect(opened).toBeVisible({ timeout: 1000 });
  }).toPass();
  await opened.fill("");
  await opened.focus();
  await page.keyboard.type("a jar?");
  await expect(opened).toHaveValue("a jar?");
  await opened.blur();
  await page.keyboard.press("r");
  await expect(page.locator('[name="reason"]:focus')).toBeVisible();
  await page.keyboard.press("Tab");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("a");
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByRole("dialog", { name: /Approve|password/ })).toBeVisible();
  await page.goto("/desk");
  await expect(rows(page).first()).toHaveText(first);

  await page.goto("/desk/account#keys");
  await page.getByRole("button", { name: "Switch the keys off" }).click();
  await expect(page.getByText("The keys are off.")).toBeVisible();
  await page.goto("/desk");
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await expect(chosen(page)).toHaveText(first);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a click chooses beside the list and a second one opens; on the phone the first one opens", async ({
  browser,
}) => {
  const title = freshTitle("Beside the list");
  await bringStory(title);
  const page = await hireAuditor(browser, publicity);
  await page.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(/[?&]open=/);
  const pane = page.getByRole("region", { name: title });
  await expect(pane.getByText("bottle by bottle")).toBeVisible();
  await expect(pane.getByText("Li Zhuo").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(/\/review$/);

  await page.setViewportSize(phone);
  await page.goto("/desk");
  await expect(pane).toBeHidden();
  await expectNoSidewaysScroll(page);
  const heights = await page
    .getByRole("list", { name: "Stories that wait for you" })
    .getByRole("listitem")
    .evaluateAll((items) => items.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await expectAccessible(page);
  await page.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(/\/review$/);
});

test("a filter stands in the address, counts what it lists, and is kept under a name", async ({ browser }) => {
  await bringStory(freshTitle("In English"));
  const page = await hireAuditor(browser, publicity);
  await page.locator("summary").filter({ hasText: "Filter" }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "English" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/language=en/);
  await expectCounted(page);
  await page.getByRole("button", { name: "Keep this filter" }).click();
  await expect(page.getByText("Give it a name.")).toBeVisible();
  await page.getByLabel("Name of this filter").fill("English ones");
  await page.getByRole("button", { name: "Keep this filter" }).click();
  await expect(page.getByRole("button", { name: "Remove the filter English ones" })).toBeVisible();
  await page.goto("/desk");
  await page.getByRole("navigation", { name: "Saved filters" }).getByRole("link", { name: "English ones" }).click();
  await expectCounted(page);
  await page.getByRole("combobox", { name: "Age", exact: true }).selectOption({ label: "at or over the limit" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/age=late/);
  await page.getByRole("link", { name: "English ones" }).click();
  await page.getByRole("button", { name: "Remove the filter English ones" }).click();
  await expect(page.getByRole("navigation", { name: "Saved filters" })).toHaveCount(0);

  await page.goto("/desk/stories?language=zh");
  await page.getByLabel("Name of this filter").fill("中文稿");
  await page.getByRole("button", { name: "Keep this filter" }).click();
  await expect(page.getByRole("button", { name: "Remove the filter 中文稿" })).toBeVisible();
  await page.goto("/desk/stories");
  await page.getByRole("link", { name: "中文稿" }).click();
  await expect(page).toHaveURL(/\/desk\/stories\?language=zh$/);
});

test("after a verdict the story that waits longest opens, with word of what was done", async ({ browser }) => {
  const title = freshTitle("Sent back for a day");
  await bringStory(title);
  const page = await hireAuditor(browser, publicity);
  const others = (await rows(page).allTextContents()).filter((other) => other !== title);
  await openReview(page, title);
  await page.locator('[name="reason"]').first().fill("Say which Wednesday it was.");
  await page.getByRole("button", { name: "Return for changes" }).click();
  await expect(page).toHaveURL(/\/review\?done=return/);
  await expect(page.getByText("returned to its reporters")).toBeVisible();
  await expect(page.getByText("This is the next one that waits for you.")).toBeVisible();
  await expect(page.getByRole("heading", { name: others[0] }).first()).toBeVisible();
  await page.getByRole("link", { name: "Back to the inbox" }).click();
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
});

test("an empty inbox says so, in both languages, and what comes next leads back to it", async ({ browser }) => {
  const page = await hireAuditor(browser, "academic-affairs");
  await expect(page.getByText("Nothing is waiting for your signature.")).toBeVisible();
  await page.goto("/desk/next?done=approve&story=7");
  await expect(page).toHaveURL(/\/desk\?done=approve&story=7$/);
  await expect(page.getByText("Story 7: approved and passed on.")).toBeVisible();
  await page.goto("/desk/next?done=//elsewhere.example&story=x");
  await expect(page).toHaveURL(/\/desk$/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "中文" }).first().click();
  await expect(page.getByText("没有等待您签审的稿件。")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
});

test("without scripts the rows lead to the review and a filter is kept", async ({ browser }) => {
  const page = await hireAuditor(browser, publicity);
  const state = await page.context().storageState();
  const context = await browser.newContext({ storageState: state, javaScriptEnabled: false, viewport: wide });
  const plain = await context.newPage();
  await plain.goto("/desk?language=zh");
  const [first = ""] = await rows(plain).allTextContents();
  await expect(plain.getByRole("region", { name: first })).toBeVisible();
  await plain.getByLabel("Name of this filter").fill("Chinese ones");
  await plain.getByRole("button", { name: "Keep this filter" }).click();
  await expect(plain.getByRole("link", { name: "Chinese ones" })).toHaveAttribute("aria-current", "true");
  await plain.getByRole("button", { name: "Remove the filter Chinese ones" }).click();
  await expect(plain.getByRole("link", { name: "Chinese ones" })).toHaveCount(0);
  await plain.getByRole("link", { name: "Keys" }).click();
  await expect(plain.getByRole("button", { name: "Switch the keys off" })).toBeVisible();
  await plain.goto("/desk");
  await rows(plain).first().click();
  await expect(plain).toHaveURL(/\/review$/);
});

test("an administrator enters holidays and sets the limit of the service clock", async ({ browser }) => {
  const page = await openDesk(browser, "admin");
  await page.getByRole("link", { name: "Service clock" }).click();
  await page.getByLabel("First day").fill("2031-10-01");
  await page.getByLabel("Last day").fill("2031-10-07");
  await page.getByLabel("Name in Chinese").fill("国庆节");
  await page.getByRole("button", { name: "Enter these days" }).click();
  await expect(page.getByText("Fill this in.")).toBeVisible();
  await expect(page.getByLabel("Name in Chinese")).toHaveValue("国庆节");
  await page.getByLabel("Name in English").fill("National Day");
  await page.getByRole("button", { name: "Enter these days" }).click();
  await expect(page.getByText("October 1, 2031 to October 7, 2031 · 5 weekdays off")).toBeVisible();
  await page.getByLabel("Working hours for one audit").fill("none");
  await page.getByRole("button", { name: "Set the limit" }).click();
  await expect(page.getByText("Give whole hours from 1 to 1000.")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: /^Remove: National Day/ }).click();
  await expect(page.getByText("National Day")).toHaveCount(0);
});
