import AxeBuilder from "@axe-core/playwright";
import { expect, type Browser, type Page } from "@playwright/test";
import type { StoryContent } from "@/core/story/story-content";
import { reword } from "@/scripts/demo/body";
import { type Draft, freshTitle, judge, openDesk, openReview, publicity } from "./desk";
import { fileAgain, fileStory } from "./file-story";
import { hireAuditor } from "./hire-auditor";
import { test } from "./stories";

const paragraphs = [
  "The conference opened in the main hall of the college on Monday morning.",
  "Delegates from nearly one hundred colleges took part in the first session.",
  "Lu Liuping said in his speech that the training in the parks would go on.",
  "The workshop was full at nine, and late guests watched from the gallery.",
  "Students showed the machines that they had built over the whole spring.",
  "The canteen served lunch for all of the guests in the new dining room.",
  "A tour of the library and its reading rooms closed the afternoon session.",
];
const picture = { caption: "The main hall on Monday", alt: "Rows of delegates at desks", photographer: "Chen Chen" };
const credits: Draft["credits"] = [
  { role: "Text", name: "Li Zhuo", unit: publicity },
  { role: "Photos", name: "Chen Chen", unit: publicity },
];
const draft: Draft = { title: freshTitle("Conference opens"), paragraphs, pictures: [picture], credits };
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
let story = "";

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  story = await fileStory(draft);
  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, draft.title);
  await expect(view(auditor, "Full text")).toHaveAttribute("aria-current", "true");
  await expect(view(auditor, "Changes only")).toHaveCount(0);
  await expect(auditor.getByText(paragraphs[6] ?? "")).toBeVisible();
  await auditor.getByLabel("Reason", { exact: true }).fill("Mind the pronoun and the order of events.");
  await judge(auditor, "Return for changes");
  await auditor.context().close();
  await fileAgain(story, rework);
});

/** The first paragraph goes behind the last, a pronoun and a caption change. */
function rework(content: StoryContent): StoryContent {
  const [first, ...rest] = content.body.content;
  const figure = rest.pop();
  if (!first || figure?.type !== "figure") throw new Error("The story has no figure at its end.");
  const caption = "The main hall on Tuesday";
  const moved = [...rest, first, { ...figure, attrs: { ...figure.attrs, caption } }];
  const body = { type: "doc" as const, content: moved };
  return { ...content, body: reword(body, { from: "his speech", to: "her speech" }) };
}

function view(page: Page, name: string) {
  return page.getByRole("navigation", { name: "Ways to look at the text" }).getByRole("link", { name });
}

function openRoom(browser: Browser, room = "review", javaScriptEnabled = true): Promise<Page> {
  return openDesk(browser, "yanglin", `/desk/stories/${story}/${room}`, { javaScriptEnabled });
}

test("a second visit opens on what changed since one's own verdict", async ({ browser }) => {
  const page = await openRoom(browser);
  await expect(view(page, "Changes only")).toHaveAttribute("aria-current", "true");
  await expect(page.getByText("the last one you judged")).toBeVisible();
  await expect(
    page.getByText("1 paragraph changed; 1 paragraph moved; caption of figure 1 changed.", { exact: false }),
  ).toBeVisible();
  await expect(page.locator("ins", { hasText: /^her$/ })).toBeVisible();
  await expect(page.locator("del", { hasText: /^his$/ })).toBeVisible();
  await expect(page.locator("figure ins")).toHaveText("Tuesday");
  await expect(page.locator("figure del")).toHaveText("Monday");
});

test("a moved paragraph is told at both its places, each with a link to the other", async ({ browser }) => {
  const page = await openRoom(browser);
  const came = page.locator("[data-passage]").filter({ hasText: paragraphs[0] });
  await expect(came).toContainText("Moved here from the beginning.");
  await expect(came.locator("ins, del")).toHaveCount(0);
  await came.getByRole("link", { name: "See where it stood" }).click();
  const left = page.locator("[id^=left-]");
  await expect(left).toBeInViewport();
  await expect(left).toContainText("after «A tour of the library");
  await left.getByRole("link", { name: "See where it stands now" }).click();
  await expect(page.locator("[data-passage]:target")).toContainText(paragraphs[0] ?? "");
});

test("every view works without scripts and has an address of its own", async ({ browser }) => {
  const page = await openRoom(browser, "review", false);
  const folded = page.getByText("unchanged passages");
  await expect(folded.first()).toBeVisible();
  await page.getByRole("link", { name: "Unfold what is unchanged" }).click();
  await expect(folded).toHaveCount(0);
  await expect(page.getByText(paragraphs[4] ?? "")).toBeVisible();

  await view(page, "Side by side").click();
  await expect(page).toHaveURL(/show=sides/);
  const [older, newer] = [page.getByText("said in his speech"), page.locator("[data-passage='1']")];
  const [left, right] = [await older.boundingBox(), await newer.boundingBox()];
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99))).toBeLessThan(4);
  expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 4);

  await view(page, "Full text").click();
  await expect(page.locator("ins, del")).toHaveCount(0);
  await expect(page.locator("[data-passage='0']")).toHaveText(paragraphs[1] ?? "");

  await view(page, "As readers will see it").click();
  const frame = page.getByRole("region", { name: "As readers will see it" });
  expect((await frame.getByRole("article").boundingBox())?.width).toBe(390);
  await frame.getByRole("link", { name: "Wide screen" }).click();
  await expect(page).toHaveURL(/width=wide/);
  expect((await frame.getByRole("article").boundingBox())?.width).toBeGreaterThan(600);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(draft.title);
});

test("the history compares any two revisions in the same views and says how long each audit took", async ({
  browser,
}) => {
  const page = await openRoom(browser, "history");
  await expect(page.getByRole("region", { name: "Every revision" })).toContainText("Li Zhuo");
  const stays = page.getByRole("region", { name: "Where it stood" });
  await expect(stays.getByRole("row").filter({ hasText: "Yang Lin returned the story" })).toContainText("working hour");
  await expect(stays).toContainText(/Department audit took .+ in all/);

  const from = page.getByRole("combobox", { name: "From" });
  const oldest = await from.getByRole("option").last().getAttribute("value");
  await from.selectOption(oldest);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(view(page, "Changes only")).toHaveAttribute("aria-current", "true");
  await view(page, "Side by side").click();
  await expect(page).toHaveURL(new RegExp(`from=${oldest}&to=\\d+&show=sides`));
  await expect(page.getByRole("heading", { name: `From revision ${oldest}` })).toBeVisible();
});

test("at 375 pixels in Chinese nothing runs off the page, and the sides stand one above the other", async ({
  browser,
}) => {
  const page = await hireAuditor(browser, "publicity", `/desk/stories/${story}/review`);
  await page.getByRole("button", { name: "中文" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh");
  await page.setViewportSize({ width: 375, height: 800 });
  for (const room of [
    "review?show=changes",
    "review?show=sides",
    "review?show=text",
    "review?show=readers",
    "history",
  ]) {
    await page.goto(`/desk/stories/${story}/${room}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, room).toBeLessThanOrEqual(0);
  }
  await page.goto(`/desk/stories/${story}/review?show=sides`);
  await expect(page.getByText("1 个段落有改动；1 个段落换了位置；图 1 的图片说明有改动。")).toBeVisible();
  const older = await page.getByText("said in his speech").boundingBox();
  const newer = await page.locator("[data-passage='1']").boundingBox();
  expect(newer?.y ?? 0).toBeGreaterThan((older?.y ?? 0) + (older?.height ?? 0) - 4);
});

test("every view passes WCAG 2.2 AA in both themes", async ({ browser }) => {
  const page = await openRoom(browser);
  const compare = "history?from=1&to=2";
  for (const room of ["review?show=changes", "review?show=sides", "review?show=readers", compare]) {
    await page.goto(`/desk/stories/${story}/${room}`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`),
        room,
      ).toEqual([]);
    }
  }
});
