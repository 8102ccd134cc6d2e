import { askNext, type Next, type Reply } from "./ask-next";
import { encode } from "./encode";
import { pressShop, type Run } from "./newsroom-press";
import { plainPage } from "./plain-page";
import type { SitePage } from "./site-page";

type Shop = { next: Next; host: string };

/** What a story that readers may not see is answered with. */
export const notices = { withdrawn: 410, withheld: 503 } as const;

/** What Next makes of an address now, and the tags of everything that was read for it. */
export async function askFresh(shop: Shop, url: string): Promise<{ reply: Reply; tags: string[] }> {
  const run: Run = { tags: new Set() };
  // Without a name of a browser Next would put the title where only scripts find it.
  const headers = { host: shop.host, "user-agent": "imprimatur" };
  const reply = await pressShop().runs.run(run, () => askNext(shop.next, url, headers));
  return { reply, tags: [...run.tags] };
}

/** What a page of the site is sent as. */
export const html = "text/html; charset=utf-8";

/** What Next answered, as readers get it. Throws where it failed. */
export async function toPage({ status, headers, body }: Reply): Promise<SitePage> {
  if (status >= 500 && status !== notices.withheld) throw new Error(`Next answered ${status}.`);
  const type = String(headers["content-type"] ?? "text/plain; charset=utf-8");
  const plain = type.startsWith("text/html") ? plainPage(body.toString()) : body;
  return { status, print: await encode(plain, "quickly"), type, location: headers.location, pressed: false };
}
