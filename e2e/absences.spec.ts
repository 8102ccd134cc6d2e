import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { judge, openDesk, signIn, submitStory } from "./desk";
import { hireAuditor } from "./hire-auditor";
import { test } from "./stories";

const unit = "School of Automotive Engineering";

test("while an auditor is away the delegate signs, and the record says for whom", async ({ browser }) => {
  const title = "Young mechanics rebuild their first gearbox";
  const reporter = await openDesk(browser, "auto-reporter");
  const id = await submitStory(reporter, {
    title,
    department: unit,
    author: "Huang Jiayi",
    paragraphs: ["Twelve students put a gearbox together again on Monday."],
    credits: [{ role: "Text", name: "Huang Jiayi", unit }],
  });

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
  const only = await hireAuditor(browser, "luosifen");
  await only.context().close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const admin = await context.newPage();
  await signIn(admin, "admin");
  await admin.goto("/desk/absences");
  await expect(admin.getByText(luosifen)).toHaveCount(0);
  await admin
    .getByRole("combobox", { name: "Who is away" })
    .selectOption({ label: "New Auditor · School of Luosifen Industry" });
  await admin.getByLabel("Last day away").fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await admin.getByRole("button", { name: "Enter absence" }).click();
  await expect(admin.getByText(luosifen)).toBeVisible();
  await admin.getByRole("button", { name: "End now: New Auditor" }).click();
  await expect(admin.getByText(luosifen)).toHaveCount(0);
  await context.close();
});

const luosifen = "Department auditor, School of Luosifen Industry: New Auditor away";
