import { type Browser, chromium, type Page } from "@playwright/test";
import { createStory } from "@/commands/create-story";
import { findReadiness } from "@/core/checks/ready-list";
import { findChromium } from "@/scripts/chromium";
import { type BenchNewsroom, benchPassword } from "./bench-newsroom";
import { type Figure, limited, percentile } from "./measure";
import { heavyWordFile, longStory } from "./writing-story";

const size = "10,000 characters, 20 figures";

/** What writing costs: a key in a long story, its ready list, and a heavy Word file, in a real browser. */
export async function measureWriting(room: BenchNewsroom, origin: string): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await signInWithScripts(browser, origin);
    return [
      limited("ready list, p99", timeReadyList(), "ms", size, 50),
      limited("one key in the body, main thread", await timeKeys(room, page), "ms", size, 16),
      ...(await measureImport(page)),
    ];
  } finally {
    await browser.close();
  }
}

function timeReadyList(): number {
  const story = longStory();
  const times = Array.from({ length: 300 }, () => {
    const begun = performance.now();
    findReadiness(story, { correcting: false });
    return performance.now() - begun;
  });
  return percentile(times, 0.99);
}

/** All the work of the page's main thread while 300 keys are typed in the middle of the text, for one of them. */
async function timeKeys({ store, staff }: BenchNewsroom, page: Page): Promise<number> {
  const request = { request: crypto.randomUUID(), content: longStory() };
  const created = await createStory(store, staff.reporter, request, new Date());
  if (!created.ok) throw new Error(created.refusal);
  await page.goto(`/desk/stories/${created.story}`);
  const middle = page.locator("#story-body > p").nth(10);
  await middle.click();
  await page.keyboard.type("a few keys before the watch is started, so that everything is there");

  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  const before = await busy();
  await page.keyboard.type("thirty keys are typed. ".repeat(13), { delay: 30 });
  return ((await busy()) - before) / (23 * 13);
}

/** From pressing Read until every field and every photo of the file is on screen. */
async function measureImport(page: Page): Promise<Figure[]> {
  const buffer = await heavyWordFile();
  await page.goto("/desk/stories/import");
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await page.getByLabel("Word file").setInputFiles({ name: "heavy.docx", mimeType, buffer });
  const begun = performance.now();
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await page.getByRole("button", { name: "Use these" }).waitFor();
  await page.waitForFunction(() => {
    const photos = [...document.querySelectorAll<HTMLImageElement>("main figure img")];
    for (const photo of photos) photo.loading = "eager";
    return photos.length === 7 && photos.every((photo) => photo.complete && photo.naturalWidth > 0);
  });
  const megabytes = (buffer.byteLength / 1_000_000).toFixed(1);
  return [limited("Word file on screen", performance.now() - begun, "ms", `${megabytes} MB, 7 photos`, 5000)];
}

async function signInWithScripts(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: origin, locale: "en-GB" });
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "Username" }).fill("reporter");
  await page.getByRole("textbox", { name: "Password" }).fill(benchPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/desk$/);
  return page;
}
