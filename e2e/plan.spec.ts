import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import { extractText, getDocumentProxy } from "unpdf";
import { type Credit, freshTitle, judge, openDesk, openReview, publicity } from "./desk";
import { fileStory, passStory, releaseStory } from "./file-story";
import { hireAuditor } from "./hire-auditor";
import { test } from "./stories";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const draft = (title: string) => ({ title, paragraphs: ["The library stays open until midnight."] });

/** Radicals of Unicode's supplement that the normal form leaves alone, each before the character it stands for. */
const radicals = "⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙";

/** A text as it is compared: a PDF names some Chinese characters by the radicals they look like, and spaces letters out. */
function plain(text: string): string {
  const whole = text.normalize("NFKC").replace(/[\u2e80-\u2eff]/g, (sign) => {
    const at = radicals.indexOf(sign);
    return at === -1 ? sign : radicals.charAt(at + 1);
  });
  return whole.replace(/\s+/g, "");
}

/** What is printed of a page: how many sheets, and their text. */
async function printed(page: Page): Promise<{ sheets: number; text: string }> {
  const paper = await page.pdf({ preferCSSPageSize: true });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(paper)), { mergePages: true });
  return { sheets: totalPages, text: plain(text) };
}

/** The form as it lies on paper: true when nothing of it hides below the end of the sheet or of an audit's row. */
async function fitsItsSheet(page: Page): Promise<boolean> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  // 180 mm, the width between the margins.
  await page.setViewportSize({ width: 680, height: 1100 });
  const fits = await page.getByRole("article").evaluate((sheet) => {
    const end = sheet.getBoundingClientRect().bottom;
    const below = (part: Element, line: number) => part.getBoundingClientRect().bottom > line + 0.5;
    const lost = [...sheet.querySelectorAll("p, tr, code, svg")].filter((part) => below(part, end));
    const cut = [...sheet.querySelectorAll("tr")].filter((row) => {
      const { bottom } = row.getBoundingClientRect();
      return [...row.querySelectorAll("div, span")].some((part) => below(part, bottom));
    });
    return lost.length + cut.length === 0;
  });
  await page.emulateMedia({ media: null });
  if (screen) await page.setViewportSize(screen);
  return fits;
}

async function scan(code: Locator): Promise<string | undefined> {
  const picture = sharp(await code.screenshot({ scale: "css" })).resize(660, 660, { kernel: "nearest" });
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
    expect(found, `${page.url()}, ${colorScheme}`).toEqual([]);
  }
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(width[0], page.url()).toBeLessThanOrEqual(width[1] ?? 0);
}

/** Three days on at noon, as the release time is typed, and its month. */
function threeDaysOn(): { typed: string; month: string } {
  const day = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return { typed: `${day}T12:00`, month: day.slice(0, 7) };
}

test("a release set in the review stands in the calendar until it is called off there", async ({ browser }) => {
  const { title } = draft(freshTitle("Spring concert"));
  const { typed, month } = threeDaysOn();
  await passStory(await fileStory(draft(title)));

  const college = await openDesk(browser, "luoshihua");
  await openReview(college, title);
  await college.getByLabel("Release time").fill("2020-01-01T12:00");
  await college.getByRole("button", { name: "Schedule" }).click();
  await expect(college.getByRole("alert").filter({ hasText: "Choose a time that lies ahead." })).toBeVisible();
  await expect(college.getByRole("dialog")).toHaveCount(0);
  await college.getByLabel("Release time").fill(typed);
  await judge(college, "Schedule");

  const calendar = `/desk/calendar?month=${month}`;
  const reporter = await openDesk(browser, "lizhuo", calendar);
  const stranger = await openDesk(browser, "auto-reporter", calendar);
  const planned = (page: Page) => page.getByRole("table").getByRole("listitem").filter({ hasText: title });
  await expect(planned(reporter)).toContainText("12:00 Scheduled");
  await expect(planned(reporter).getByRole("link", { name: /Move or call off/ })).toHaveCount(0);
  await expect(stranger.getByRole("table")).toBeVisible();
  await expect(planned(stranger)).toHaveCount(0);
  await college.goto(calendar);
  await planned(college)
    .getByRole("link", { name: /Move or call off/ })
    .click();
  await expect(college).toHaveURL(/\/review$/);
  await college.getByLabel("Reason", { exact: true }).fill("The hall is not free that evening.");
  await judge(college, "Return for changes");
  await college.goto(calendar);
  await expect(planned(college)).toHaveCount(0);
});

test("the approval form prints on one sheet in both languages, and its code leads to the public record", async ({
  browser,
}) => {
  const { title } = draft(freshTitle("Robots weld evenly"));
  const story = await fileStory(draft(title));
  await passStory(story, "Names and posts checked.");
  await releaseStory(browser, story);

  const form = `/desk/stories/${story}/form`;
  const college = await openDesk(browser, "luoshihua", form);
  const address = (await scan(college.getByRole("img", { name: /QR code/ }))) ?? "";
  expect(address).toMatch(new RegExp(`^${new URL(college.url()).origin}/en/verify/[0-9a-f]{64}$`));
  const hash = address.slice(-64);
  const code = (hash.slice(0, 12).match(/.{4}/g) ?? []).join("-").toUpperCase();
  const paper = await printed(college);
  expect(paper.sheets).toBe(1);
  const facts = [title, "Yang Lin", "Luo Shihua", "Li Zhuo", "Names and posts checked.", "Seal", code, hash];
  for (const fact of [...facts, publicity]) expect(paper.text).toContain(plain(fact));
  expect(paper.text).toMatch(/Release.*ledger\d+/);
  expect(paper.text).not.toContain("Move or call off");

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(address);
  await expect(reader.getByText("This is what readers see now.")).toBeVisible();
  await reader.goto("/en/verify");
  await reader.getByRole("textbox").fill(code);
  await reader.getByRole("textbox").press("Enter");
  await expect(reader.getByText("This is what readers see now.")).toBeVisible();

  await college.goto(`${form}?lang=zh`);
  const chinese = await printed(college);
  expect(chinese.sheets).toBe(1);
  for (const fact of ["信息发布审批表", "部门网站审核：杨琳", "学院网站审核：罗世华", "盖章", "手签", code])
    expect(chinese.text).toContain(plain(fact));
  expect(await scan(college.getByRole("img", { name: /二维码/ }))).toBe(address.replace("/en/", "/zh/"));
  await expectAccessible(college);
});

test("the fullest story there can be still prints on one sheet, and nothing it is printed for is lost", async ({
  browser,
}) => {
  const title = freshTitle("A regional conference on vocational education ".repeat(6).slice(0, 280));
  const crowd = Array.from({ length: 20 }, (_, at): Credit => {
    return {
      role: "Photos",
      name: `Photographer Number ${at + 1}`,
      unit: `Unit ${at + 1} of the Convergence Media Center`,
    };
  });
  const credits: Credit[] = [{ role: "Text", name: "Li Zhuo", unit: publicity }, ...crowd];
  const remark = "Every name, post and figure was compared with the programme. ".repeat(50);
  const story = await fileStory({ ...draft(title), author: "Li Zhuo ".repeat(24), credits });
  await passStory(story, remark);
  await releaseStory(browser, story, remark);
  const college = await openDesk(browser, "luoshihua", `/desk/stories/${story}/form?lang=en`);
  for (const language of ["en", "zh"]) {
    if (language === "zh") await college.goto(`/desk/stories/${story}/form?lang=zh`);
    const address = (await scan(college.getByRole("img", { name: /QR code|二维码/ }))) ?? "";
    const paper = await printed(college);
    expect(paper.sheets).toBe(1);
    expect(await fitsItsSheet(college)).toBe(true);
    for (const fact of [address.slice(-64), language === "en" ? "inthehistory)" : "（全文见历史）"])
      expect(paper.text).toContain(plain(fact));
    for (const name of language === "en" ? ["YangLin", "LuoShihua"] : ["杨琳", "罗世华"])
      expect(paper.text).toContain(name);
    // As many audits as a flow may have.
    await college.getByRole("article").evaluate((sheet) => {
      const audits = [...sheet.querySelectorAll("tr")].filter((row) => row.className);
      for (const row of audits) row.className = row.className.replace("of2", "of4");
      for (const row of audits) row.after(row.cloneNode(true));
    });
    const four = await printed(college);
    expect(four.sheets).toBe(1);
    expect(await fitsItsSheet(college)).toBe(true);
    expect(four.text).toContain(address.slice(-64));
  }
});

test("the register of a month lists what went out, prints in landscape and comes as a table", async ({ browser }) => {
  const college = await openDesk(browser, "luoshihua");
  await college.getByRole("link", { name: "Register" }).first().click();
  await expect(college.getByRole("heading", { level: 1, name: "Register" })).toBeVisible();
  await college.goto("/desk/register?month=2026-10");
  const rows = college.getByRole("table").getByRole("rowheader");
  const count = await rows.count();
  expect(count).toBeGreaterThan(2);
  const titles = await rows.allInnerTexts();
  const paper = await printed(college);
  for (const title of titles) expect(paper.text).toContain(plain(title));
  expect(paper.text).toContain(plain("Register of releases, October 2026"));

  const file = await college.request.get("/desk/register/register.csv?month=2026-10");
  expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const text = (await file.body()).toString("utf8");
  expect(text.startsWith("\ufeffLedger,Time,Act,No.,Title")).toBe(true);
  for (const title of titles) expect(text).toContain(title.replaceAll('"', '""'));
  expect((await college.request.get("/desk/register/register.csv?month=x")).status()).toBe(404);

  const automotive = await openDesk(browser, "auto-reporter");
  await automotive.goto("/desk/register?month=2026-10");
  expect(await automotive.getByRole("table").getByRole("rowheader").count()).toBeLessThan(count);
  const stranger = await (await browser.newContext()).newPage();
  const turnedAway = await stranger.request.get("/desk/register/register.csv?month=2026-10");
  expect(turnedAway.url()).toContain("/sign-in");
  expect(turnedAway.headers()["content-type"]).toContain("text/html");
});

test("calendar and register can be read by everybody: on a telephone, without scripts, in Chinese", async ({
  browser,
}) => {
  const addresses = ["/desk/calendar?month=2026-10", "/desk/calendar?month=1999-01", "/desk/register?month=2026-10"];
  const narrow = { javaScriptEnabled: false, viewport: { width: 375, height: 812 } };
  const phone = await openDesk(browser, "luoshihua", "/desk/calendar", narrow);
  for (const address of [...addresses, "/desk/register?month=1999-01"]) {
    await phone.goto(address);
    await expectNoSidewaysScroll(phone);
  }
  await phone.goto("/desk/calendar?month=1999-01");
  await expect(phone.getByText("Nothing is planned or out in this month.")).toBeVisible();
  await phone.getByRole("link", { name: /Next month/ }).click();
  await expect(phone.getByRole("heading", { level: 2, name: "February 1999" })).toBeVisible();
  await phone.getByRole("link", { name: "This month" }).click();
  await expect(phone).toHaveURL(/\/desk\/calendar$/);

  const college = await openDesk(browser, "luoshihua");
  for (const address of addresses) {
    await college.goto(address);
    await expectAccessible(college);
  }
  await college.goto("/desk/calendar");
  await expect(college.getByRole("cell", { name: /today/ })).toHaveAttribute("aria-current", "date");
  await college.setViewportSize({ width: 375, height: 812 });
  await college.goto("/desk/calendar?month=2026-10");
  await expect(college.getByRole("table")).toHaveCount(0);
  await expectAccessible(college);

  const chinese = await hireAuditor(browser, "automotive");
  await chinese.getByRole("button", { name: "中文" }).first().click();
  await expect(chinese.getByRole("button", { name: "English" }).first()).toBeVisible();
  await chinese.goto("/desk/register?month=2026-10");
  await expect(chinese.getByRole("heading", { level: 1, name: "发布台账" })).toBeVisible();
  await expect(chinese.getByRole("columnheader", { name: "学院审核" })).toBeVisible();
  await chinese.goto("/desk/calendar?month=2026-10");
  await expect(chinese.getByRole("heading", { level: 1, name: "日历" })).toBeVisible();
});
