import { expect, type APIRequestContext, type APIResponse } from "@playwright/test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { childrenOf, readXml, textOf } from "../test/strict-xml";
import { test } from "./stories";

type Listed = { slug: string; self: string; page: string; picture: { files: { address: string }[] } | null };
type Page = { stories: Listed[]; next: string | null };

/** What the API says of itself: for each answer of an address and status, the schema it must keep to. */
async function readContract(request: APIRequestContext) {
  const document = (await (await request.get("/api/v1/openapi.json")).json()) as object;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, "api");
  return async (answer: APIResponse, schema: string) => {
    const check = ajv.getSchema(`api#/components/schemas/${schema}`) as ValidateFunction;
    expect(check(await answer.json()), `${answer.url()} ${JSON.stringify(check.errors)}`).toBe(true);
  };
}

test("every answer of the API keeps to the document it publishes", async ({ request }) => {
  const keeps = await readContract(request);
  const list = await request.get("/api/v1/stories?limit=100");
  expect(list.headers()["content-type"]).toBe("application/json; charset=utf-8");
  await keeps(list, "Stories");
  const { stories } = (await list.json()) as Page;
  expect(stories.length).toBeGreaterThan(5);
  for (const { slug } of stories.slice(0, 12)) {
    const story = await request.get(`/api/v1/stories/${slug}`);
    expect(story.status()).toBe(200);
    await keeps(story, "Story");
    const record = await request.get(`/api/v1/stories/${slug}/verification`);
    await keeps(record, "Verification");
    const { hash } = (await story.json()) as { hash: string };
    expect(((await record.json()) as { hash: string }).hash).toBe(hash);
  }
  for (const [address, status] of [
    ["/api/v1/stories?state=draft", 400],
    ["/api/v1/stories?limit=1000", 400],
    ["/api/v1/stories?column=nope", 400],
    ["/api/v1/stories?department=nope", 400],
    ["/api/v1/stories?from=2026-12-01&until=2026-01-01", 400],
    ["/api/v1/stories?q=%20%20", 400],
    ["/api/v1/stories/no-such-story", 404],
    ["/api/v1/stories/no-such-story?draft=1", 400],
    ["/api/v1/stories/No-Such-Story", 404],
    ["/api/v1/nothing", 404],
  ] as const) {
    const refused = await request.get(address);
    expect(refused.status(), address).toBe(status);
    expect(refused.headers()["content-type"]).toBe("application/problem+json");
    await keeps(refused, "Problem");
  }
  const unknown = (await (await request.get("/api/v1/stories?state=draft")).json()) as object;
  expect(unknown).toMatchObject({ parameter: "state", status: 400 });
});

test("a story of the API says what its page prints: audit lines, hash, pictures that can be fetched", async ({
  request,
  page,
}) => {
  const { stories } = (await (await request.get("/api/v1/stories?limit=100&language=en")).json()) as Page;
  const pictured = stories.find(({ picture }) => picture);
  if (!pictured) throw new Error("No story has a picture.");
  const story = (await (await request.get(pictured.self)).json()) as {
    title: string;
    hash: string;
    signOffs: { line: string }[];
    figures: { files: { address: string; type: string }[] }[];
  };
  await page.goto(pictured.page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
  expect(story.signOffs.length).toBeGreaterThan(1);
  for (const { line } of story.signOffs) await expect(page.getByText(line)).toBeVisible();
  for (const { address, type } of story.figures[0]?.files ?? []) {
    const file = await request.get(address);
    expect(file.status()).toBe(200);
    expect(file.headers()["content-type"]).toBe(type);
  }
  expect(JSON.stringify(story)).not.toMatch(/"account"|"declarations"|"unclassified"/);
});

test("a withdrawn story is gone and a draft never was", async ({ request }) => {
  const withdrawn = await request.get("/api/v1/stories/network-maintenance-november-14");
  expect(withdrawn.status()).toBe(410);
  expect(await withdrawn.json()).toMatchObject({ status: 410, title: "Gone" });
  const titles = await (await request.get("/api/v1/stories?limit=100")).text();
  for (const parameter of ["state=draft", "include=drafts", "status=all", "id=1"]) {
    expect((await request.get(`/api/v1/stories?${parameter}`)).status()).toBe(400);
  }
  expect(titles).not.toContain('"state"');
});

test("pages of the API follow each other by key until every story came once", async ({ request }) => {
  const seen: string[] = [];
  let address: string | null = "/api/v1/stories?limit=7";
  while (address) {
    const answer: APIResponse = await request.get(address);
    const page = (await answer.json()) as Page;
    seen.push(...page.stories.map(({ slug }) => slug));
    const link = answer.headers().link;
    expect(link).toBe(page.next ? `<${page.next}>; rel="next"` : undefined);
    address = page.next;
  }
  const { stories } = (await (await request.get("/api/v1/stories?limit=100")).json()) as Page;
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(stories.map(({ slug }) => slug)));
});

test("a strong tag saves sending the same answer again, HEAD sends none, other methods are refused", async ({
  request,
}) => {
  const address = "/api/v1/stories?limit=3";
  const first = await request.get(address);
  const { etag = "", ...headers } = first.headers();
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
  expect(headers["cache-control"]).toBe("no-cache");
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["set-cookie"]).toBeUndefined();
  const again = await request.get(address, { headers: { "If-None-Match": `"other", ${etag}` } });
  expect([again.status(), (await again.body()).length, again.headers().etag]).toEqual([304, 0, etag]);
  const head = await request.head(address);
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
  const preflight = await request.fetch(address, {
    method: "OPTIONS",
    headers: { Origin: "https://elsewhere.example" },
  });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS");
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const refused = await request.fetch(address, { method });
    expect(refused.status(), method).toBe(405);
    expect(refused.headers().allow).toBe("GET, HEAD, OPTIONS");
  }
});

test("one address gets so many answers a minute and is told when to come back; others are not held up", async ({
  request,
}) => {
  const ask = (from: string) => request.get("/api/v1/openapi.json", { headers: { "X-Forwarded-For": from } });
  const statuses: number[] = [];
  for (let asked = 0; asked < 120; asked += 20) {
    const some = await Promise.all(Array.from({ length: 20 }, () => ask("203.0.113.77")));
    statuses.push(...some.map((answer) => answer.status()));
  }
  expect(statuses.every((status) => status === 200)).toBe(true);
  const refused = await ask("198.51.100.9, 203.0.113.77");
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ status: 429 });
  expect((await ask("203.0.113.78")).status()).toBe(200);
});

const feeds = [
  ["feed.xml", "application/atom+xml; charset=utf-8"],
  ["rss.xml", "application/rss+xml; charset=utf-8"],
  ["feed.json", "application/feed+json; charset=utf-8"],
] as const;

test("feeds of the site, a column and a department pass strict readers in both languages", async ({ request }) => {
  for (const language of ["zh", "en"]) {
    for (const place of ["", "/columns/college-news", "/departments/publicity"]) {
      for (const [file, type] of feeds) {
        const address = `/${language}${place}/${file}`;
        const answer = await request.get(address);
        expect(answer.status(), address).toBe(200);
        expect(answer.headers()["content-type"], address).toBe(type);
        const text = await answer.text();
        if (file === "feed.json") expect((JSON.parse(text) as { items: object[] }).items.length).toBeGreaterThan(0);
        else expect(readXml(text).name).toBe(file === "rss.xml" ? "rss" : "feed");
      }
    }
  }
  for (const gone of ["/en/columns/nothing/feed.xml", "/fr/feed.xml", "/en/departments/nothing/feed.json"]) {
    expect((await request.get(gone)).status(), gone).toBe(404);
  }
});

test("pages name the feeds beside them, and a feed names itself and its pictures as they can be fetched", async ({
  page,
  request,
}) => {
  for (const place of ["/en", "/en/columns/college-news", "/zh/departments/publicity"]) {
    await page.goto(place);
    const links = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    const href = (await links.first().getAttribute("href")) ?? "";
    expect(new URL(href).pathname).toBe(`${place}/feed.xml`);
    const feed = readXml(await (await request.get(href)).text());
    expect(childrenOf(feed, "link").find(({ attributes }) => attributes.rel === "self")?.attributes.href).toBe(href);
    const [entry] = childrenOf(feed, "entry");
    expect((await request.get((entry && childrenOf(entry, "link")[0]?.attributes.href) ?? "")).status()).toBe(200);
    const enclosure = childrenOf(feed, "entry")
      .flatMap((one) => childrenOf(one, "link"))
      .find(({ attributes }) => attributes.rel === "enclosure");
    if (!enclosure) continue;
    const picture = await request.get(enclosure.attributes.href ?? "");
    expect((await picture.body()).length).toBe(Number(enclosure.attributes.length));
  }
});

test("the sitemap passes a strict reader, every address in it answers, and robots are told of it", async ({
  request,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  const address = /^Sitemap: (http.+)$/m.exec(robots)?.[1] ?? "";
  for (const closed of ["/desk", "/sign-in", "/setup", "/api/", "/en/search", "/zh/search"]) {
    expect(robots).toContain(`Disallow: ${closed}\n`);
  }
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/xml; charset=utf-8");
  const pages = childrenOf(readXml(await answer.text()), "url").map((url) => textOf(url, "loc") ?? "");
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.some((one) => one.includes("/news/"))).toBe(true);
  for (const one of pages.slice(0, 60)) expect((await request.get(one)).status(), one).toBe(200);
  const tag = answer.headers().etag ?? "";
  expect(tag).not.toBe("");
  const head = await request.head(address);
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  expect((await request.get("/sitemaps/nothing.xml")).status()).toBe(404);
});
