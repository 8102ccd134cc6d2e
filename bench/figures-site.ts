import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { openBenchNewsroom } from "./bench-newsroom";
import { fillSite } from "./fill-site";
import { type Figure, grown, limited, percentile } from "./measure";
import { startNewsroom } from "./processes";
import { freePort } from "@/test/free-port";

const full = Number(process.env.BENCH_SITE ?? 100_000);
const few = 1_000;
const rares = Math.ceil(full / 1000);
const size = `${full} stories in print`;

/** Finding and listing among very many stories in print: alone, and beside the same site with a thousand. */
export async function measureSite(): Promise<Figure[]> {
  const rooms = [await openSite(full), await openSite(few)] as const;
  const [large, small] = rooms.map((room) => room.newsroom.origin) as [string, string];
  const lists = { front: "/en", column: "/en/columns/college-news", archive: "/en/archive/2026/09" };
  const figures: Figure[] = [];
  for (const [name, address] of Object.entries(lists)) {
    // A query makes the newsroom render the page anew instead of sending what is pressed.
    const [slow = [], quick = []] = await inTurn([large, small], (at) => `${address}?at=${at}`, 120);
    figures.push(
      grown(`${name} p50 against ${few} stories`, percentile(slow, 0.5), percentile(quick, 0.5), "ms", size, 1.3),
    );
  }
  // Every thousandth story holds the word, and those are Chinese ones.
  const [rare = []] = await inTurn([large], (at) => `/zh/search?q=comet+visitor+${(at % rares) * 1000}`, 300);
  const [common = []] = await inTurn([large], () => "/en/search?q=newsroom", 300);
  const [chinese = []] = await inTurn([large], () => `/zh/search?q=${encodeURIComponent("实训楼")}`, 200);
  figures.push(
    limited("search p99", percentile(rare, 0.99), "ms", size, 30),
    limited("search p99, word of every story", percentile(common, 0.99), "ms", size, 100),
    limited("search p99, Chinese word of every story", percentile(chinese, 0.99), "ms", size, 100),
  );
  for (const { newsroom, room } of rooms) {
    await newsroom.stop();
    await room.store.close();
  }
  return figures;
}

async function openSite(count: number) {
  const room = await openBenchNewsroom(`site-${count}`);
  console.log(`Filling a site with ${count} stories …`);
  await fillSite(room.store, room.staff.reporter.id, count);
  // Pages that nobody asks for are not what is measured here.
  const newsroom = await startNewsroom(room.dataDir, await freePort(), { BENCH_AHEAD: "no" });
  return { room, newsroom };
}

async function inTurn(origins: readonly string[], addressOf: (at: number) => string, rounds: number) {
  const times: number[][] = origins.map(() => []);
  for (let at = -20; at < rounds; at++) {
    for (const [which, origin] of origins.entries()) {
      const begun = performance.now();
      const answer = await fetch(origin + addressOf(Math.abs(at)));
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${addressOf(at)} answered ${answer.status}.`);
      if (!text.includes("/news/filled-")) throw new Error(`${addressOf(at)} shows no story.`);
      if (at >= 0) times[which]?.push(performance.now() - begun);
    }
  }
  return times;
}

/** From the start of a newsroom until every one of its pages is pressed, for ten thousand pages. */
export async function measurePressing(dataDir: string, origin: string, stories: number): Promise<Figure[]> {
  const begun = performance.now();
  const pages = path.join(dataDir, "press", "pages", "en", "news");
  const reading: number[] = [];
  for (let pressed = 0; pressed < stories; ) {
    const asked = performance.now();
    await (await fetch(`${origin}/en`)).text();
    reading.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 100));
    pressed = existsSync(pages) ? readdirSync(pages).filter((name) => name.endsWith(".html")).length : 0;
  }
  const seconds = (performance.now() - begun) / 1000;
  return [
    limited("10,000 pages pressed anew", (seconds / stories) * 10_000, "s", `${stories} stories`, 300),
    limited("a reader's page meanwhile, p99", percentile(reading, 0.99), "ms", `${stories} stories`, 100),
  ];
}
