import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { freshTitle, openDesk } from "./desk";
import { beginStory } from "./file-story";
import { test } from "./stories";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A photo nobody else has, with a caption and a name in its file. */
async function photo(name: string, caption: string, width = 1400, height = 900) {
  const shade = () => Math.floor(Math.random() * 256);
  const noise = Buffer.from(Array.from({ length: 64 * 3 }, shade));
  const grain = await sharp(noise, { raw: { width: 8, height: 8, channels: 3 } })
    .png()
    .toBuffer();
  const picture = sharp(grain).resize(width, height, { fit: "fill" });
  const buffer = await picture
    .withExif({ IFD0: { Artist: "Chen Chen", ImageDescription: caption } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

async function bringIn(page: Page, files: Awaited<ReturnType<typeof photo>>[]): Promise<void> {
  await page.getByText("Bring in photos").click();
  await page.getByLabel("Photo files").setInputFiles(files);
  await page.getByRole("button", { name: "Bring in" }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      page.url(),
    ).toEqual([]);
  }
}

test("a photo is brought in with its words, described, found again, and its original kept", async ({ browser }) => {
  const page = await openDesk(browser, "lizhuo", "/desk/photos");
  await expectAccessible(page);
  const caption = freshTitle("Opening of the hall");
  const sent = await photo("hall.jpg", caption);
  const broken = { name: "notes.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no photo") };
  await bringIn(page, [sent, await photo("stand.jpg", "Upright", 500, 800), broken]);
  const report = page.getByRole("status", { name: "What became of the files" });
  await expect(report).toContainText(`Words found in the file: ${caption} · Chen Chen`);
  await expect(report).toContainText("Too small");
  await expect(report).toContainText("This file is not a JPEG, PNG or WebP photo that can be read.");
  await expect(report).toContainText("stand upright and others lie wide");
  await page.goto("/desk/photos");
  await bringIn(page, [sent]);
  await expect(report).toContainText("Already in the library");

  await report.getByRole("link", { name: "View the photo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(caption);
  await expectAccessible(page);
  const address = page.url();
  await page.getByLabel("Caption").fill(`${caption}, seen again`);
  await page.getByLabel("Taken on").fill("2024-05-06");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const original = await page.request.get(`${address}/original`);
  expect(await original.body()).toEqual(sent.buffer);
  expect(original.headers()["content-disposition"]).toContain("attachment");

  await page.goto(`/desk/photos?q=${encodeURIComponent(`${caption}, seen`)}&from=2024-05-06&until=2024-05-06`);
  await expect(page.getByRole("link", { name: `${caption}, seen again` })).toBeVisible();

  const stranger = await openDesk(browser, "auto-reporter");
  for (const path of ["", "/original", `/replace?by=${address.split("/").at(-1)}`]) {
    expect((await stranger.request.get(`${address}${path}`)).status(), path).toBe(404);
  }
  for (const name of ["master.jpg", "original.jpg"]) {
    const file = address.replace("/desk/photos/", "/desk/media/");
    expect((await stranger.request.get(`${file}/${name}`)).status()).toBe(404);
    expect((await page.request.get(`${file}/original.jpg`)).status()).toBe(404);
    expect((await page.request.get(`${file.replace("/desk/", "/")}/${name}`)).status()).toBe(404);
  }
});

test("a photo takes another's place in a draft, and the report says so", async ({ browser }) => {
  const title = freshTitle("A draft with a photo");
  const story = `/desk/stories/${await beginStory(title)}`;
  const page = await openDesk(browser, "lizhuo", story);
  const [old, other] = [freshTitle("The old gate"), freshTitle("The new gate")];
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add photos" }).click();
  await (await chooser).setFiles([await photo("old.jpg", old)]);
  await expect(page.getByRole("group", { name: "Figure" }).getByRole("img")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();

  await page.goto("/desk/photos");
  await bringIn(page, [await photo("new.jpg", other)]);
  await expect(page.getByRole("status", { name: "What became of the files" })).toContainText("Arrived");
  await page.goto("/desk/photos");
  await page.getByRole("link", { name: old }).click();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await page.getByRole("link", { name: "Replace in drafts" }).click();
  await page.getByRole("link", { name: other }).click();
  await expect(page.getByRole("checkbox", { name: title })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Replace in the chosen stories" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("Replaced: revision");
  await page.goto(story);
  const src = await page.getByRole("group", { name: "Figure" }).getByRole("img").getAttribute("src");
  await page.goto("/desk/photos");
  const href = await page.getByRole("link", { name: other }).getAttribute("href");
  expect(src).toContain(href?.split("/").at(-1) ?? "none");
});

test("photos come in by a plain form where scripts are off", async ({ browser }) => {
  const page = await openDesk(browser, "lizhuo", "/desk/photos", { javaScriptEnabled: false });
  await bringIn(page, [await photo("one.jpg", "One of two"), await photo("two.jpg", "Two of two")]);
  await expect(page.getByText("Arrived")).toHaveCount(2);
});
