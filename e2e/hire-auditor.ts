import type { Browser, Page } from "@playwright/test";
import { hashPassword } from "@/auth/password";
import { addPerson } from "@/commands/add-person";
import { openDesk, password } from "./desk";
import { findPerson, storeUnderTest } from "./newsroom-beside";

const wide = { width: 1440, height: 900 };
let hired = 0;

/** An auditor of one story alone: nobody else works at their inbox, or in the language they turn to. `department` is an id. */
export async function hireAuditor(
  browser: Browser,
  department: string,
  address = "/desk",
  viewport = wide,
): Promise<Page> {
  const username = `hired-${process.pid}-${++hired}`;
  const account = { username, zh: "新审核人", en: "New Auditor", department, language: "en" } as const;
  const roles = [{ role: "department_auditor", department }] as const;
  const passwordHash = await hashPassword(password);
  const store = await storeUnderTest();
  const added = await addPerson(store, await findPerson("admin"), { ...account, passwordHash, roles }, new Date());
  if (!added.ok) throw new Error(`${username} could not be added (${added.refusal}).`);
  return openDesk(browser, username, address, { viewport });
}
