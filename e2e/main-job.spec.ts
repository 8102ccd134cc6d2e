import { expect } from "@playwright/test";
import { type Draft, freshTitle, judge, openDesk, openReview, publicity, submitStory } from "./desk";
import { test } from "./stories";

const media = "Convergence Media Center";

/** The facts of the model page, in words of our own. */
function conference(): Draft {
  return {
    title: freshTitle("Regional vocational education conference meets at LVTC"),
    source: "News Center",
    author: "Li Zhuo",
    paragraphs: [
      "The 2023 working conference on vocational education of the Guangxi Zhuang Autonomous Region met at LVTC on March 9, in the hall and online.",
      "Huang Xiongbiao of the regional Department of Education and Lu Liuping, Deputy Mayor of Liuzhou, spoke; Qin Zhuangcai chaired.",
      "Huang Xiongbiao looked back on a year and on a decade, and set out the work ahead.",
      "Lu Liuping said that the city would go on bringing training into its industrial parks.",
      "Two education bureaus and four schools told of their experience.",
      "Pan Xuyang, Director of the Liuzhou Municipal Education Bureau, gave a keynote on industry and teaching.",
      "Gan Jinming, President of LVTC, gave a keynote on schools built along the chains of local industry.",
      "In the afternoon five groups visited the School of Luosifen Industry and the 3D Printing Center.",
    ],
    credits: [
      { role: "Text", name: "Li Zhuo", unit: publicity },
      { role: "Photos", name: "Chen Chen", unit: publicity },
      { role: "Photos", name: "Xiao Antong", unit: media },
      { role: "Photos", name: "He Caiting", unit: media },
      { role: "Photos", name: "Chen Siyi", unit: media },
    ],
    pictures: [
      ["The hall during the conference", "Chen Chen"],
      ["Huang Xiongbiao sets out the work ahead", "Chen Chen"],
      ["Lu Liuping speaks", "Xiao Antong"],
      ["Pan Xuyang gives a keynote", "He Caiting"],
      ["Gan Jinming gives a keynote", "Chen Siyi"],
      ["A group in discussion", "Xiao Antong"],
      ["Delegates on their visit", "He Caiting"],
    ].map(([caption = "", photographer = ""]) => ({ caption, photographer, alt: `Photo: ${caption}` })),
  };
}

test("a story with seven figures goes from draft to print under two names, and anybody can verify it", async ({
  browser,
}) => {
  const draft = conference();
  const reporter = await openDesk(browser, "lizhuo");
  await submitStory(reporter, draft);

  const department = await openDesk(browser, "yanglin");
  await openReview(department, draft.title);
  await expect(department.getByText(`Department Website Auditor: Yang Lin, ${publicity}`)).toBeVisible();
  await department.getByRole("textbox", { name: "Remark to the reporter" }).fill("Names and posts checked.");
  await judge(department, "Approve");

  const college = await openDesk(browser, "luoshihua");
  await openReview(college, draft.title);
  await judge(college, "Sign off and release");

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto("/en");
  await reader.getByRole("link", { name: draft.title }).first().click();
  await expect(reader.getByRole("heading", { level: 1, name: draft.title })).toHaveCount(1);
  const facts = reader.locator("dl");
  for (const fact of ["News Center", "Li Zhuo", "Mo Xiaoyun"])
    await expect(facts.getByText(fact, { exact: true })).toBeVisible();
  await expect(facts.getByText("Release Date")).toBeVisible();
  await expect(reader.getByRole("figure")).toHaveCount(7);
  await expect(
    reader.getByText(`Photos by Chen Chen, ${publicity}; Xiao Antong, He Caiting and Chen Siyi, ${media}.`),
  ).toBeVisible();
  await expect(reader.getByText(`Department Website Auditor: Yang Lin, ${publicity}`, { exact: true })).toBeVisible();
  await expect(reader.getByText(`College Website Auditor: Luo Shihua, ${publicity}`, { exact: true })).toBeVisible();
  await expect(reader.locator("script:not([src='/reader.js'], [type='application/ld+json'])")).toHaveCount(0);
  const photo = await reader.getByRole("figure").first().getByRole("img").getAttribute("src");
  expect((await reader.request.get(photo ?? "")).status()).toBe(200);

  await reader.getByRole("link", { name: "Verify this page" }).click();
  await expect(reader.getByText("This is what readers see now.")).toBeVisible();
  await expect(reader.getByText(`Department Website Auditor: Yang Lin, ${publicity}`)).toBeVisible();
});
