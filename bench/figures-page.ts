import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { compared, type Figure, limited, percentile } from "./measure";
import { freePort } from "@/test/free-port";
import { type Front, startNginxWith, startShippedNginx } from "@/test/nginx";
import { load } from "./processes";

const connections = 32;
const seconds = 4;
const rounds = 3;

/**
 * A story page from the app itself, and behind the nginx configuration we ship, each beside nginx serving the same bytes as a
 * static file in the same round; the median of the rounds.
 */
export async function measurePages(dataDir: string, origin: string, slug: string, size: string): Promise<Figure[]> {
  const address = `/en/news/${slug}`;
  await (await fetch(origin + address)).arrayBuffer();
  const same = await startYardstick(dataDir, address);
  const newsroom = { port: Number(new URL(origin).port), dataDir };
  const shipped = await startShippedNginx(path.join(dataDir, "bench-shipped"), await freePort(), newsroom);
  const rates = { yardstick: [] as number[], app: [] as number[], shipped: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    rates.yardstick.push(load(`${same.origin}/page.html`, connections, seconds).rate);
    rates.app.push(load(origin + address, connections, seconds).rate);
    rates.shipped.push(load(shipped.origin + address, connections, seconds).rate);
  }
  const waits = [origin, shipped.origin].map((front) => load(front + address, 64, seconds).p99);
  await same.stop();
  await shipped.stop();
  const median = (name: keyof typeof rates) => percentile(rates[name], 0.5);
  return [
    compared("story page from the app", median("app"), median("yardstick"), "requests/s", size, 0.12),
    compared("story page behind the shipped nginx", median("shipped"), median("yardstick"), "requests/s", size, 0.95),
    limited("story page from the app p99, 64 connections", waits[0] ?? Number.NaN, "ms", size, 30),
    limited("behind the shipped nginx p99, 64 connections", waits[1] ?? Number.NaN, "ms", size, 30),
  ];
}

/** nginx with nothing but the bytes of the page. */
async function startYardstick(dataDir: string, address: string): Promise<Front> {
  const folder = path.join(dataDir, "bench-nginx");
  const plain = path.join(folder, "plain");
  mkdirSync(plain, { recursive: true });
  for (const end of ["", ".gz"]) {
    copyFileSync(`${path.join(dataDir, "press", "pages", address)}.html${end}`, path.join(plain, `page.html${end}`));
  }
  const port = await freePort();
  const server = `server { listen 127.0.0.1:${port}; root ${plain}; gzip_static on; types { text/html html; } }`;
  return startNginxWith(folder, `http://127.0.0.1:${port}`, server);
}
