import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { type Draft, freshTitle, judge, openDesk, openReview } from "./desk";
import { fileStory } from "./file-story";
import { holdScripts } from "./late-scripts";
import { selectWords } from "./select-words";
import { test } from "./stories";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const sentence = "The library stays open until midnight from Monday to Friday.";
const second = "The head librarian thanked the students for their patience.";

function draftOf(title: string): Draft {
  const picture = { caption: "The library at night", alt: "A lit building", photographer: "Xiao Antong" };
  const credits: Draft["credits"] = [
    { role: "Text", name: "Li Zhuo", unit: "Publicity Department" },
    { role: "Photos", name: "Xiao Antong", unit: "Publicity Department" },
  ];
  return { title: freshTitle(title), paragraphs: [sentence, second], pictures: [picture], credits };
}

/** Selects words of the story in the page's own selection. */
function select(page: Page, words: string): Promise<void> {
  return selectWords(page.locator("[data-passage]", { hasText: words }).first(), words);
}

const board = (page: Page) => page.getByRole("region", { name: "Remarks" });
const thread = (page: Page, words: string) => board(page).getByRole("listitem").filter({ hasText: words });
const newRemark = (page: Page) => page.locator("#new-remark");

async function keep(form: Locator): Promise<void> {
  await form.getByRole("button", { name: "Keep the remark" }).click();
  await expect(form.getByText("Kept. It goes out with your verdict.")).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
    expect(found, colorScheme).toEqual([]);
  }
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

test("remarks go out with the verdict, are applied, declined and answered, and are found again", async ({
  browser,
}) => {
  const draft = draftOf("Library remarks");
  const story = await fileStory(draft);

  const auditor = await openDesk(browser, "yanglin");
  // Whoever selects words before the scripts came is offered the same.
  await holdScripts(auditor.context(), 500);
  await openReview(auditor, draft.title);
  await select(auditor, "midnight");
  await auditor
    .getByRole("toolbar", { name: "The chosen words" })
    .getByRole("button", { name: "Suggest a change" })
    .click();
  await expect(newRemark(auditor).getByLabel("New words")).toHaveValue("midnight");
  await newRemark(auditor).getByLabel("New words").fill("eleven");
  await keep(newRemark(auditor));

  await select(auditor, "for their patience");
  await auditor.getByRole("button", { name: "Suggest a change" }).click();
  await newRemark(auditor).getByLabel("New words").fill("warmly");
  await keep(newRemark(auditor));

  await select(auditor, "from Monday to Friday");
  await auditor.getByRole("toolbar").getByRole("button", { name: "Remark", exact: true }).click();
  await newRemark(auditor).getByRole("textbox", { name: "Remark" }).fill("Is it closed on Saturday?");
  await keep(newRemark(auditor));

  await auditor.getByRole("link", { name: "Remark on this figure" }).click();
  await newRemark(auditor).getByRole("textbox", { name: "Remark" }).fill("Say who is in the picture.");
  await keep(newRemark(auditor));
  await expect(board(auditor).getByText("4 go out with your verdict")).toBeVisible();
  await expectAccessible(auditor);

  const other = await openDesk(browser, "luoshihua", `/desk/stories/${story}/review`);
  await expect(other.getByText("Say who is in the picture.")).toHaveCount(0);

  await auditor.getByLabel("Reason", { exact: true }).fill("Four remarks beside the text.");
  await judge(auditor, "Return for changes");

  const reporter = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
  await expect(board(reporter).getByText("4 open")).toBeVisible();
  await expectAccessible(reporter);
  await reporter.getByRole("textbox", { name: "Body" }).click();
  await reporter.keyboard.press("Control+End");
  await reporter.keyboard.insertText(" Coffee is free after ten.");
  await thread(reporter, "eleven")
    .getByRole("button", { name: /^Apply/ })
    .click();
  const body = reporter.getByRole("textbox", { name: "Body" });
  await expect(body).toContainText("stays open until eleven from Monday");
  await expect(body).toContainText("Coffee is free after ten.");
  await expect(board(reporter).getByText("3 open")).toBeVisible();

  await thread(reporter, "warmly")
    .getByRole("button", { name: /^Decline/ })
    .click();
  await expect(board(reporter).getByText("2 open")).toBeVisible();
  await thread(reporter, "Saturday").getByLabel("Your answer").fill("Yes, all weekend.");
  await thread(reporter, "Saturday")
    .getByRole("button", { name: /^Answer/ })
    .click();
  await expect(thread(reporter, "Saturday").getByText("Yes, all weekend.")).toBeVisible();
  await body.click();
  await reporter.keyboard.press("Control+Home");
  await reporter.keyboard.insertText("News: ");
  await reporter.getByLabel("Caption").fill("The library, lit until eleven");
  await reporter.getByRole("button", { name: "Submit for audit" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();

  await openReview(auditor, draft.title);
  await expect(thread(auditor, "Saturday")).toContainText("Yes, all weekend.");
  await expect(thread(auditor, "Saturday")).not.toContainText("Outdated");
  await board(auditor)
    .getByText(/Settled remarks/)
    .click();
  await expect(thread(auditor, "eleven")).toContainText("Applied");
  await expect(thread(auditor, "warmly")).toContainText("Declined");
  await thread(auditor, "Saturday")
    .getByRole("button", { name: /^Resolve/ })
    .click();
  await expect(board(auditor).getByText("1 open")).toBeVisible();
  await thread(auditor, "Saturday")
    .getByRole("button", { name: /^Open again/ })
    .click();
  await expect(board(auditor).getByText("2 open")).toBeVisible();
});

test("words that were rewritten leave their remark outdated, with its old quote", async ({ browser }) => {
  const draft = draftOf("Outdated remarks");
  const story = await fileStory(draft);
  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, draft.title);
  await select(auditor, "head librarian");
  await auditor.getByRole("toolbar").getByRole("button", { name: "Remark", exact: true }).click();
  await newRemark(auditor).getByRole("textbox", { name: "Remark" }).fill("Name her.");
  await keep(newRemark(auditor));
  await auditor.getByLabel("Reason", { exact: true }).fill("See the remark.");
  await judge(auditor, "Return for changes");

  const reporter = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
  await reporter.getByRole("textbox", { name: "Body" }).getByText(second).click({ clickCount: 3 });
  await reporter.keyboard.insertText("Qin Fang thanked everybody.");
  await reporter.getByRole("button", { name: "Submit for audit" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();
  await openReview(auditor, draft.title);
  await expect(thread(auditor, "Name her.")).toContainText("Outdated");
  await expect(thread(auditor, "Name her.")).toContainText("head librarian");
});

test("at 375 px a remark is left by touch, and all is in reach", async ({ browser }) => {
  const draft = draftOf("Remarks on a phone");
  await fileStory(draft);
  const auditor = await openDesk(browser, "yanglin", "/desk", { viewport: { width: 375, height: 740 } });
  await openReview(auditor, draft.title);
  await select(auditor, "midnight");
  await auditor.getByRole("toolbar").getByRole("button", { name: "Remark", exact: true }).click();
  await newRemark(auditor).getByRole("textbox", { name: "Remark" }).fill("Really so late?");
  await keep(newRemark(auditor));
  await auditor.getByRole("link", { name: "Remark on the whole story" }).click();
  await newRemark(auditor).getByRole("textbox", { name: "Remark" }).fill("Good work.");
  await keep(newRemark(auditor));
  await expectNoSidewaysScroll(auditor);
  await expectAccessible(auditor);
});

test("without scripts a remark is left at a place from the list, answered, and its suggestion applied", async ({
  browser,
}) => {
  const draft = draftOf("Remarks without scripts");
  const story = await fileStory(draft);
  const plainDesk = (username: string, address: string) =>
    openDesk(browser, username, address, { javaScriptEnabled: false });
  const auditor = await plainDesk("yanglin", `/desk/stories/${story}/review?place=text:0#new-remark`);
  const form = newRemark(auditor);
  await expect(form.getByLabel("Place")).toHaveValue("text:0");
  await form.getByLabel("Suggest a change").check();
  await form.getByLabel("New words").fill("The library never closes.");
  await form.getByRole("button", { name: "Keep the remark" }).click();
  await expect(thread(auditor, "The library never closes.")).toContainText("Goes out with your verdict");
  await auditor.getByLabel("Reason", { exact: true }).fill("One suggestion beside the text.");
  await judge(auditor, "Return for changes");

  const reporter = await plainDesk("lizhuo", `/desk/stories/${story}`);
  await thread(reporter, "never closes").getByLabel("Your answer").fill("Gladly.");
  await thread(reporter, "never closes")
    .getByRole("button", { name: /^Answer/ })
    .click();
  await expect(thread(reporter, "never closes")).toContainText("Gladly.");
  await reporter.getByLabel("Summary").fill("Open day and night.");
  await thread(reporter, "never closes")
    .getByRole("button", { name: /^Apply/ })
    .click();
  await expect(board(reporter).getByText("none open")).toBeVisible();
  await expect(reporter.getByLabel("Summary")).toHaveValue("Open day and night.");
  await expect(reporter.locator(".story-body")).toContainText("The library never closes.");
});

test("of two who answer at once both are heard, and the second is told first", async ({ browser }) => {
  const draft = draftOf("Two answers");
  const story = await fileStory(draft);
  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, draft.title);
  await auditor.getByRole("link", { name: "Remark on the whole story" }).click();
  await newRemark(auditor).getByRole("textbox", { name: "Remark" }).fill("Which library?");
  await keep(newRemark(auditor));
  await auditor.getByLabel("Reason", { exact: true }).fill("See the remark.");
  await judge(auditor, "Return for changes");

  const answers = [
    { page: await openDesk(browser, "lizhuo", `/desk/stories/${story}`), words: "The one at Guantang." },
    { page: await openDesk(browser, "luoshihua", `/desk/stories/${story}/review`), words: "Surely the old one." },
  ];
  for (const { page, words } of answers) {
    await thread(page, "Which library?").getByLabel("Your answer").fill(words);
  }
  await Promise.all(
    answers.map(({ page }) =>
      thread(page, "Which library?")
        .getByRole("button", { name: /^Answer/ })
        .click(),
    ),
  );
  // One is taken in at once; the other keeps its words, sees the first and is sent again.
  const told = answers.map(({ page }) => thread(page, "Which library?").getByRole("alert"));
  await expect.poll(async () => (await told[0]!.count()) + (await told[1]!.count())).toBe(1);
  const late = (await told[0]!.count()) === 1 ? 0 : 1;
  const { page, words } = answers[late]!;
  await expect(thread(page, "Which library?")).toContainText(answers[1 - late]!.words);
  await expect(thread(page, "Which library?").getByLabel("Your answer")).toHaveValue(words);
  await thread(page, "Which library?")
    .getByRole("button", { name: /^Answer/ })
    .click();
  await expect(thread(page, "Which library?").getByText(words)).toBeVisible();
});
