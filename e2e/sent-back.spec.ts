import { expect } from "@playwright/test";
import { freshTitle, judge, openDesk, openReview, submitStory } from "./desk";
import { beginStory, fileStory } from "./file-story";
import { test } from "./stories";

test("a returned story comes back to its reporter with the reason and is submitted again", async ({ browser }) => {
  const draft = { title: freshTitle("Library opens its night room"), paragraphs: ["The night room opens at ten."] };
  const reporter = await openDesk(browser, "lizhuo");
  const story = await submitStory(reporter, draft);

  const auditor = await openDesk(browser, "yanglin");
  await openReview(auditor, draft.title);
  await auditor.getByRole("button", { name: "Return for changes" }).click();
  await expect(
    auditor.getByText("Choose a reason from the list, or give one of at least five characters.").first(),
  ).toBeVisible();
  await auditor.getByLabel("Reason", { exact: true }).fill("Say which days the room is open.");
  await judge(auditor, "Return for changes");

  await reporter.goto("/desk");
  await expect(reporter.getByText("Say which days the room is open.").first()).toBeVisible();
  await reporter.goto(`/desk/stories/${story}`);
  await expect(reporter.getByText("Say which days the room is open.")).toBeVisible();
  await reporter.getByRole("textbox", { name: "Body" }).click();
  await reporter.keyboard.press("Control+End");
  await reporter.keyboard.insertText(" It is open from Monday to Friday.");
  await reporter.getByRole("button", { name: "Submit for audit" }).click();
  await expect(reporter.getByRole("button", { name: "Take back" })).toBeVisible();

  await openReview(auditor, draft.title);
  await auditor.goto(`/desk/stories/${story}/review?show=changes`);
  await expect(auditor.locator("ins").filter({ hasText: "Monday" }).first()).toBeVisible();
});

test("a department auditor who wrote the story is refused", async ({ browser }) => {
  const administrator = await openDesk(browser, "admin");
  await administrator.goto("/desk/admin/people");
  await administrator
    .getByRole("link", { name: /Wei Jianning|auto-auditor/ })
    .first()
    .click();
  await administrator.getByRole("combobox", { name: "Role" }).selectOption({ label: "Reporter" });
  await administrator
    .getByRole("combobox", { name: "Department" })
    .last()
    .selectOption({ label: "School of Automotive Engineering" });
  await administrator.getByRole("button", { name: /Give|Grant/ }).click();
  await expect(administrator.getByText("Reporter").first()).toBeVisible();

  const draft = {
    title: freshTitle("Car workshop gets a new lift"),
    paragraphs: ["The lift carries four tonnes."],
    credits: [{ role: "Text" as const, name: "Wei Jianning", unit: "School of Automotive Engineering" }],
  };
  const story = await fileStory(draft, "auto-auditor");
  const auditor = await openDesk(browser, "auto-auditor");
  await expect(auditor.getByRole("list", { name: "Stories that wait for you" }).getByText(draft.title)).toHaveCount(0);
  await auditor.goto(`/desk/stories/${story}/review`);
  await expect(auditor.getByText(/your own work/i).first()).toBeVisible();
  await expect(auditor.getByRole("button", { name: "Approve" })).toHaveCount(0);
});

test("the auditor of another department meets no story, by any of its addresses", async ({ browser }) => {
  const title = freshTitle("A story of the Publicity Department");
  const story = await beginStory(title);
  const stranger = await openDesk(browser, "auto-auditor");
  for (const room of ["", "/review", "/history", "/form"]) {
    const answer = await stranger.goto(`/desk/stories/${story}${room}`);
    expect(answer?.status(), room).toBe(404);
    await expect(stranger.getByText(title)).toHaveCount(0);
  }
});

test("of two auditors who decide at once exactly one counts, and the other is told", async ({ browser }) => {
  const draft = { title: freshTitle("Canteen tests its new ovens"), paragraphs: ["The ovens were tested on Monday."] };
  await fileStory(draft);

  const first = await openDesk(browser, "yanglin");
  const second = await openDesk(browser, "yanglin");
  await openReview(first, draft.title);
  await openReview(second, draft.title);
  await second.getByRole("textbox", { name: "Remark to the reporter" }).fill("A remark that must not be lost.");
  await judge(first, "Approve");
  await second.getByRole("button", { name: "Approve" }).click();
  await second.getByRole("button", { name: "Confirm: Approve" }).click();
  await expect(second.getByText(/decided on this revision while you were looking/)).toBeVisible();
});
