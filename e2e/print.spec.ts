import { expect } from "@playwright/test";
import { freshTitle, judge, openDesk, openReview, publish, submitStory } from "./desk";
import { fileStory } from "./file-story";
import { test } from "./stories";

test("a correction keeps the page up until it is signed, and a withdrawal answers 410", async ({ browser }) => {
  const draft = { title: freshTitle("Gallery shows student prints"), paragraphs: ["The show opens on Monday."] };
  const reporter = await openDesk(browser, "lizhuo");
  const story = await submitStory(reporter, draft);
  const address = await publish(browser, draft.title);
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(address);
  await expect(reader.getByText("The show opens on Monday.")).toBeVisible();

  await reporter.goto(`/desk/stories/${story}`);
  await reporter.getByLabel("Reason").fill("The day was wrong.");
  await reporter.getByRole("button", { name: "Start a correction" }).click();
  await reporter
    .getByRole("textbox", { name: "Correction note" })
    .fill("An earlier version named Monday; the show opens on Tuesday.");
  await reporter.getByRole("textbox", { name: "Body" }).click();
  await reporter.keyboard.press("Control+A");
  await reporter.keyboard.insertText("The show opens on Tuesday.");
  await reporter.getByRole("button", { name: "Submit for audit" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();
  await reader.reload();
  await expect(reader.getByText("The show opens on Monday.")).toBeVisible();

  const corrected = await publish(browser, draft.title);
  expect(corrected).toBe(address);
  await reader.reload();
  await expect(reader.getByText("The show opens on Tuesday.", { exact: true })).toBeVisible();
  await expect(reader.getByText("An earlier version named Monday; the show opens on Tuesday.")).toBeVisible();

  const college = await openDesk(browser, "luoshihua");
  await college.goto(`/desk/stories/${story}/review`);
  await college.getByLabel("Reason", { exact: true }).fill("The gallery asked for it.");
  await judge(college, "Withdraw");
  const answer = await reader.goto(address);
  expect(answer?.status()).toBe(410);
  await expect(reader.getByText("This story has been withdrawn")).toBeVisible();
  await expect(reader.getByText(draft.title)).toHaveCount(0);
});

test("the password is asked for again before a signature, and a wrong one signs nothing", async ({ browser }) => {
  const draft = { title: freshTitle("Choir sings at the spring fair"), paragraphs: ["The choir sings at noon."] };
  await fileStory(draft);
  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, draft.title);
  const kept = await auditor.context().cookies();
  await auditor.context().clearCookies();
  await auditor.context().addCookies(kept.filter((cookie) => cookie.name.includes("session")));
  await auditor.getByRole("button", { name: "Approve" }).click();
  await auditor.getByRole("button", { name: "Confirm: Approve" }).click();
  const dialog = auditor.getByRole("dialog", { name: "Confirm your password" });
  await dialog.getByLabel("Password").fill("not the password");
  await dialog.getByRole("button", { name: /Approve|Confirm/ }).click();
  await expect(auditor.getByText("This is not your password. Nothing was signed.")).toBeVisible();
  await dialog.getByLabel("Password").fill("plum-river-42");
  await dialog.getByRole("button", { name: /Approve|Confirm/ }).click();
  await expect(auditor).toHaveURL(/done=approve/);
});
