import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { compared, type Figure, percentile } from "./measure";
import { freePort } from "@/test/free-port";
import { requestsPerSecond, startNginx } from "./processes";

const connections = 32;
const seconds = 4;
const rounds = 3;

/**
 * A story page from the app itself, and from the pressed folder behind nginx, each beside nginx serving the same bytes as a
 * static file in the same round; the median of the rounds.
 */
export async function measurePages(dataDir: string, origin: string, slug: string, size: string): Promise<Figure[]> {
  const address = `/en/news/${slug}`;
  await (await fetch(origin + address)).arrayBuffer();
  const pages = path.join(dataDir, "press", "pages");
  const folder = path.join(dataDir, "bench-nginx");
  const plain = path.join(folder, "plain");
  mkdirSync(plain, { recursive: true });
  for (const end of ["", ".gz"])
    copyFileSync(`${path.join(pages, address)}.html${end}`, path.join(plain, `page.html${end}`));

  const same = await startNginx(path.join(folder, "same"), await freePort(), `root ${plain}; gzip_static on;`);
  const proxied = `location / { try_files $uri.html @app; } location @app { proxy_pass ${origin}; }`;
  const pressed = await startNginx(
    path.join(folder, "pressed"),
    await freePort(),
    `root ${pages}; gzip_static on; ${proxied}`,
  );
  const rates = { yardstick: [] as number[], app: [] as number[], pressed: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    rates.yardstick.push(requestsPerSecond(`${same.origin}/page.html`, connections, seconds));
    rates.app.push(requestsPerSecond(origin + address, connections, seconds));
    rates.pressed.push(requestsPerSecond(pressed.origin + address, connections, seconds));
  }
  await same.stop();
  await pressed.stop();
  const median = (name: keyof typeof rates) => percentile(rates[name], 0.5);
  return [
    compared("story page from the app", median("app"), median("yardstick"), "requests/s", size, 0.05),
    compared("pressed folder behind nginx", median("pressed"), median("yardstick"), "requests/s", size, 0.95),
  ];
}
