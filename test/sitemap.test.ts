import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printSitemap, printSitemapPart } from "@/app/sitemaps/print-sitemap";
import { newsAtMost, sitemapLimits } from "@/core/feeds/write-sitemap";
import { startOf } from "@/core/story/place-in-print";
import { listSitemapParts } from "@/db/queries/list-sitemap";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { later, seatNewsroom } from "./people";
import { childrenOf, type Element, readXml, textOf } from "./strict-xml";
import { breakIn } from "./tamper";

const siteUrl = "https://news.example.edu";

async function whole(pieces: AsyncIterable<string> | undefined): Promise<string> {
  let text = "";
  for await (const piece of pieces ?? []) text += piece;
  return text;
}

const addresses = (root: Element) => childrenOf(root, "url").map((url) => textOf(url, "loc"));

describe.each(engines)("what search engines are told on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    at = workroom(fresh.store, await seatNewsroom(fresh.store));
  });
  afterAll(() => fresh.discard());

  const site = (now = later(0)) => ({ store: fresh.store, siteUrl, now });
  const read = async (now?: Date) => readXml(await whole(await printSitemap(site(now))));
  const find = (root: Element, slug: string) =>
    childrenOf(root, "url").find((url) => textOf(url, "loc")?.endsWith(`/news/${slug}`));

  async function publish(slug: string, changes: Parameters<typeof at.open>[0] = {}) {
    const story = await at.open({ slug, ...changes });
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    return story;
  }

  test("the front page and every column and department in both languages, each naming the other", async () => {
    const root = await read();
    const pages = ["", "/columns/news", "/columns/notices", "/departments/publicity", "/departments/automotive"];
    expect(addresses(root)).toEqual(pages.flatMap((path) => [`${siteUrl}/zh${path}`, `${siteUrl}/en${path}`]));
    const [front] = childrenOf(root, "url");
    expect(front && childrenOf(front, "xhtml:link").map(({ attributes }) => attributes)).toEqual([
      { rel: "alternate", hreflang: "zh-CN", href: `${siteUrl}/zh` },
      { rel: "alternate", hreflang: "en", href: `${siteUrl}/en` },
    ]);
  });

  test("stories in print with their last change, none before its release and none after its withdrawal", async () => {
    const title = `Cats & <dogs> "quoted" ]]>`;
    const story = await publish("kept", { title });
    await at.open({ slug: "a-draft" });
    await at.withdraw(await publish("taken-back"));
    const root = await read();
    expect(addresses(root).filter((address) => address?.includes("/news/"))).toEqual([`${siteUrl}/en/news/kept`]);
    const released = (await at.look(story)).row.releasedAt?.toISOString();
    expect(textOf(find(root, "kept") ?? root, "lastmod")).toBe(released);
  });

  test("a story is news for two days, under its title", async () => {
    const story = await publish("fresh-news", { title: "Fresh & new" });
    const { releasedAt } = (await at.look(story)).row;
    const [news] = childrenOf(find(await read(releasedAt ?? undefined), "fresh-news") ?? ({} as Element), "news:news");
    expect(news && textOf(news, "news:title")).toBe("Fresh & new");
    expect(news?.children[0]?.children.map(({ text }) => text)).toEqual(["Example College", "en"]);
    const twoDays = new Date((releasedAt?.getTime() ?? 0) + 48 * 60 * 60 * 1000);
    expect(childrenOf(find(await read(twoDays), "fresh-news") ?? ({} as Element), "news:news")).toEqual([]);
  });

  test("two stories of a translation pair name each other, and only while both are in print", async () => {
    const one = await publish("open-day-en");
    const other = await publish("open-day-zh", { language: "zh" });
    await pair(one, other);
    const links = async (slug: string) =>
      childrenOf(find(await read(), slug) ?? ({} as Element), "xhtml:link").map(({ attributes }) => attributes.href);
    const both = [`${siteUrl}/en/news/open-day-en`, `${siteUrl}/zh/news/open-day-zh`];
    expect((await links("open-day-en")).sort()).toEqual(both);
    expect((await links("open-day-zh")).sort()).toEqual(both);
    await at.withdraw(other);
    expect(await links("open-day-en")).toEqual([]);
  });

  test("two linked stories that came into one language before their release do not name each other", async () => {
    const one = await publish("canteen-en");
    const other = await at.open({ slug: "canteen-zh", language: "zh" });
    await pair(one, other);
    await at.save(other, { slug: "canteen-zh", language: "en" });
    await at.submit(other);
    await at.approve(other);
    await at.release(other);
    const root = await read();
    for (const slug of ["canteen-en", "canteen-zh"]) {
      expect(childrenOf(find(root, slug) ?? ({} as Element), "xhtml:link"), slug).toEqual([]);
    }
  });

  async function pair(one: string, other: string) {
    const by = (await at.look(one)).row.createdBy;
    await fresh.store.write(async (tx) => {
      const row = { seen: "0".repeat(64), by, at: later(0) };
      await tx.insert(tx.tables.translationPair).values([
        { ...row, story: one, other },
        { ...row, story: other, other: one },
      ]);
    });
  }

  test("a part holds the stories of its numbers and is dated by the newest change among them", async () => {
    const story = await publish("last-of-part");
    const { releasedAt } = (await at.look(story)).row;
    expect(await fresh.store.read(listSitemapParts)).toEqual([{ part: 0, changedAt: releasedAt }]);
    const all = addresses(await read()).filter((address) => address?.includes("/news/"));
    expect(addresses(readXml(await whole(await printSitemapPart(site(), "0"))))).toEqual(all);
    const pages = addresses(readXml(await whole(await printSitemapPart(site(), "pages"))));
    expect(pages.filter((address) => address?.includes("/news/"))).toEqual([]);
  });

  test("no other part has an address", async () => {
    for (const part of ["1", "-1", "00", "0.5", "99999999", "nothing", ""]) {
      expect(await printSitemapPart(site(), part), part).toBeUndefined();
    }
  });
});

describe("the sitemap of 120,000 stories", () => {
  const stories = 120_000;
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  beforeAll(async () => {
    fresh = await openFreshStore("sqlite");
    const at = workroom(fresh.store, await seatNewsroom(fresh.store));
    await at.open({ slug: "the-first" });
    const intruder = await breakIn(fresh);
    await intruder.run(...printMany(stories));
    await intruder.leave();
  }, 120_000);
  afterAll(() => fresh.discard());

  const site = () => ({ store: fresh.store, siteUrl, now: later(0) });

  test("is a list of parts, each valid, within every limit and quickly made, and they hold every story once", async () => {
    const index = readXml(await whole(await printSitemap(site())));
    const parts = childrenOf(index, "sitemap").map((one) => textOf(one, "loc") ?? "");
    expect(parts).toEqual(["pages", "0", "1", "2", "3"].map((part) => `${siteUrl}/sitemaps/${part}.xml`));
    const seen = new Set<string | undefined>();
    const news: string[] = [];
    for (const part of parts.slice(1)) {
      const began = performance.now();
      const text = await whole(await printSitemapPart(site(), part.split(/[/.]/).at(-2) ?? ""));
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(Buffer.byteLength(text)).toBeLessThan(sitemapLimits.bytes);
      const root = readXml(text);
      const found = addresses(root);
      for (const url of childrenOf(root, "url"))
        if (childrenOf(url, "news:news")[0]) news.push(textOf(url, "loc") ?? "");
      expect(found.length).toBeLessThanOrEqual(sitemapLimits.addresses);
      for (const address of found) seen.add(address);
    }
    expect(seen.size).toBe(stories);
    const newest = Array.from({ length: newsAtMost }, (_, back) => `in-print-${stories + 1 - back}`).reverse();
    expect(news.map((address) => /in-print-\d+$/.exec(address)?.[0])).toEqual(newest);
  }, 120_000);
});

/** Stories in print as rows alone: 80 characters of hostile title each, nothing that a part of the sitemap does not read. */
function printMany(stories: number): string[] {
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i <= ${stories})`;
  const columns = ["department", "column_id", "language", "flow", "round", "judged", "version", "created_by"];
  const kept = ["head_revision", "created_at", "changed_at", "since", ...columns].join(", ");
  const id = "printf('01999f5e-0000-7000-8000-%012d', i)";
  const slug = "printf('a-story-of-the-college-with-a-long-address-in-print-%d', i)";
  const title = "printf('Story %d & <b>]]></b> \"%s\"', i, char(1, 65534, 8238, 128512))";
  const times = later(0).getTime();
  const print = [
    ["story", id],
    ["language", "'en'"],
    ["column_id", "'news'"],
    ["department", "'publicity'"],
    ["slug", slug],
    ["title", title],
    ["kicker", "''"],
    ["summary", "''"],
    ["photo_alt", "''"],
    ["released_at", String(times)],
    ["place", `${startOf(later(0))} + i`],
  ];
  return [
    `${numbers} INSERT INTO story (id, number, slug, title, state, ${kept})
     SELECT ${id}, story.number + i, ${slug}, ${title}, 'published', ${kept} FROM n, story WHERE story.slug = 'the-first'`,
    `${numbers} INSERT INTO live_story (${print.map(([name]) => name).join(", ")})
     SELECT ${print.map(([, value]) => value).join(", ")} FROM n`,
  ];
}
