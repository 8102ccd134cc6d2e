import { type Browser, type BrowserContextOptions, type Cookie, expect, type Page } from "@playwright/test";
import { photoFile } from "./bring-picture";

/** The password of every account of the newsroom under test (scripts/e2e-server.ts). */
export const password = "plum-river-42";

export type Credit = { role: "Text" | "Photos" | "Translation" | "Editing"; name: string; unit: string };
export type Picture = { caption: string; alt: string; photographer: string };
export type Draft = {
  title: string;
  source?: string;
  author?: string;
  paragraphs: string[];
  credits?: Credit[];
  pictures?: Picture[];
};

export const publicity = "the Publicity Department of the CPC LVTC Committee";

/** Signs in and lands at the inbox. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "Username" }).fill(username);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/desk$/);
}

const minutes = 60 * 1000;
/** Who signs nothing needs no password that was typed just now. */
const neverSign = ["lizhuo", "auto-reporter", "admin"];
/** How long a session is used again, in milliseconds: an auditor's well within the time a password counts for a signature. */
const reusable = (username: string) => (neverSign.includes(username) ? 60 : 2) * minutes;
const sessions = new Map<string, { cookies: Cookie[]; since: number }>();

/** The session of somebody, whether they signed in a while ago or do so now. */
export async function sessionOf(browser: Browser, username: string): Promise<Cookie[]> {
  const session = sessions.get(username);
  if (session && Date.now() - session.since < reusable(username)) return session.cookies;
  const context = await browser.newContext();
  const since = Date.now();
  await signIn(await context.newPage(), username);
  const cookies = await context.cookies();
  await context.close();
  sessions.set(username, { cookies, since });
  return cookies;
}

/** A desk of its own browser for somebody, at this address of it: an ordinary browser unless it is said what kind. */
export async function openDesk(
  browser: Browser,
  username: string,
  address = "/desk",
  kind: BrowserContextOptions = {},
): Promise<Page> {
  const cookies = await sessionOf(browser, username);
  const context = await browser.newContext(kind);
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Writes a story to the point where nothing blocks it, and submits it. Returns its id. */
export async function submitStory(page: Page, draft: Draft): Promise<string> {
  const id = await startStory(page, draft);
  await fillStory(page, draft);
  await page.getByRole("button", { name: "Submit for audit" }).click();
  await expect(page.getByRole("button", { name: "Take back" })).toBeVisible();
  return id;
}

/** Opens a new story and comes to its editor. */
export async function startStory(page: Page, draft: Draft): Promise<string> {
  await page.goto("/desk/stories/new");
  await page.getByRole("textbox", { name: "Title" }).fill(draft.title);
  await page.getByRole("combobox", { name: "Column" }).selectOption({ label: "College news" });
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "English" });
  await page.getByRole("button", { name: "Start writing" }).click();
  await expect(page).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1) ?? "";
}

async function fillStory(page: Page, draft: Draft): Promise<void> {
  const body = page.getByRole("textbox", { name: "Body" });
  await expect(body).toBeVisible();
  await page.getByRole("textbox", { name: "Source" }).fill(draft.source ?? "News Center");
  await page.getByRole("textbox", { name: "Author", exact: true }).fill(draft.author ?? "Li Zhuo");
  await page.getByRole("textbox", { name: "Senior editor" }).fill("Mo Xiaoyun");
  await page.getByRole("radio", { name: "Our own work" }).check();
  await page.getByRole("checkbox", { name: "Nothing in it is classified" }).check();
  await page.getByRole("checkbox", { name: "The leaders named in it have agreed" }).check();
  await body.click();
  for (const [at, paragraph] of draft.paragraphs.entries()) {
    if (at > 0) await page.keyboard.press("Enter");
    await page.keyboard.insertText(paragraph);
  }
  await hangPictures(page, draft.pictures ?? []);
  await nameCredits(page, draft.credits ?? [{ role: "Text", name: "Li Zhuo", unit: publicity }]);
}

async function hangPictures(page: Page, pictures: Picture[]): Promise<void> {
  if (pictures.length === 0) return;
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add photos" }).click();
  await (await chooser).setFiles(await Promise.all(pictures.map((_, at) => photoFile(at))));
  const figures = page.getByRole("group", { name: "Figure" });
  await expect(figures).toHaveCount(pictures.length);
  for (const [at, picture] of pictures.entries()) {
    const figure = figures.nth(at);
    await expect(figure.getByRole("img")).toBeVisible();
    await figure.getByLabel("Caption").fill(picture.caption);
    await figure.getByLabel("Alternative text").fill(picture.alt);
    await figure.getByLabel("Photographer").fill(picture.photographer);
  }
}

async function nameCredits(page: Page, credits: Credit[]): Promise<void> {
  const byline = page.getByRole("group", { name: "Byline" });
  for (const [at, credit] of credits.entries()) {
    if (at > 0) await byline.getByRole("button", { name: "Add a credit" }).click();
    await byline.getByLabel("Role").nth(at).selectOption({ label: credit.role });
    await byline.getByLabel("Name").nth(at).fill(credit.name);
    await byline.getByLabel("Unit").nth(at).fill(credit.unit);
  }
}

/** Opens the review of the story with this title from the inbox. */
export async function openReview(page: Page, title: string): Promise<void> {
  await page.goto("/desk");
  await page.getByRole("link", { name: title }).first().press("Enter");
  await expect(page).toHaveURL(/\/review$/);
}

/** The buttons that put one's name under a text: each is confirmed once more. */
const confirmed = ["Approve", "Sign off and release", "Schedule", "Reject", "Withdraw"];

/** Presses a verdict, confirms it where it signs or ends something, and waits until it is taken in. */
export async function judge(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  if (confirmed.includes(button)) await page.getByRole("button", { name: `Confirm: ${button}` }).click();
  await expect(page).toHaveURL(/[?&]done=/);
}

/** Lets both auditors sign a publicity story and returns the public address of its page. */
export async function publish(browser: Browser, title: string): Promise<string> {
  const department = await openDesk(browser, "yanglin");
  await openReview(department, title);
  await judge(department, "Approve");
  await department.context().close();
  const college = await openDesk(browser, "luoshihua");
  await openReview(college, title);
  await judge(college, "Sign off and release");
  await college.context().close();
  return findPage(browser, title);
}

/** The public address of a story by its title, as a reader finds it in its column. */
export async function findPage(browser: Browser, title: string): Promise<string> {
  const reader = await browser.newContext({ javaScriptEnabled: false });
  const page = await reader.newPage();
  await page.goto("/en/columns/college-news");
  const address = await page.getByRole("link", { name: title, exact: true }).getAttribute("href");
  await reader.close();
  return address ?? "";
}

let told = 0;

/** A title nobody else uses. */
export function freshTitle(words: string): string {
  return `${words} ${process.pid}-${++told}`;
}
