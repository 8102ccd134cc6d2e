import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { freshTitle, openDesk } from "./desk";
import { fileStory } from "./file-story";
import { test } from "./stories";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const draft = (title: string) => ({ title, paragraphs: ["The library stays open until midnight."] });
const row = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

test("my work counts what it lists, and every tab can be read by everybody", async ({ browser }) => {
  const page = await openDesk(browser, "lizhuo");
  await page.getByRole("link", { name: "My work" }).click();
  const tabs = page.getByRole("navigation", { name: "What stories ask of you" }).getByRole("link");
  await expect(tabs).toHaveCount(7);
  for (let at = 0; at < 7; at++) {
    await tabs.nth(at).click();
    await expect(tabs.nth(at)).toHaveAttribute("aria-current", "page");
    const count = Number(/(\d+)$/.exec((await tabs.nth(at).textContent()) ?? "")?.[1]);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(Math.min(count, 20));
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test("a story is taken back and duplicated from its row", async ({ browser }) => {
  const title = freshTitle("Open late");
  await fileStory(draft(title));
  const page = await openDesk(browser, "lizhuo", "/desk/work?tab=department");
  await row(page, title)
    .getByRole("button", { name: `Take back ${title}` })
    .click();
  await expect(page).toHaveURL(/tab=draft$/);
  await expect(row(page, title)).toContainText("with you");
  await row(page, title)
    .getByRole("button", { name: `Duplicate ${title}` })
    .click();
  await expect(page).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue(`${title} (copy)`);
  await expect(page.getByRole("checkbox", { name: "Nothing in it is classified" })).not.toBeChecked();

  const record = await page.request.get("/desk/work/record.csv");
  expect(record.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const text = (await record.body()).toString("utf8");
  expect(text.startsWith("\ufeffNumber,Title,Column")).toBe(true);
  expect(text).toContain(`${title} (copy)`);
  const stranger = await openDesk(browser, "auto-reporter");
  expect(await (await stranger.request.get("/desk/work/record.csv")).text()).not.toContain(title);
});

test("a template brings its prompts, and none of them gets past the reporter's desk", async ({ browser }) => {
  const page = await openDesk(browser, "lizhuo", "/desk/stories/new");
  await page.getByRole("textbox", { name: "Title" }).fill(freshTitle("A meeting"));
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "English" });
  await page.getByRole("radio", { name: "A meeting" }).check();
  await page.getByRole("button", { name: "Start writing" }).click();
  const body = page.getByRole("textbox", { name: "Body" });
  await expect(body.getByRole("heading", { name: "What was decided" })).toBeVisible();
  await expect(body).toContainText("[Who took the chair");
  await expect(page.getByText("A prompt of the template is still in the text.").first()).toBeVisible();
});
