import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { freshTitle, openDesk, publicity } from "./desk";
import { printStory } from "./file-story";
import { test } from "./stories";

const english = "/en/news/vocational-education-conference-2023";
const chinese = "/zh/news/quanqu-zhiye-jiaoyu-gongzuo-huiyi-2023";
const gallery = "/zh/news/zhishujie-tu-wen-2026";
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** How far the page reaches beyond its window, in pixels. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The letters of the text, in pixels. */
const textSize = (page: Page) =>
  page.locator(".story-body").evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a story stands in the order readers expect, title once, filled facts only", async ({ page }) => {
    await page.goto(english);
    const places = page.getByRole("navigation", { name: "Place in the site" }).getByRole("link");
    await expect(places).toHaveText(["Home", "College news"]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator(".story-facts dt")).toHaveText([
      "Source",
      "Author",
      "Photographer",
      "Senior Editor",
      "Release Date",
      "Event Date",
    ]);
    await expect(page.getByText("Department Website Auditor: Yang Lin,")).toBeVisible();
    await expect(page.getByText("College Website Auditor: Luo Shihua,")).toBeVisible();
    const parts = ["h1", ".story-summary", ".story-facts", "[data-tools]", ".story-body", ".seal", "#audited ~ p code"];
    const tops = await Promise.all(parts.map(async (part) => (await page.locator(part).first().boundingBox())?.y));
    expect(tops).toEqual([...tops].sort((one, other) => (one ?? 0) - (other ?? 0)));
  });

  test("the text size can be chosen, and nothing is offered that would do nothing", async ({ page }) => {
    await page.goto(chinese);
    const before = await textSize(page);
    await page.getByRole("radio", { name: "大" }).check({ force: true });
    expect(await textSize(page)).toBeGreaterThan(before * 1.2);
    await page.getByRole("radio", { name: "小" }).check({ force: true });
    expect(await textSize(page)).toBeLessThan(before);
    for (const tool of ["打印", "复制链接", "分享"])
      await expect(page.getByRole("button", { name: tool })).toHaveCount(0);
  });

  test("one leads to the story before and after it in its column", async ({ page }) => {
    await page.goto(english);
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    await page.locator("a[rel=next]").click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(title);
    await page.locator("a[rel=prev]").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("older stories with the same tag are related, but for those before and after it", async ({ page }) => {
    const agreement = "/en/news/luosifen-research-agreement";
    await page.goto("/en/news/cooking-class-in-the-canteen");
    const related = page.getByRole("region", { name: "Related stories" });
    await expect(related.getByRole("link")).toHaveAttribute("href", agreement);
    await page.goto(agreement);
    await expect(page.locator("a[rel=prev]")).toHaveAttribute("href", english);
    await expect(related).toHaveCount(0);
  });

  test("machines are told what readers see", async ({ page }) => {
    await page.goto(english);
    const text = await page.locator("script[type='application/ld+json']").textContent();
    const told = JSON.parse(text ?? "") as Record<string, unknown>;
    expect(told).toMatchObject({
      "@type": "NewsArticle",
      headline: await page.getByRole("heading", { level: 1 }).innerText(),
      author: [{ name: "Li Zhuo" }],
      mainEntityOfPage: { reviewedBy: [{ name: "Yang Lin" }, { name: "Luo Shihua" }] },
    });
    for (const image of told.image as string[]) {
      expect((await page.request.get(new URL(image).pathname)).status()).toBe(200);
    }
    const icons = await page
      .locator("link[rel=icon], link[rel=apple-touch-icon]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const address of [...icons, "/social.png", "/icon-512.png"]) {
      expect((await page.request.get(address ?? "")).status(), address ?? "").toBe(200);
    }
  });
});

test("with scripts the text size is remembered on the next page, and no cookie is set", async ({ page, context }) => {
  await page.goto(english);
  const before = await textSize(page);
  await page.getByRole("radio", { name: "Large" }).check({ force: true });
  await page.goto(gallery);
  await expect(page.getByRole("radio", { name: "大" })).toBeChecked();
  await page.goto(english);
  expect(await textSize(page)).toBeGreaterThan(before * 1.2);
  expect(await context.cookies()).toEqual([]);
});

test("with scripts the address is copied and the page printed", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.goto(`${english}?from=wechat#audited`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status")).toHaveText("Link copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ""}${english}`);
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body[data-printed]")).toHaveCount(1);
});

test("a story asks nothing of other houses and its script is small", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(english);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((address) => !address.startsWith(baseURL ?? ""))).toEqual([]);
  expect(asked.filter((address) => address.endsWith(".js"))).toEqual([`${baseURL ?? ""}/reader.js`]);
  const script = await page.request.get("/reader.js");
  expect((await script.body()).length).toBeLessThanOrEqual(2048);
});

test("on paper there is the story, who audited it, its address and hash, and nothing to click", async ({ page }) => {
  await page.goto(english);
  await page.emulateMedia({ media: "print" });
  for (const name of ["Columns", "Place in the site", "More in this column", "Departments"]) {
    await expect(page.getByRole("navigation", { name })).toHaveCount(0);
  }
  await expect(page.locator("[data-tools]")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(page.getByText("College Website Auditor: Luo Shihua,")).toBeVisible();
  await expect(page.getByText(/^sha256 [0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByText(english)).toBeVisible();
});

/** A wide table, in place of whatever table the story has. */
function setWideTable(page: Page, columns: number) {
  return page.locator(".story-body").evaluate((body, count) => {
    body.querySelector(".story-table")?.remove();
    const row = `<tr>${Array.from({ length: count }, (_, at) => `<td><p>${(at * 12345).toString()}</p></td>`).join("")}</tr>`;
    body.insertAdjacentHTML("afterbegin", `<div class="story-table"><table><tbody>${row}${row}</tbody></table></div>`);
  }, columns);
}

test("a wide table loses nothing on paper and shows on a phone that it goes on", async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 900 });
  await page.goto(english);
  await page.emulateMedia({ media: "print" });
  const table = page.locator(".story-table");
  for (const columns of [7, 15, 25]) {
    await setWideTable(page, columns);
    const over = await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(over, `${columns.toString()} columns`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await table.evaluate((frame) => frame.scrollWidth > frame.clientWidth)).toBe(true);
  expect(await table.evaluate((frame) => getComputedStyle(frame).backgroundAttachment)).toBe(
    "local, local, scroll, scroll",
  );
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test("where nothing is the title says so, and the foot of a short page stands at the bottom", async ({ page }) => {
  for (const [address, title] of [
    ["/en/nothing-here", /^Page not found - ./],
    ["/zh/nothing-here", /^页面不存在 - ./],
  ] as const) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
  }
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto("/zh/archive");
  const foot = await page.getByRole("contentinfo").boundingBox();
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(1600, 0);
});

test("figures that follow each other stand side by side, on a phone below each other", async ({ page }) => {
  await page.goto(gallery);
  const figures = page.locator(".story-gallery").last().getByRole("figure");
  await expect(figures).toHaveCount(3);
  const tops = () => figures.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(new Set(await tops()).size).toBe(1);
  await expect(figures.first().locator("figcaption")).toContainText("摄影：");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(new Set(await tops()).size).toBe(3);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test("only the picture on the first screen is fetched at once, and every one has its room", async ({ page }) => {
  await page.goto(english);
  const pictures = page.locator(".story-figure img");
  const told = await pictures.evaluateAll((all) =>
    (all as HTMLImageElement[]).map(({ loading, srcset, sizes, width, height }) => ({
      loading,
      whole: Boolean(srcset && sizes && width && height),
    })),
  );
  expect(told.filter(({ loading }) => loading === "eager")).toHaveLength(1);
  expect(told[0]?.loading).toBe("eager");
  expect(told.every(({ whole }) => whole)).toBe(true);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const address of [english, chinese, gallery]) {
    test(`${address} passes WCAG 2.2 AA in ${colorScheme}, as it is and on a phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("in forced colours the seals, the rules and the chosen size are still seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(english);
  const line = (selector: string, side: "Top" | "Bottom") =>
    page
      .locator(selector)
      .first()
      .evaluate((part, edge) => {
        const style = getComputedStyle(part);
        const colour = edge === "Top" ? style.borderTopColor : style.borderBottomColor;
        const width = edge === "Top" ? style.borderTopWidth : style.borderBottomWidth;
        return {
          seen: colour !== getComputedStyle(document.documentElement).backgroundColor,
          width: Number.parseFloat(width),
        };
      }, side);
  for (const [selector, side] of [
    [".seal", "Top"],
    [".story-facts", "Top"],
    [".text-size-medium", "Bottom"],
  ] as const) {
    const { seen, width } = await line(selector, side);
    expect(seen, selector).toBe(true);
    expect(width, selector).toBeGreaterThan(0);
  }
  expect((await line(".text-size-small", "Bottom")).seen).toBe(false);
});

test("a very long title, a bare story and three new pictures come out right", async ({ browser, page }) => {
  const words =
    "Notice on the arrangement of the third round of the skills competition and everything that goes with it. ";
  const title = freshTitle(`${words.repeat(2)}Antidisestablishmentarianism`);
  const picture = (caption: string) => ({ caption, alt: `${caption}, seen from the gate`, photographer: "Chen Chen" });
  const { address } = await printStory(browser, {
    title,
    paragraphs: ["One paragraph, and that is all there is to say."],
    pictures: ["Morning", "Noon", "Evening"].map(picture),
    credits: [
      { role: "Text", name: "Li Zhuo", unit: publicity },
      { role: "Photos", name: "Chen Chen", unit: publicity },
    ],
  });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator(".story-gallery").getByRole("figure")).toHaveCount(3);
  }
  await expect(page.locator(".story-summary, .story-kicker")).toHaveCount(0);
  await page.getByRole("link", { name: "The whole photo: Noon, seen from the gate" }).click();
  await expect(page).toHaveURL(/\/media\/[0-9a-f]{64}\/master\.jpg$/);
});

test("what a crop must keep is said once, in the library, and every list and gallery follows", async ({
  browser,
  page,
}) => {
  await page.goto("/en/columns/college-news");
  const picture = page.getByRole("main").locator("img[src^='/media/']").first();
  const hash = /[0-9a-f]{64}/.exec((await picture.getAttribute("src")) ?? "")?.[0] ?? "";
  await expect(picture).toHaveClass(/object-center/);
  const desk = await openDesk(browser, "lizhuo", `/desk/photos/${hash}`);
  const places = desk.getByRole("group", { name: "Keep in the picture" });
  await expect(places.getByRole("radio")).toHaveCount(9);
  await expect(places.getByRole("radio", { name: "Middle" })).toBeChecked();
  await places.getByRole("radio", { name: "Top left" }).check();
  await desk.getByRole("button", { name: "Save" }).click();
  await expect(desk.getByText("Saved.")).toBeVisible();
  await expect(places.getByRole("radio", { name: "Top left" })).toBeChecked();
  await page.reload();
  await expect(picture).toHaveClass(/object-top-left/);
  const { violations } = await new AxeBuilder({ page: desk }).withTags(standards).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
