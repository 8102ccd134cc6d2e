import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import sharp from "sharp";
import { drawing, paragraph, run, wordFile } from "../test/word-file";
import { freshTitle, openDesk } from "./desk";
import { test } from "./stories";

const oldPage = (title: string) => `${title}
Source: News Center
Author: Li Zhuo
Senior Editor: Mo Xiaoyun
Release Date: March 10, 2023
(Text by Li Zhuo from the Publicity Department; Photos by Chen Chen from the Publicity Department)
The college opened its library until midnight on Monday. Two hundred students came on the first evening.
The reading room on the third floor stays quiet; the ground floor is for groups.
Students in the reading room
Department Website Auditor: Yang Lin, the Publicity Department
College Website Auditor: Luo Shihua, the Publicity Department`;

test("A reporter pastes an old page, and every field lands where it belongs", async ({ browser }) => {
  const page = await openDesk(browser, "lizhuo");
  const title = freshTitle("Library stays open until midnight");
  await page.getByRole("link", { name: "Import" }).click();
  await page.getByRole("textbox", { name: "Paste text" }).fill(oldPage(title));
  await page.getByRole("button", { name: "Read" }).click();

  await expect(page.getByRole("heading", { name: "Is this right?" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue(title);
  await expect(page.getByRole("textbox", { name: "Source" })).toHaveValue("News Center");
  await expect(page.getByRole("textbox", { name: "Senior editor" })).toHaveValue("Mo Xiaoyun");
  await expect(page.getByRole("group", { name: "Credit 1" }).getByLabel("Name")).toHaveValue("Li Zhuo");
  const printed = page.getByRole("region", { name: "As printed, not verified here" });
  await expect(printed).toContainText("Yang Lin");
  await expect(printed).toContainText("never become signatures");
  await expect(printed).toContainText(/10 March 2023|March 10, 2023/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole("button", { name: "Use these" }).click();
  await expect(page).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue(title);
  await expect(page.getByRole("textbox", { name: "Body" })).toContainText("Two hundred students");
  await expect(page.getByRole("textbox", { name: "Body" })).not.toContainText("Auditor");
});

test("A Word file brings its photos; a broken one is named, and what was deleted stays out", async ({ browser }) => {
  const title = freshTitle("Open day in the training hall");
  const page = await openDesk(browser, "lizhuo", "/desk/stories/import");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel("Word file").setInputFiles({
    name: "open-day.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: await openDay(title),
  });
  await page.getByRole("button", { name: "Read" }).click();

  await expect(page.getByText("Read from open-day.docx")).toBeVisible();
  const body = page.getByRole("region", { name: "Body as readers will see it" });
  await expect(body.getByRole("figure")).toHaveCount(3);
  await expect(body.locator("img")).toHaveCount(2);
  await expect(body).toContainText("one waiting for a photo");
  await expect(body).not.toContainText("the old plan");
  const dropped = page.getByRole("region", { name: "Left out of the body" });
  await expect(dropped).toContainText("the old plan");
  await expect(dropped).toContainText("image3.jpeg");

  await page.getByRole("textbox", { name: "Title" }).fill(`${title}, as corrected`);
  await page.getByRole("button", { name: "Use these" }).click();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue(`${title}, as corrected`);
  await expect(page.getByRole("group", { name: "Figure" })).toHaveCount(3);
});

test("What is no Word file is refused beside its field, with scripts off too, and the pasted text stays", async ({
  browser,
}) => {
  const page = await openDesk(browser, "lizhuo", "/desk/stories/import", { javaScriptEnabled: false });
  await page.getByRole("textbox", { name: "Paste text" }).fill("A text that must not be lost.");
  await page
    .getByLabel("Word file")
    .setInputFiles({ name: "a.docx", mimeType: "text/plain", buffer: Buffer.from("no") });
  await page.getByRole("button", { name: "Read" }).click();
  await expect(page.getByRole("alert")).toContainText("This is not a Word file");
  await expect(page.getByRole("textbox", { name: "Paste text" })).toHaveValue("A text that must not be lost.");

  const title = freshTitle("A notice without scripts");
  await page.getByRole("textbox", { name: "Paste text" }).fill(`${title}\nThe hall is closed on Friday.`);
  await page.getByRole("button", { name: "Read" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill(title);
  await page.getByRole("button", { name: "Use these" }).click();
  await expect(page).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
});

async function openDay(title: string): Promise<Buffer> {
  const photo = (background: string) =>
    sharp({ create: { width: 1200, height: 800, channels: 3, background } })
      .jpeg()
      .toBuffer();
  return wordFile({
    body: [
      paragraph('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', run(title)),
      paragraph(
        run("The hall opened at nine. "),
        '<w:del w:id="1"><w:r><w:delText>the old plan</w:delText></w:r></w:del>',
      ),
      paragraph(drawing("image1.jpeg")),
      paragraph(run("Figure 1. The hall at nine")),
      paragraph(run("Visitors tried the machines in the afternoon.")),
      paragraph(drawing("image2.jpeg")),
      paragraph(drawing("image3.jpeg")),
    ].join(""),
    pictures: {
      "image1.jpeg": await photo("#4a6076"),
      "image2.jpeg": await photo("#766a4a"),
      "image3.jpeg": Buffer.from("no photo"),
    },
  });
}
