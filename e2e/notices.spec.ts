import { expect, type Page } from "@playwright/test";
import { freshTitle, judge, openDesk, openReview } from "./desk";
import { fileStory, passStory, releaseStory } from "./file-story";
import { test } from "./stories";

const paragraphs = ["The library stays open until midnight from Monday to Friday."];

/** How many notices the side bar counts as new. */
async function countNew(page: Page): Promise<number> {
  const words = await page
    .getByRole("navigation")
    .getByRole("link", { name: /^Notices/ })
    .textContent();
  return Number(/(\d+) new/.exec(words ?? "")?.[1] ?? 0);
}

const spoken = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words });
const row = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

async function submitNoticed(words: string, by = "lizhuo") {
  const title = freshTitle(words);
  return { title, id: await fileStory({ title, paragraphs }, by) };
}

test("an open desk hears of an approval within two seconds, and opening the notice reads it", async ({ browser }) => {
  const { title, id } = await submitNoticed("Heard at once");
  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, title);
  const reporter = await openDesk(browser, "lizhuo");
  const begun = performance.now();
  await reporter.goto("/desk/stories");
  // Two seconds; on a machine that needs half of them for one page, four times as long as a page.
  const atOnce = { timeout: Math.max(2_000, 4 * (performance.now() - begun)), intervals: [50] };
  const before = await countNew(reporter);
  let loads = 0;
  reporter.on("load", () => loads++);

  await judge(auditor, "Approve");
  await expect.poll(() => countNew(reporter), atOnce).toBeGreaterThan(before);
  await expect(spoken(reporter, `New: Approved and passed on, ${title}`)).toHaveCount(1, atOnce);
  expect(loads).toBe(0);

  await reporter
    .getByRole("navigation")
    .getByRole("link", { name: /^Notices/ })
    .click();
  await expect(row(reporter, title)).toContainText("New");
  await expect(row(reporter, title)).toContainText("Yang Lin approved it");
  const counted = await countNew(reporter);
  await row(reporter, title).getByRole("link", { name: title }).click();
  await expect(reporter).toHaveURL(new RegExp(`/desk/stories/${id}$`));
  expect(await countNew(reporter)).toBeLessThan(counted);
});

test("what a person does not want to hear comes no more, and the rest still does", async ({ browser }) => {
  const reporter = await openDesk(browser, "chenchen", "/desk/notices/choices");
  await reporter.getByRole("checkbox", { name: "Approved and passed on, At the desk" }).uncheck();
  await reporter.getByRole("button", { name: "Save" }).click();
  await expect(reporter.getByText("Saved.")).toBeVisible();
  await expect(reporter.getByRole("checkbox", { name: "Approved and passed on, At the desk" })).not.toBeChecked();
  await expect(reporter.getByRole("checkbox", { name: "Approved and passed on, By e-mail" })).toBeChecked();

  const { title, id } = await submitNoticed("Not told twice", "chenchen");
  await passStory(id);
  await releaseStory(browser, id);
  await reporter.goto("/desk/notices");
  await expect(row(reporter, title)).toHaveCount(1);
  await expect(row(reporter, title)).toContainText("Published");
  await expect(row(reporter, title)).toContainText(/Luo Shihua signed it off; in print since \d\d:\d\d/);

  await reporter.goto("/desk/notices/choices");
  await reporter.getByRole("checkbox", { name: "Approved and passed on, At the desk" }).check();
  await reporter.getByRole("button", { name: "Save" }).click();
  await expect(reporter.getByText("Saved.")).toBeVisible();
});
