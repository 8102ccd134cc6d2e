import { type Browser, expect, type Page } from "@playwright/test";
import { openDesk, password, signIn } from "./desk";

const wide = { width: 1440, height: 900 };
let hired = 0;

/** An auditor of one story alone: nobody else works at their inbox, or in the language they turn to. `department` is an id. */
export async function hireAuditor(browser: Browser, department: string, viewport = wide): Promise<Page> {
  const username = `hired-${process.pid}-${++hired}`;
  const office = await openDesk(browser, "admin");
  await office.goto("/desk/admin/people");
  await office.getByLabel("Name in Chinese").fill("新审核人");
  await office.getByLabel("Name in English").fill("New Auditor");
  await office.getByLabel("Username").fill(username);
  await office.getByLabel("First password").fill(password);
  await office.getByLabel("Unit").selectOption(department);
  await office.getByRole("button", { name: "Add person" }).click();
  await expect(office).toHaveURL(/\/people\/[0-9a-f-]{36}/);
  await office.getByLabel("Role").selectOption({ label: "Department auditor" });
  await office.getByLabel("For the department").selectOption(department);
  await office.getByRole("button", { name: "Give this role" }).click();
  await expect(office.getByRole("button", { name: "End now: Department auditor" })).toBeVisible();
  await office.context().close();
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await signIn(page, username);
  return page;
}
