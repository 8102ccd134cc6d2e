import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { freshTitle, openDesk } from "./desk";
import { beginStory } from "./file-story";
import { test } from "./stories";

/** A reporter at the empty body of a new story. */
async function openBody(browser: Parameters<typeof openDesk>[0]): Promise<{ page: Page; body: Locator }> {
  const story = await beginStory(freshTitle("The body of a story"));
  const page = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
  const body = page.getByRole("textbox", { name: "Body" });
  await body.click();
  return { page, body };
}

async function paste(body: Locator, html: string): Promise<void> {
  await body.evaluate((text, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", pasted);
    clipboardData.setData("text/plain", "text");
    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** The body as its own elements: names, and the text of each block. */
async function outline(body: Locator): Promise<string[]> {
  return body.evaluate((text) =>
    [...text.children].map(
      (block) => `${block.localName}: ${(block as HTMLElement).innerText.trim().replace(/\s+/g, " ")}`,
    ),
  );
}

async function photo(name: string, width: number, height: number, shade = 120) {
  const background = { r: shade, g: width % 200, b: height % 200 };
  const picture = sharp({ create: { width, height, channels: 3, background } });
  return { name, mimeType: "image/jpeg", buffer: await picture.jpeg().toBuffer() };
}

async function choosePhotos(page: Page, files: Awaited<ReturnType<typeof photo>>[]): Promise<Locator> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add photos" }).click();
  await (await chooser).setFiles(files);
  return page.getByRole("group", { name: "Figure" });
}

test("signs typed at the start of a line become headings, lists, quotations and rules", async ({ browser }) => {
  const { page, body } = await openBody(browser);
  for (const line of ["# Morning", "## Noon", "### Detail"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("- Dot");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("1. One");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Then **bold** and *slanted* words");
  await page.keyboard.press("Enter");
  await page.keyboard.type("---");
  await page.keyboard.type("> Said she");

  await expect(body.getByRole("heading", { level: 2 })).toHaveText(["Morning", "Noon"]);
  await expect(body.getByRole("heading", { level: 3 })).toHaveText("Detail");
  await expect(body.locator("ul > li")).toHaveText("Dot");
  await expect(body.locator("ol > li")).toHaveText("One");
  await expect(body.locator("strong")).toHaveText("bold");
  await expect(body.locator("em")).toHaveText("slanted");
  await expect(body.locator("hr")).toHaveCount(1);
  await expect(body.locator("blockquote")).toHaveText("Said she");
});

test("a stroke opens the list of blocks, in English, Chinese and pinyin", async ({ browser }) => {
  const { page, body } = await openBody(browser);
  const menu = page.getByRole("listbox", { name: "Insert a block" });
  await page.reload();
  await body.click();

  await page.keyboard.type("/");
  await expect(menu.getByRole("option")).toHaveCount(9);
  await expect(body).toHaveAttribute("aria-activedescendant", "block-menu-heading");
  await page.keyboard.press("ArrowDown");
  await expect(menu.getByRole("option", { name: "Subheading" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(menu).toBeHidden();
  await page.keyboard.type("Part");
  await expect(body.getByRole("heading", { level: 3 })).toHaveText("Part");

  await page.keyboard.press("Enter");
  await page.keyboard.type("/yinwen");
  await expect(menu.getByRole("option")).toHaveText(["Quotation"]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Said she");
  await expect(body.locator("blockquote")).toHaveText("Said she");

  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("/表");
  await menu.getByRole("option", { name: "Table" }).click();
  await expect(body.getByRole("table")).toBeVisible();
});

test("the list of blocks leaves an ordinary stroke alone", async ({ browser }) => {
  const { page, body } = await openBody(browser);
  const menu = page.getByRole("listbox", { name: "Insert a block" });
  await page.keyboard.type("Open 24/7, see /");
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(body).toBeFocused();
  await page.keyboard.type("b");
  await expect(menu).toBeHidden();
  await expect(body).toHaveText("Open 24/7, see /b");

  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await expect(menu).toBeVisible();
  await page.getByRole("textbox", { name: "Kicker" }).focus();
  await expect(menu).toBeHidden();
});

test("a table gains and loses rows and columns", async ({ browser }) => {
  const { page, body } = await openBody(browser);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const table = body.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await page.keyboard.type("Team");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Points");
  await expect(table.getByRole("columnheader").nth(1)).toHaveText("Points");

  await page.getByRole("button", { name: "Row below" }).click();
  await page.getByRole("button", { name: "Column after" }).click();
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table.getByRole("columnheader")).toHaveCount(4);
  await page.getByRole("button", { name: "Heading row" }).click();
  await expect(table.getByRole("columnheader")).toHaveCount(0);
  await page.getByRole("button", { name: "Remove row" }).click();
  await page.getByRole("button", { name: "Remove column" }).click();
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(table.getByRole("row").first().getByRole("cell")).toHaveCount(3);
  await page.getByRole("button", { name: "Remove table" }).click();
  await expect(table).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Row below" })).toHaveCount(0);
});

test("text from Word arrives without its dress", async ({ browser }) => {
  const { body } = await openBody(browser);
  const list = (mark: string, words: string) =>
    `<p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${mark}<span>&nbsp;&nbsp; </span></span>${words}</p>`;
  await paste(
    body,
    `<html><head><style>p { color: red }</style></head><body>
      <h1 style="color:#2f5496">大会召开</h1><h4>小结</h4>
      <p class="MsoNormal" style="text-indent:21pt"><span style="font-family:宋体;color:red">　　三月九日，</span><b>会议</b>召开。<br>　　下午参观。</p>
      <p><span style="mso-hide:all">Hidden</span><del>gone</del>&nbsp;&nbsp;&nbsp;会后<u>座谈</u>。</p>
      ${list("·", "Dot")}${list("·", "Dash")}${list("1.", "One")}
      <table><caption>Points</caption><tr><th colspan="2">Team</th></tr><tr><td rowspan="2">Red</td><td>3</td></tr><tr><td>4</td></tr></table>
      <p><a href="javascript:alert(1)">bad</a> <a href="https://example.org/">good</a></p>
    </body></html>`,
  );
  expect(await outline(body)).toEqual([
    "h2: 大会召开",
    "h3: 小结",
    "p: 三月九日，会议召开。",
    "p: 下午参观。",
    "p: 会后座谈。",
    "ul: Dot Dash",
    "ol: One",
    "p: Points",
    expect.stringMatching(/^table: /),
    "p: bad good",
  ]);
  await expect(body.getByRole("row")).toHaveCount(3);
  for (const row of await body.getByRole("row").all()) await expect(row.locator("td, th")).toHaveCount(2);
  await expect(body.locator("strong")).toHaveText("会议");
  await expect(body.getByRole("link")).toHaveText("good");
  await expect(
    body.locator("[class*=Mso], span, u, font, :not(table, figure)[style]:not(.ProseMirror-trailingBreak)"),
  ).toHaveCount(0);
});

test("pictures inside pasted text become figures, and those that cannot come are counted", async ({ browser }) => {
  const { page, body } = await openBody(browser);
  const { buffer } = await photo("", 1300, 900);
  const inside = `data:image/jpeg;base64,${buffer.toString("base64")}`;
  await paste(body, `<p>Before</p><p><img src="${inside}"></p><p>After<img src="file:///C:/a.png" width="600"></p>`);
  const figure = page.getByRole("group", { name: "Figure" });
  await expect(figure.getByRole("img")).toBeVisible();
  await expect(page.getByText("One picture of the pasted text could not come along.")).toBeVisible();
});

test("several photos arrive in their order, a bad one is named, and what is odd is said", async ({ browser }) => {
  const { page } = await openBody(browser);
  const bad = { name: "broken.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no photo at all") };
  const upright = await photo("upright.jpg", 1300, 1600);
  const wide = await photo("wide.jpg", 1600, 1000);
  const small = await photo("small.jpg", 640, 400);
  const figures = await choosePhotos(page, [wide, bad, upright, small, wide]);
  await expect(figures).toHaveCount(5);
  for (const at of [0, 2, 3, 4]) await expect(figures.nth(at).getByRole("img")).toBeVisible();
  await expect(figures.nth(1).getByRole("alert")).toContainText("broken.jpg is not in the newsroom.");
  await expect(page.getByText("Not arrived: broken.jpg")).toBeVisible();
  await expect(figures.nth(2)).toContainText("Upright among wide photos.");
  await expect(figures.nth(3)).toContainText("Small: 640 × 400.");
  await expect(figures.nth(0)).toContainText("This photo stands in the story 2 times.");

  await figures.nth(1).getByRole("button", { name: "Remove figure" }).click();
  await expect(figures).toHaveCount(4);
  await expect(page.getByText("Not arrived")).toHaveCount(0);
});

test("a photo on its way can be stopped", async ({ browser }) => {
  const { page, body } = await openBody(browser);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/desk/photos/upload*", async (route) => {
    await held;
    await route.abort();
  });
  const figures = await choosePhotos(page, [await photo("late.jpg", 1300, 900)]);
  await figures.getByRole("button", { name: "Stop sending" }).click();
  await expect(figures).toHaveCount(0);
  await expect(body).toBeFocused();
  letGo();
});

test("figures change places by their buttons, and the new place is said", async ({ browser }) => {
  const { page, body } = await openBody(browser);
  await page.keyboard.type("Words.");
  const figures = await choosePhotos(page, [await photo("one.jpg", 1300, 900), await photo("two.jpg", 1400, 900)]);
  for (const [at, words] of ["First", "Second"].entries()) await figures.nth(at).getByLabel("Caption").fill(words);
  await figures.nth(1).getByRole("button", { name: "Move up" }).click();
  await expect(figures.nth(0).getByLabel("Caption")).toHaveValue("Second");
  await expect(page.getByText(/^The figure is now block 2 of \d\.$/)).toBeAttached();
  await expect(figures.nth(0).getByRole("button", { name: "Move up" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The figure already stands first.")).toBeAttached();
  await expect(body.locator(":scope > *").first().getByLabel("Caption")).toHaveValue("Second");

  await figures.nth(0).getByLabel("Caption").focus();
  await page.keyboard.press("Escape");
  await expect(body).toBeFocused();
});

test("a figure keeps what must stay in its picture, set by keys or by a click", async ({ browser }) => {
  const { page } = await openBody(browser);
  await page.keyboard.type("Words.");
  const figures = await choosePhotos(page, [await photo("one.jpg", 1300, 900)]);
  await expect(figures.getByRole("img")).toBeVisible();
  await figures.getByRole("button", { name: "Focal point" }).click();
  const cross = figures.getByRole("slider", { name: "Focal point" });
  await expect(cross).toBeFocused();
  await expect(cross).toHaveAttribute("aria-valuetext", "50% from the left, 50% from the top");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(cross).toHaveAttribute("aria-valuetext", "55% from the left, 49% from the top");
  await page.keyboard.press("Escape");
  await expect(cross).toHaveCount(0);
  await expect(figures.getByRole("button", { name: "Focal point" })).toBeFocused();

  await page.getByRole("button", { name: /^Save/ }).first().click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.reload();
  await figures.getByRole("button", { name: "Focal point" }).click();
  await expect(cross).toHaveAttribute("aria-valuetext", "55% from the left, 49% from the top");
  const box = await figures.locator("[data-focus-plane]").boundingBox();
  if (!box) throw new Error("The picture is not on the screen.");
  await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.8);
  await expect(cross).toHaveAttribute("aria-valuetext", "25% from the left, 80% from the top");
});

test("photos come from the library, with several at once", async ({ browser }) => {
  const { page } = await openBody(browser);
  const figures = await choosePhotos(page, [await photo("one.jpg", 1310, 900), await photo("two.jpg", 1410, 900)]);
  await expect(figures.getByRole("img")).toHaveCount(2);
  await page.goto(`/desk/stories/${await beginStory(freshTitle("Another story"))}`);
  await page.getByRole("button", { name: "From the photo library" }).click();
  const library = page.getByRole("dialog", { name: "Photo library" });
  await library
    .getByRole("button", { name: /1410 × 900/ })
    .first()
    .click();
  await library
    .getByRole("button", { name: /1310 × 900/ })
    .first()
    .click();
  await library.getByRole("button", { name: "Add 2 photos" }).click();
  await expect(library).toHaveCount(0);
  await expect(figures).toHaveCount(2);
  await expect(figures.getByRole("img")).toHaveCount(2);
});

test("the photographer is offered from the byline, and the text is counted", async ({ browser }) => {
  const { page } = await openBody(browser);
  await page.keyboard.insertText("大会 opened today。");
  await expect(page.getByText("5 words · 14 characters")).toBeVisible();
  const byline = page.getByRole("group", { name: "Byline" });
  await byline.getByLabel("Role").first().selectOption({ label: "Photos" });
  await byline.getByLabel("Name").first().fill("Chen Chen");
  const figures = await choosePhotos(page, [await photo("one.jpg", 1300, 900)]);
  const photographer = figures.getByLabel("Photographer");
  await photographer.focus();
  const offers = page.locator(`datalist[id="${await photographer.getAttribute("list")}"] option`);
  await expect(offers).toHaveCount(1);
  await expect(offers.first()).toHaveAttribute("value", "Chen Chen");
});
