import { expect, type Page } from "@playwright/test";
import { freshTitle, openDesk } from "./desk";
import { beginStory } from "./file-story";
import { test } from "./stories";

const table = (name: string, en: string) =>
  [
    "zh,en,post_zh,post_en,unit_zh,unit_en,from,until,note",
    `${name},${en},教师,Teacher,教务处,Academic Affairs Office,2020-09-01,2023-06-30,`,
    `${name},${en},处长,Director,教务处,Academic Affairs Office,2023-07-01,,`,
    "无名,Nobody,教师,Teacher,教务处,,2023-02-30,,",
  ].join("\n");

async function bring(page: Page, text: string | Buffer): Promise<void> {
  const buffer = typeof text === "string" ? Buffer.from(text) : text;
  await page.getByLabel("CSV file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read" }).click();
}

test("an administrator brings a table, and a reporter finds the people in it by two letters", async ({ browser }) => {
  const admin = await openDesk(browser, "admin", "/desk/admin/registry/import");
  await bring(admin, Buffer.from([0xc0, 0xee, 0xd7, 0xbf]));
  await expect(admin.getByRole("alert").filter({ hasText: "not in UTF-8" })).toBeVisible();
  await bring(admin, table("鄢启航", "Yan Qihang"));
  await expect(admin.getByText("2 new rows")).toBeVisible();
  await expect(admin.getByText("One row is wrong and left out")).toBeVisible();
  await expect(admin.getByText("Row 4")).toBeVisible();
  await admin.getByRole("button", { name: "Use these" }).click();
  await expect(admin.getByText("One added, nothing changed.")).toBeVisible();

  const page = await openDesk(browser, "lizhuo", `/desk/stories/${await beginStory(freshTitle("Who was there"))}`);
  await expect(page.getByRole("textbox", { name: "Body" })).toBeVisible();
  const byline = page.getByRole("group", { name: "Byline" });
  const name = byline.getByRole("combobox", { name: "Name" });
  const unit = byline.getByLabel("Unit");
  const list = page.getByRole("listbox", { name: "People in the registry" });

  await page.getByLabel("Event date").fill("2021-03-09");
  await name.pressSequentially("yqh");
  await expect(list.getByRole("option")).toContainText(["Teacher · Academic Affairs Office"]);
  await page.getByLabel("Event date").fill("2019-03-09");
  await expect(list).toBeHidden();
  await name.fill("鄢启");
  await expect(list.getByRole("option")).toContainText(["No post on record on March 9, 2019"]);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(name).toHaveValue("鄢启");

  await page.getByLabel("Event date").fill("");
  await name.fill("");
  await name.pressSequentially("lz");
  const lizhuo = list.getByRole("option", { name: /Li Zhuo/ });
  await expect(lizhuo).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(name).toHaveAttribute("aria-activedescendant", /-0$/);
  while ((await lizhuo.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(name).toHaveValue("Li Zhuo");
  await expect(unit).toHaveValue("the Publicity Department of the CPC LVTC Committee");
  await expect(list).toBeHidden();

  await page.getByRole("textbox", { name: "Author", exact: true }).fill("Chen Chen, lz");
  await lizhuo.click();
  await expect(page.getByRole("textbox", { name: "Author", exact: true })).toHaveValue("Chen Chen, Li Zhuo");
});

test("records are kept where no scripts run, and a reporter has no way to them", async ({ browser }) => {
  const reporter = await openDesk(browser, "lizhuo");
  for (const address of ["registry", "registry/new", "registry/import", "registry/export", "terms", "departments"]) {
    const answer = await reporter.request.get(`/desk/admin/${address}`);
    expect(answer.status(), address).toBe(404);
  }
  const page = await openDesk(browser, "admin", "/desk/admin/registry/new", { javaScriptEnabled: false });
  await page.getByLabel("Name in English").fill("Nong Yuanyuan");
  await page.getByLabel("Post in English").fill("Librarian");
  await page.getByLabel("From").fill("2024-01-01");
  await page.getByLabel("Until").fill("2023-01-01");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The last day lies before the first.")).toBeVisible();
  await expect(page.getByLabel("Post in English").first()).toHaveValue("Librarian");
  await page.getByLabel("Until").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/desk/admin/registry?q=ny");
  await expect(page.getByRole("main").getByText("Librarian")).toBeVisible();
});

test("a department is added below another one, renamed and deleted", async ({ browser }) => {
  const admin = await openDesk(browser, "admin", "/desk/admin/departments");
  const add = admin.getByRole("region", { name: "Add a department" }).or(admin.locator("section").last());
  await add.getByLabel("Name in Chinese").fill("实训中心");
  await add.getByLabel("Name in English").fill("Training Center");
  await add.getByLabel("Short name for addresses").fill("training-center");
  await add.getByLabel("Belongs to").selectOption({ label: "School of Automotive Engineering" });
  await admin.getByRole("button", { name: "Add department" }).click();
  const entry = admin.getByRole("listitem").filter({ hasText: "training-center" });
  await entry.getByText("Training Center").first().click();
  await entry.getByLabel("Name in English").fill("Training Workshop");
  await entry.getByRole("button", { name: "Save" }).click();
  await expect(entry.getByText("Training Workshop").first()).toBeVisible();
  await entry.getByText("Training Workshop").first().click();
  await entry.getByRole("button", { name: "Delete" }).click();
  await expect(entry).toHaveCount(0);
});
