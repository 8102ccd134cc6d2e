import { expect } from "@playwright/test";
import { freshTitle, signIn, startStory } from "./desk";
import { openOwnNewsroom } from "./own-newsroom";
import { test } from "./stories";

test("what is typed while the newsroom restarts is there when it is back", async ({ browser }) => {
  const newsroom = await openOwnNewsroom();
  try {
    await newsroom.start();
    const page = await (await browser.newContext({ baseURL: newsroom.address })).newPage();
    await signIn(page, "lizhuo");
    await startStory(page, { title: freshTitle("Written through a restart"), paragraphs: [] });
    const body = page.getByRole("textbox", { name: "Body" });
    const kept = page.locator("[data-save-bar]").getByText(/^Saved \d\d:\d\d$/);
    await body.click();
    await page.keyboard.type("Before. ");
    await expect(kept).toBeVisible();

    await newsroom.stop();
    await page.keyboard.type("Meanwhile. ");
    await expect(page.getByText("kept on this device").first()).toBeVisible();
    await newsroom.start();
    await page.keyboard.type("Afterwards.");
    await expect(kept).toBeVisible({ timeout: 40_000 });
    await page.reload();
    await expect(body).toHaveText("Before. Meanwhile. Afterwards.");
  } finally {
    await newsroom.discard();
  }
});
