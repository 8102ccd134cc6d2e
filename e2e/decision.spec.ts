import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { freshTitle, judge, openDesk, openReview, password, publicity } from "./desk";
import { fileStory, passStory } from "./file-story";
import { test } from "./stories";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function submitted(words: string) {
  const title = freshTitle(words);
  return { title, story: await fileStory({ title, paragraphs: [`${words}, as everybody hoped.`] }) };
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
  }
}

test("reasons of the list and ticks survive a reload and go on record, each in its reader's words", async ({
  browser,
}) => {
  const { title, story } = await submitted("The canteen opens early");
  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, title);
  await auditor.getByRole("checkbox", { name: "Names and posts" }).check();
  await auditor.getByRole("checkbox", { name: "A fact or figure needs checking" }).check();
  await auditor.getByRole("textbox", { name: "Reason" }).fill("At what hour?");
  await auditor.reload();
  await expect(auditor.getByRole("checkbox", { name: "Names and posts" })).toBeChecked();
  await expect(auditor.getByRole("checkbox", { name: "A fact or figure needs checking" })).toBeChecked();
  await expect(auditor.getByRole("textbox", { name: "Reason" })).toHaveValue("At what hour?");
  await judge(auditor, "Return for changes");

  const why = "A fact or figure needs checking; At what hour?";
  const reporter = await openDesk(browser, "lizhuo");
  await expect(reporter.getByText(why).first()).toBeVisible();
  await reporter.goto(`/desk/stories/${story}`);
  await expect(reporter.getByText(why)).toBeVisible();
  await reporter.goto(`/desk/stories/${story}/history`);
  await expect(reporter.getByText(`Reason: ${why}`)).toBeVisible();
  await expect(reporter.getByText("Checked: Names and posts")).toBeVisible();
});

test("an administrator adds a reason, and auditors are offered it", async ({ browser }) => {
  const words = freshTitle("The hour is not given");
  const administrator = await openDesk(browser, "admin", "/desk/admin/reasons");
  await expectAccessible(administrator);
  await administrator.getByRole("textbox", { name: "In Chinese" }).last().fill(`未写明时间 ${words}`);
  await administrator.getByRole("textbox", { name: "In English" }).last().fill(words);
  await administrator.getByRole("button", { name: "Add a reason" }).click();
  await expect(administrator.getByRole("button", { name: `Take off the list: ${words}` })).toBeVisible();

  const { story } = await submitted("The pool opens");
  const auditor = await openDesk(browser, "yanglin", `/desk/stories/${story}/review`);
  await expect(auditor.getByRole("checkbox", { name: words })).toBeVisible();
  await administrator.getByRole("button", { name: `Take off the list: ${words}` }).click();
  await expect(administrator.getByRole("button", { name: `Put back on the list: ${words}` })).toBeVisible();
  await auditor.reload();
  await expect(auditor.getByRole("checkbox", { name: words })).toHaveCount(0);
});

test("the confirm step shows what is signed, and going back loses nothing", async ({ browser }) => {
  const { title } = await submitted("The choir sings in the park");
  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, title);
  const remark = auditor.getByRole("textbox", { name: "Remark to the reporter" });
  await remark.fill("Well told.");
  for (const box of ["Facts and figures", "Names and posts", "Pictures and credits"])
    await auditor.getByRole("checkbox", { name: box }).check();
  await expectAccessible(auditor);
  await auditor.getByRole("button", { name: "Approve", exact: true }).click();
  const step = auditor.getByRole("dialog", { name: "Approve" });
  for (const fact of [title, "College news", "Revision 2", `Department Website Auditor: Yang Lin, ${publicity}`])
    await expect(step.getByText(fact, { exact: false }).first()).toBeVisible();
  await expect(step.getByRole("listitem")).toHaveText(["Confidentiality", "Links"]);
  await expect(step.getByLabel("Password")).toHaveCount(0);
  await expectAccessible(auditor);
  await step.getByRole("button", { name: "Not now" }).click();
  await expect(step).toHaveCount(0);
  await expect(remark).toHaveValue("Well told.");
  await expect(auditor.getByRole("button", { name: "Approve", exact: true })).toBeFocused();

  await auditor.getByRole("textbox", { name: "Reason" }).press("Enter");
  await expect(auditor.getByRole("dialog")).toHaveCount(0);
  await expect(auditor).toHaveURL(/\/review$/);
  await judge(auditor, "Approve");
});

test("a story on hold says until when, and only a day that lies ahead is taken", async ({ browser }) => {
  const { title, story } = await submitted("The lake festival waits for spring");
  const auditor = await openDesk(browser, "yanglin", `/desk/stories/${story}/review`);
  await auditor.getByLabel("Back on").fill("2020-01-01T08:00");
  await auditor.getByRole("button", { name: "Hold", exact: true }).click();
  await expect(auditor.getByText("Choose a time that lies ahead.").last()).toBeVisible();
  await auditor.getByLabel("Back on").fill("2099-03-01T08:30");
  await judge(auditor, "Hold");

  const reporter = await openDesk(browser, "lizhuo", "/desk/stories?state=held");
  await expect(reporter.getByRole("row").filter({ hasText: title })).toContainText("On hold until Mar 1");
  await auditor.goto(`/desk/stories/${story}/review`);
  await expect(
    auditor.getByText(/comes back to this audit by itself on .*2099/).filter({ visible: true }),
  ).toBeVisible();
  await auditor.goto(`/desk/stories/${story}/history`);
  await expect(auditor.getByText(/Back on: .*2099/)).toBeVisible();
});

test("what the college changes is shown under its name and signed again by the department on the difference", async ({
  browser,
}) => {
  const { title, story } = await submitted("The workshop welcomes visitors");
  await passStory(story);
  const college = await openDesk(browser, "luoshihua");
  await openReview(college, title);
  await college.getByRole("link", { name: "Amend" }).click();
  await college.getByRole("textbox", { name: "Body" }).click();
  await college.keyboard.press("Control+End");
  await college.keyboard.insertText(" Doors open at nine.");
  await college.getByRole("button", { name: "Save amendment" }).click();
  await expect(college.getByText("Luo Shihua changed this while auditing.").first()).toBeVisible();

  const reporter = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
  await expect(reporter.getByText("Luo Shihua changed this while auditing.")).toBeVisible();
  await reporter.getByRole("link", { name: "See the difference from revision 2" }).click();
  await expect(reporter.locator("ins").filter({ hasText: "Doors open at nine" }).first()).toBeVisible();

  const department = await openDesk(browser, "yanglin");
  await openReview(department, title);
  await expect(department.locator("ins").filter({ hasText: "Doors open at nine" }).first()).toBeVisible();
  await expect(department.getByText("Luo Shihua changed this while auditing.")).toBeVisible();
  await judge(department, "Approve");
  await openReview(college, title);
  await judge(college, "Sign off and release");
});

test("nobody signs a revision that was never before them, by whatever request", async ({ browser }) => {
  const { story } = await submitted("The bridge is painted");
  const auditor = await openDesk(browser, "yanglin", `/desk/stories/${story}/review`);
  const order = await auditor
    .locator("form#verdict input[type=hidden]")
    .evaluateAll((boxes) =>
      Object.fromEntries(
        (boxes as HTMLInputElement[]).filter(({ name }) => /^\w+$/.test(name)).map((box) => [box.name, box.value]),
      ),
    );
  await judge(auditor, "Approve");
  const college = await openDesk(browser, "luoshihua");
  const { origin } = new URL(college.url());
  const sign = () =>
    college.request.post(`/desk/stories/${story}/verdict`, {
      headers: { origin },
      form: {
        ...order,
        version: String(Number(order.version) + 1),
        move: "release",
        confirmed: "yes",
        request: crypto.randomUUID(),
      },
    });
  const refused = await sign();
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ refusal: "not_opened" });
  await college.goto(`/desk/stories/${story}/review`);
  expect((await sign()).status()).toBe(200);
});

test("without scripts a signature is shown whole in its own section before it counts", async ({ browser }) => {
  const { title, story } = await submitted("The tower clock strikes again");
  const auditor = await openDesk(browser, "yanglin", `/desk/stories/${story}/review`, { javaScriptEnabled: false });
  await auditor.getByRole("textbox", { name: "Remark to the reporter" }).fill("Read twice.");
  await auditor.getByRole("checkbox", { name: "Links" }).check();
  await auditor.getByRole("button", { name: "Approve", exact: true }).click();
  const step = auditor.getByRole("dialog", { name: "Approve" });
  await expect(step.getByText(title)).toBeVisible();
  await expect(step.getByRole("listitem")).toHaveCount(4);
  await step.getByRole("button", { name: "Not now" }).click();
  await expect(step).toHaveCount(0);
  await expect(auditor.getByRole("textbox", { name: "Remark to the reporter" })).toHaveValue("Read twice.");
  await expect(auditor.getByRole("checkbox", { name: "Links" })).toBeChecked();
  await judge(auditor, "Approve");
  await auditor.goto(`/desk/stories/${story}/history`);
  await expect(auditor.getByText("Checked: Links")).toBeVisible();
});

test("a password that is due is asked for in the confirm step, under its own name", async ({ browser }) => {
  const { title } = await submitted("The greenhouse is full");
  const auditor = await openDesk(browser, "yanglin");
  const kept = await auditor.context().cookies();
  await auditor.context().clearCookies({ name: kept.find(({ name }) => name.endsWith("confirmed"))?.name });
  await openReview(auditor, title);
  await auditor.getByRole("button", { name: "Approve", exact: true }).click();
  const step = auditor.getByRole("dialog", { name: "Confirm your password" });
  await expect(step.getByText(title)).toBeVisible();
  await step.getByLabel("Password").fill("not this one");
  await step.getByRole("button", { name: "Confirm: Approve" }).click();
  await expect(step.getByText("This is not your password.", { exact: false })).toBeVisible();
  await step.getByLabel("Password").fill(password);
  await step.getByRole("button", { name: "Confirm: Approve" }).click();
  await expect(auditor).toHaveURL(/[?&]done=approve/);
});

test.describe("on a phone", () => {
  const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };

  /** Nothing reaches over the side, and every target in the bar and the form is high enough for a thumb. */
  async function expectThumbRoom(page: Page): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    const targets = page.locator(
      "form#verdict label:has(input), form#verdict button:visible, [role=group] button:visible",
    );
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(box?.height ?? 44, (await target.textContent()) ?? "").toBeGreaterThanOrEqual(44);
    }
  }

  test("an auditor reads, remarks and approves with one hand", async ({ browser }) => {
    const { story } = await submitted("The garden gate is mended");
    const page = await openDesk(browser, "yanglin", `/desk/stories/${story}/review`, phone);
    await expectThumbRoom(page);
    await page.getByRole("link", { name: "Remark", exact: true }).tap();
    const remark = page.getByRole("textbox", { name: "Remark to the reporter" });
    await expect(remark).toBeInViewport();
    await remark.fill("Read on the bus.");
    const bar = await page.getByRole("group", { name: "Decide on this story" }).boundingBox();
    const box = await remark.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await page.getByRole("button", { name: "Approve", exact: true }).tap();
    await expect(page.getByRole("dialog", { name: "Approve" })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Confirm: Approve" }).tap();
    await expect(page).toHaveURL(/[?&]done=approve/);
  });

  test("an auditor returns a story with a reason of the list with one hand", async ({ browser }) => {
    const { story } = await submitted("The hall is heated");
    const page = await openDesk(browser, "yanglin", `/desk/stories/${story}/review`, phone);
    await page.getByRole("button", { name: "Return for changes" }).tap();
    const reason = page.getByRole("textbox", { name: "Reason" });
    await expect(reason).toBeFocused();
    await expect(reason).toBeInViewport();
    await page.getByRole("checkbox", { name: "Wording or punctuation needs mending" }).tap();
    await page.getByRole("button", { name: "Return for changes" }).tap();
    await expect(page).toHaveURL(/[?&]done=return/);
    const reporter = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
    await expect(reporter.getByText("Wording or punctuation needs mending")).toBeVisible();
  });
});
