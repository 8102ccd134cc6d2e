import { expect } from "@playwright/test";
import { freshTitle, openDesk } from "./desk";
import { fileStory } from "./file-story";
import { test } from "./stories";

const told = {
  zh: "/zh/news/quanqu-zhiye-jiaoyu-gongzuo-huiyi-2023",
  en: "/en/news/vocational-education-conference-2023",
};

test("a story told in two languages leads readers from one to the other, without scripts", async ({ browser }) => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(told.zh);
  await expect(reader.locator('head link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
    "href",
    new RegExp(`${told.en}$`),
  );
  await reader.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(reader).toHaveURL(new RegExp(`${told.en}$`));
  await expect(reader.locator('head link[rel="alternate"][hreflang^="zh"]')).toHaveAttribute(
    "href",
    new RegExp(`${told.zh}$`),
  );
  await reader.getByRole("banner").getByRole("link", { name: "中文" }).click();
  await expect(reader).toHaveURL(new RegExp(`${told.zh}$`));
});

test("a reporter links two languages by number, and is told beside the field what is wrong", async ({ browser }) => {
  const english = { title: freshTitle("Choir rehearses in two languages"), paragraphs: ["The choir sings at noon."] };
  const story = await fileStory(english);
  const reporter = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
  const number = reporter.getByRole("combobox", { name: "Number of the other story" });
  await number.fill("999999");
  await reporter.getByRole("button", { name: "Link", exact: true }).click();
  await expect(reporter.getByText("There is no story with this number for you to see.")).toBeVisible();
  await expect(number).toHaveValue("999999");

  await reporter.goto("/desk/stories?language=zh&state=draft");
  const draft = reporter.locator('main a[href^="/desk/stories/0"]').first();
  const address = (await draft.getAttribute("href")) ?? "";
  await reporter.goto(address);
  const shown = /\b1\d{3}\b/.exec(await reporter.getByRole("main").innerText())?.[0] ?? "";
  await reporter.goto(`/desk/stories/${story}`);
  await number.fill(shown);
  await reporter.getByRole("button", { name: "Link", exact: true }).click();
  await expect(reporter.getByText("Neither has changed since the two were linked")).toBeVisible();
  await reporter.getByRole("button", { name: "Unlink" }).click();
  await expect(number).toBeVisible();
});
