import { type Browser, expect, type Page } from "@playwright/test";
import { freshTitle, openDesk, password, signIn } from "./desk";
import { beginStory } from "./file-story";
import { test } from "./stories";

const title = (page: Page) => page.getByRole("textbox", { name: "Title" });
const source = (page: Page) => page.getByRole("textbox", { name: "Source" });
const body = (page: Page) => page.getByRole("textbox", { name: "Body" });
const bar = (page: Page) => page.locator("[data-save-bar]");
const kept = (page: Page) => bar(page).getByText(/^Saved \d\d:\d\d$/);

async function begin(browser: Browser): Promise<{ page: Page; story: string }> {
  const story = await beginStory(freshTitle("A story in hand"));
  const page = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
  await expect(body(page)).toBeVisible();
  return { page, story };
}

async function write(page: Page, words: string): Promise<void> {
  await body(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

/** Opens the story again as after a crash: nothing the old page could still do is done. */
async function openAnew(page: Page): Promise<Page> {
  const { url, context } = { url: page.url(), context: page.context() };
  await page.close();
  const again = await context.newPage();
  await again.goto(url);
  await expect(body(again)).toBeVisible();
  return again;
}

test("what is typed is in the newsroom within seconds, without a revision", async ({ browser }) => {
  const { page, story } = await begin(browser);
  await write(page, "The reading room opens at ten.");
  await expect(kept(page)).toBeVisible();
  const again = await openAnew(page);
  await expect(body(again)).toHaveText("The reading room opens at ten.");
  await expect(bar(again).getByText(/^Your unsaved text from .* is shown\./)).toBeVisible();
  await again.goto(`/desk/stories/${story}/history`);
  await expect(again.getByText("Revision 2")).toHaveCount(0);

  await again.goto(`/desk/stories/${story}`);
  await expect(body(again)).toHaveText("The reading room opens at ten.");
  await again.getByRole("button", { name: "Save", exact: true }).click();
  await expect(bar(again).getByText("Revision 2", { exact: false })).toBeVisible();
  await again.reload();
  await expect(body(again)).toHaveText("The reading room opens at ten.");
  await expect(bar(again).getByText(/unsaved text/)).toHaveCount(0);
});

test("nobody else sees it, and its writer can go back to the last revision", async ({ browser }) => {
  const { page, story } = await begin(browser);
  await write(page, "Not yet for anybody.");
  await expect(kept(page)).toBeVisible();
  const colleague = await openDesk(browser, "chenchen", `/desk/stories/${story}`);
  await expect(body(colleague)).toBeVisible();
  await expect(colleague.getByText("Not yet for anybody.")).toHaveCount(0);

  const again = await openAnew(page);
  await again.getByRole("button", { name: "Go back to the last saved revision" }).click();
  await expect(body(again)).toHaveText("");
  await expect(bar(again).getByText("Saved", { exact: true })).toBeVisible();
});

test("five minutes without a network lose nothing", async ({ browser }) => {
  const { page } = await begin(browser);
  await page.clock.install();
  await page.context().setOffline(true);
  await write(page, "Written in the tunnel.");
  await page.clock.runFor("00:05");
  await expect(bar(page).getByText("No connection; kept on this device")).toBeVisible();
  await page.clock.runFor("05:00");
  await write(page, " And further on.");
  await page.clock.runFor("00:05");
  await expect(bar(page).getByText("Not saved")).toBeVisible();

  await page.context().setOffline(false);
  await expect(kept(page)).toBeVisible();
  const again = await openAnew(page);
  await expect(body(again)).toHaveText("Written in the tunnel. And further on.");
});

test("a tab killed while the network was away shows its text when it is opened anew", async ({ browser }) => {
  const { page } = await begin(browser);
  await write(page, "Kept there. ");
  await expect(kept(page)).toBeVisible();
  await page.context().setOffline(true);
  await write(page, "Kept here.");
  await expect(bar(page).getByText("No connection; kept on this device")).toBeVisible();
  const { context, url } = { context: page.context(), url: page.url() };
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(url);
  await expect(body(again)).toHaveText("Kept there. Kept here.");
  await expect(kept(again)).toBeVisible();
});

test("a second tab says so at once in both, and takes the pen with the text", async ({ browser }) => {
  const { page: first } = await begin(browser);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(bar(first).getByText("This story is also open in another tab. You are writing here.")).toBeVisible();
  await expect(bar(second).getByText("This story is also open in another tab. This tab shows it only.")).toBeVisible();
  await write(first, "Typed a moment before.");
  await second.getByRole("button", { name: "Write here" }).click();
  await expect(body(second)).toHaveText("Typed a moment before.");
  await expect(bar(first).getByRole("button", { name: "Write here" })).toBeVisible();
  await write(second, " And on.");
  await expect(kept(second)).toBeVisible();
  await first.getByRole("button", { name: "Write here" }).click();
  await expect(body(first)).toHaveText("Typed a moment before. And on.");
  await first.close();
  await expect(bar(second).getByText("The other tab with this story is closed.")).toBeVisible();
  await second.getByRole("button", { name: "Write here" }).click();
  await expect(body(second)).toHaveText("Typed a moment before. And on.");
  await expect(bar(second).getByRole("button", { name: "Write here" })).toHaveCount(0);
});

test("two browsers of one person never write over each other", async ({ browser }) => {
  const { page: office } = await begin(browser);
  const home = await openDesk(browser, "lizhuo", office.url());
  await expect(body(home)).toBeVisible();
  await title(office).fill("The title of the office");
  await expect(kept(office)).toBeVisible();
  await title(home).fill("The title of home");
  const texts = home.getByRole("region", { name: /You wrote on in another place/ });
  await expect(texts.getByText("The title of the office")).toBeVisible();
  await home.getByRole("button", { name: "Use the other text" }).click();
  await expect(title(home)).toHaveValue("The title of the office");

  await home.getByRole("button", { name: "Show both" }).click();
  await expect(home.getByText("The title of home")).toBeVisible();
  await home.getByRole("button", { name: "Use the other text" }).click();
  await expect(title(home)).toHaveValue("The title of home");
  await expect(kept(home)).toBeVisible();
});

test("a colleague's revision is merged where the changes lie apart, and said", async ({ browser }) => {
  const { page: mine } = await begin(browser);
  const theirs = await openDesk(browser, "chenchen", mine.url());
  await expect(body(theirs)).toBeVisible();
  await source(theirs).fill("News Center");
  await theirs.getByRole("button", { name: "Save", exact: true }).click();
  await expect(bar(theirs).getByText("Revision 2", { exact: false })).toBeVisible();

  await title(mine).fill("My own title");
  await expect(bar(mine).getByText("Merged with revision 2 by Chen Chen.")).toBeVisible();
  await expect(source(mine)).toHaveValue("News Center");
  await expect(title(mine)).toHaveValue("My own title");
  await expect(title(mine)).toBeFocused();
  await mine.getByRole("button", { name: "Save", exact: true }).click();
  await expect(bar(mine).getByText("Revision 3", { exact: false })).toBeVisible();
});

test("where both changed the same, both texts are shown until a person decides", async ({ browser }) => {
  const { page: mine } = await begin(browser);
  const theirs = await openDesk(browser, "chenchen", mine.url());
  await expect(body(theirs)).toBeVisible();
  await write(theirs, "The hall seats two hundred.");
  await theirs.getByRole("button", { name: "Save", exact: true }).click();
  await expect(bar(theirs).getByText("Revision 2", { exact: false })).toBeVisible();

  await write(mine, "The hall seats ninety.");
  const texts = mine.getByRole("region", { name: /Chen Chen saved revision 2/ });
  await expect(texts.locator("mark").filter({ hasText: "ninety" })).toBeVisible();
  await expect(texts.locator("mark").filter({ hasText: "two hundred" })).toBeVisible();
  await mine.getByRole("button", { name: "Use the newer text" }).click();
  await expect(body(mine)).toHaveText("The hall seats two hundred.");
  await mine.getByRole("button", { name: "Show both" }).click();
  await mine.getByRole("button", { name: "Use the other text" }).click();
  await expect(body(mine)).toHaveText("The hall seats ninety.");
  await mine.getByRole("button", { name: "Save", exact: true }).click();
  await expect(bar(mine).getByText("Revision 3", { exact: false })).toBeVisible();
});

test("a session that ends in mid-sentence loses nothing, and shows nothing to somebody else", async ({ browser }) => {
  const { page, story } = await begin(browser);
  await write(page, "Half a sentence");
  await expect(kept(page)).toBeVisible();
  await page.context().clearCookies();
  await write(page, " and the rest.");
  await expect(
    bar(page).getByText("You are signed out. Your text is kept on this device.", { exact: false }),
  ).toBeVisible();

  const other = await page.context().newPage();
  await signIn(other, "chenchen");
  await other.goto(`/desk/stories/${story}`);
  await expect(body(other)).toBeVisible();
  await expect(other.getByText("Half a sentence")).toHaveCount(0);
  await write(page, " More.");
  await expect(bar(page).getByText("Signed out; kept on this device")).toBeVisible();
  await page.context().clearCookies();

  await bar(page).getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("textbox", { name: "Username" }).fill("lizhuo");
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/stories/${story}$`));
  await expect(body(page)).toHaveText("Half a sentence and the rest. More.");
  await expect(kept(page)).toBeVisible();
});

test("hostile text in hand is refused or shown as words", async ({ browser }) => {
  const { page, story } = await begin(browser);
  await write(page, "Harmless.");
  const sent = page.waitForRequest((request) => request.url().endsWith("/working-copy"));
  const parcel = (await sent).postDataJSON() as { mark: { version: number }; typed: { body: object } };
  await expect(kept(page)).toBeVisible();
  const post = (typed: object, version: number) =>
    page.evaluate(
      async ({ address, data }) => (await fetch(address, { method: "POST", body: JSON.stringify(data) })).status,
      {
        address: `/desk/stories/${story}/working-copy`,
        data: { ...parcel, mark: { ...parcel.mark, version }, typed: { ...parcel.typed, ...typed } },
      },
    );
  expect(await post({ admin: true }, 101)).toBe(422);
  expect(await post({ title: "x".repeat(1_100_000) }, 102)).toBe(413);
  const script = { type: "script", content: [{ type: "text", text: "globalThis.hurt = 1" }] };
  const link = { type: "link", attrs: { href: "javascript:globalThis.hurt=1" } };
  const linked = { type: "paragraph", content: [{ type: "text", text: "Press me", marks: [link] }] };
  expect(await post({ body: { type: "doc", content: [script, linked] } }, 103)).toBe(200);
  const strange = await page.request.post(`/desk/stories/${story}/working-copy`, {
    data: parcel,
    headers: { origin: "https://elsewhere.example" },
  });
  expect(strange.status()).toBe(403);

  const again = await openAnew(page);
  await expect(body(again)).toHaveText("globalThis.hurt = 1Press me");
  await expect(body(again).getByRole("link")).toHaveCount(0);
  expect(await again.evaluate(() => "hurt" in globalThis)).toBe(false);
});
