import { askNext, type Next, type Reply } from "./ask-next";
import { encode, type Print } from "./encode";
import { pressShop, type Run } from "./newsroom-press";
import { plainPage } from "./plain-page";
import type { SitePage } from "./site-page";

type Shop = { next: Next; host: string };

/** What a story that readers may not see is answered with. */
export const notices = { withdrawn: 410, withheld: 503 } as const;

/**
 * A rendering that began after it was asked for. Next lets a request join another one's rendering of the same page, which may have
 * read what has changed since; then this one did not begin any, and is asked again.
 */
export async function askFresh(shop: Shop, url: string, asked: Run): Promise<{ reply: Reply; print?: Print }> {
  for (let attempt = 1; ; attempt += 1) {
    const run: Run = { ...asked };
    // Without a name of a browser Next would put the title where only scripts find it.
    const reply = await pressShop().runs.run(run, () =>
      askNext(shop.next, url, { host: shop.host, "user-agent": "imprimatur" }),
    );
    const joined = run.edition === undefined && reply.headers["x-nextjs-cache"] !== undefined;
    if (!joined || attempt === 3) return { reply, print: run.print };
  }
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
