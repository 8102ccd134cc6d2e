import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect } from "@playwright/test";
import { judge, openDesk, password } from "./desk";
import { fileStory } from "./file-story";
import { test } from "./stories";

const unit = "School of Automotive Engineering";

test("while an auditor is away the delegate signs, and the record says for whom", async ({ browser }) => {
  const title = "Young mechanics rebuild their first gearbox";
  const written = {
    title,
    author: "Huang Jiayi",
    paragraphs: ["Twelve students put a gearbox together again on Monday."],
    credits: [{ role: "Text" as const, name: "Huang Jiayi", unit }],
  };
  const id = await fileStory(written, "auto-reporter");

  const auditor = await openDesk(browser, "auto-auditor");
  await expect(auditor.getByRole("link", { name: title }).first()).toBeVisible();
  await auditor.getByRole("link", { name: "Away & delegates" }).first().click();
  const delegates = auditor.getByRole("combobox", { name: "Delegate" });
  await expect(delegates.getByRole("option", { name: "Qin Yufan" })).toHaveCount(0);
  await delegates.selectOption({ label: "Chen Chen · the Publicity Department of the CPC LVTC Committee" });
  await auditor.getByLabel("Last day away").fill("2020-01-01");
  await auditor.getByRole("button", { name: "Enter absence" }).click();
  await expect(auditor.getByText("The last day comes before the first.")).toBeVisible();
  await auditor.getByLabel("Last day away").fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await auditor.getByRole("button", { name: "Enter absence" }).click();
  await expect(auditor.getByText("You are away · Chen Chen audits in your place")).toBeVisible();
  await auditor.goto("/desk");
  await expect(auditor.getByRole("link", { name: title })).toHaveCount(0);
  await auditor.goto(`/desk/stories/${id}/review`);
  await expect(auditor.getByRole("button", { name: "Approve" })).toHaveCount(0);

  const delegate = await openDesk(browser, "chenchen");
  await expect(delegate.getByRole("link", { name: title }).first()).toBeVisible();
  await delegate.goto(`/desk/stories/${id}/review`);
  await judge(delegate, "Approve");
  await delegate.goto(`/desk/stories/${id}/history`);
  await expect(delegate.getByText("in the place of Wei Jianning")).toBeVisible();
  await delegate.goto(`/desk/stories/${id}/form`);
  await expect(delegate.getByText("Chen Chen for Wei Jianning")).toBeVisible();

  await auditor.goto("/desk/absences");
  for (const theme of ["light", "dark"] as const) {
    await auditor.emulateMedia({ colorScheme: theme });
    expect((await new AxeBuilder({ page: auditor }).analyze()).violations).toEqual([]);
  }
  await auditor.setViewportSize({ width: 375, height: 740 });
  expect(await auditor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await auditor.getByRole("button", { name: "End now: Wei Jianning" }).click();
  await expect(auditor.getByText("You have not entered an absence, and you stand in for nobody.")).toBeVisible();
});

test("without scripts too, administrators see which audit nobody can give, until somebody can", async ({ browser }) => {
  await hireByHand(browser);
  const admin = await openDesk(browser, "admin", "/desk/absences", { javaScriptEnabled: false });
  await expect(admin.getByText(luosifen)).toHaveCount(0);
  await admin
    .getByRole("combobox", { name: "Who is away" })
    .selectOption({ label: "New Auditor · School of Luosifen Industry" });
  await admin.getByLabel("Last day away").fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await admin.getByRole("button", { name: "Enter absence" }).click();
  await expect(admin.getByText(luosifen)).toBeVisible();
  await admin.getByRole("button", { name: "End now: New Auditor" }).click();
  await expect(admin.getByText(luosifen)).toHaveCount(0);
});

const luosifen = "Department auditor, School of Luosifen Industry: New Auditor away";

/** The one auditor of a department, added and given the role as an administrator does it. */
async function hireByHand(browser: Browser): Promise<void> {
  const office = await openDesk(browser, "admin", "/desk/admin/people");
  await office.getByLabel("Name in Chinese").fill("新审核人");
  await office.getByLabel("Name in English").fill("New Auditor");
  await office.getByLabel("Username").fill(`only-${process.pid}`);
  await office.getByLabel("First password").fill(password);
  await office.getByLabel("Unit").selectOption("luosifen");
  await office.getByRole("button", { name: "Add person" }).click();
  await expect(office).toHaveURL(/\/people\/[0-9a-f-]{36}/);
  await office.getByLabel("Role").selectOption({ label: "Department auditor" });
  await office.getByLabel("For the department").selectOption("luosifen");
  await office.getByRole("button", { name: "Give this role" }).click();
  await expect(office.getByRole("button", { name: "End now: Department auditor" })).toBeVisible();
}
