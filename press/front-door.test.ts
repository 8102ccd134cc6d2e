import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as send, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Next } from "./ask-next";
import PressCacheHandler from "./cache-handler";
import { openDoor } from "./front-door";
import { pressShop } from "./newsroom-press";
import { listNeverLooked, readOwnNames } from "./old-pages";
import { openPress, type Press } from "./press";
import type { PageStanding } from "./render-page";

const story = "/en/news/library-stays-open-1";
const tags = ["story:library-stays-open-1", "lists:en"];
let folder: string;
let press: Press;
let server: Server;
let standing: PageStanding;
let text: string;
let rendered: string[];
let pause: Promise<void>;
let looked: string[][];
const moved: Record<string, { language: string; slug: string }> = {
  "/info/1021/3456.htm": { language: "zh", slug: "news-1001" },
  "/en/info/7.htm": { language: "en", slug: "library-1002" },
  "/show.asp?id=7": { language: "en", slug: "by-number-1003" },
  "/?p=12": { language: "en", slug: "by-number-1003" },
  "/%D0%C2/1.htm": { language: "zh", slug: "news-1004" },
  "/desk": { language: "en", slug: "never-this" },
};
const cache = new PressCacheHandler();

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "door-"));
  mkdirSync(path.join(folder, "static", "chunks"), { recursive: true });
  writeFileSync(path.join(folder, "static", "chunks", "a.js"), "start();".repeat(100));
  press = openPress(path.join(folder, "press"), "build-1");
  pressShop().press = press;
  looked = [];
  [standing, text, rendered, pause] = ["live", "first", [], Promise.resolve()];
  ({ server } = openDoor(house()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function house(): Parameters<typeof openDoor>[0] {
  return {
    press,
    next: framework,
    host: "news.example.edu",
    standingOf: () => Promise.resolve(standing),
    fillSearch: (language, query) => {
      const words = new URLSearchParams(query).get("q");
      return Promise.resolve(words === null ? undefined : `<main>${language}: ${words}, ${text}</main>`);
    },
    findMoved: (addresses) => {
      looked.push(addresses);
      return Promise.resolve(addresses.map((address) => moved[address]).find(Boolean));
    },
    ownNames: new Set(["desk", "sign-in", "media", "api", "_next"]),
    staticFolder: path.join(folder, "static"),
    dev: false,
    answerFirst: () => Promise.resolve(false),
    onFailure: (problem) => {
      throw problem;
    },
  };
}

/** What the framework does with a page: read what it shows, render, answer with scripts and all. */
const framework: Next = async (request, response) => {
  const address = request.url ?? "";
  if (request.method === "POST") return swallow(request, response);
  for (const tag of tags) pressShop().runs.getStore()?.tags.add(tag);
  rendered.push(address);
  const main = address.endsWith("/search") ? "<header>Frame</header><main>blank</main>" : `<p>${text}</p>`;
  const html = `<!DOCTYPE html>${main}<script>self.__next_f.push([0])</script>`;
  await pause;
  const isGone = address.includes("/news/") && standing !== "live";
  const status = isGone || /unknown|info/.test(address) ? 404 : 200;
  response.setHeader("Set-Cookie", "a=b");
  if (address.includes("/nobody")) return sayMissing(response);
  if (address.startsWith("/media/")) return sendPicture(response);
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.write(html.slice(0, 20));
  response.end(html.slice(20));
};

/** What the framework says where nothing is: a page that its scripts would fill, to be kept for a year. */
function sayMissing(response: ServerResponse): Promise<void> {
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "s-maxage=31536000");
  response.flushHeaders();
  response.write("<!DOCTYPE html><html id='__next_error__'>");
  response.end("<body><script>fill()</script></body></html>");
  return new Promise((resolve) => response.once("finish", resolve));
}

async function sendPicture(response: ServerResponse): Promise<void> {
  response.setHeader("Content-Type", "image/webp");
  response.setHeader("Vary", "rsc, next-router-state-tree");
  response.end("picture");
}

async function swallow(request: AsyncIterable<Buffer>, response: ServerResponse): Promise<void> {
  let bytes = 0;
  try {
    for await (const piece of request) bytes += piece.length;
  } catch (problem) {
    // What was refused in the middle is cut off by and by.
    if (response.headersSent) return;
    throw problem;
  }
  response.end(String(bytes));
}

const port = () => (server.address() as AddressInfo).port;
const ask = (address: string, options: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port()}${address}`, { redirect: "manual", ...options });

/** One request, byte for byte, and everything that came back. */
function askRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port(), "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (piece) => {
      answer += piece.toString("latin1");
    });
    socket.once("close", () => resolve(answer)).once("error", reject);
  });
}

describe("a page of the site", () => {
  test("is the same plain page for the first visitor and the next, and is rendered once", async () => {
    const [first, second] = [await ask(story), await ask(story)];
    const html = await first.text();
    expect(html).toBe("<!DOCTYPE html><p>first</p>");
    expect(await second.text()).toBe(html);
    expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(rendered).toEqual([story]);
  });

  test("sets no cookie, runs no script but our own file and is asked for again at each visit", async () => {
    for (const visit of [await ask(story), await ask(story)]) {
      expect(visit.headers.get("set-cookie")).toBeNull();
      expect(visit.headers.get("content-security-policy")).toMatch(/; script-src 'self';/);
      expect(visit.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(visit.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect(visit.headers.get("vary")).toBe("Accept-Encoding");
      expect(visit.headers.get("x-content-type-options")).toBe("nosniff");
      expect(visit.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    }
  });

  test("is rendered once for many visitors of the same moment", async () => {
    const visits = await Promise.all(Array.from({ length: 20 }, () => ask(story)));
    expect(new Set(await Promise.all(visits.map((visit) => visit.text()))).size).toBe(1);
    expect(rendered).toHaveLength(1);
  });

  test("is rendered anew at once after a change", async () => {
    await ask(story);
    text = "second";
    await cache.revalidateTag(["story:library-stays-open-1"]);
    expect(await (await ask(story)).text()).toContain("second");
  });

  test("of old data never reaches who asks after the change, nor the press", async () => {
    let go = () => {};
    pause = new Promise((resolve) => (go = resolve));
    const before = ask(story);
    await expect.poll(() => rendered.length).toBe(1);
    text = "second";
    await cache.revalidateTag("lists:en");
    const after = ask(story);
    await expect.poll(() => rendered.length).toBe(2);
    go();
    expect(await (await before).text()).toContain("first");
    expect(await (await after).text()).toContain("second");
    expect(await (await ask(story)).text()).toContain("second");
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["*", "br"],
    ["identity", null],
    ["gzip;q=0", null],
    ["", null],
  ])("is sent to a browser that takes %j as %s", async (accepted, form) => {
    const headers = { "accept-encoding": accepted };
    for (const visit of [await ask(story, { headers }), await ask(story, { headers })]) {
      expect(visit.headers.get("content-encoding")).toBe(form);
      expect(await visit.text()).toContain("first");
    }
  });

  test("is not sent again to a browser that has it", async () => {
    const tag = (await ask(story)).headers.get("etag") ?? "";
    for (const kept of [tag, `"x", W/${tag}`, "*"]) {
      const visit = await ask(story, { headers: { "if-none-match": kept } });
      expect([visit.status, await visit.text()]).toEqual([304, ""]);
    }
    expect((await ask(story, { headers: { "if-none-match": '"x"' } })).status).toBe(200);
  });

  test("answers HEAD with the headers alone", async () => {
    const visit = await ask(story, { method: "HEAD" });
    expect(visit.status).toBe(200);
    expect(await visit.text()).toBe("");
    expect((await ask(story, { method: "POST" })).status).toBe(405);
  });

  test.each([
    ["an address with a query", "/en?page=2", 200],
    ["the record of some hash", "/en/verify/00", 200],
  ])("is never pressed for %s", async (_, address, status) => {
    for (const visit of [await ask(address), await ask(address)]) {
      expect(visit.status).toBe(status);
      expect(visit.headers.get("cache-control")).toBe("no-store");
      expect(await visit.text()).not.toContain("<script");
    }
    expect(rendered).toHaveLength(2);
  });

  test("has one address however its letters are written", async () => {
    await ask("/en/news/%6cibrary-stays-open-1");
    await ask(story);
    expect(rendered).toEqual([story]);
  });
});

describe("a search", () => {
  const search = "/en/search?q=robot";

  test("is filled into the page that stands around every search, which is rendered once", async () => {
    for (const words of ["robot", "welder", "$&"]) {
      const visit = await ask(`/en/search?q=${encodeURIComponent(words)}`);
      expect(visit.status).toBe(200);
      expect(visit.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(visit.headers.get("cache-control")).toBe("no-store");
      expect(visit.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(await visit.text()).toBe(`<!DOCTYPE html><header>Frame</header><main>en: ${words}, first</main>`);
    }
    expect(rendered).toEqual(["/en/search"]);
  });

  test("is looked for anew each time", async () => {
    await ask(search);
    text = "second";
    expect(await (await ask(search)).text()).toContain("en: robot, second");
  });

  test("of nothing is the page itself, and none of it is ever a file for a web server to send", async () => {
    for (const visit of [await ask("/en/search"), await ask("/en/search")]) {
      expect(visit.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect(await visit.text()).toBe("<!DOCTYPE html><header>Frame</header><main>blank</main>");
    }
    await ask(search);
    expect(rendered).toEqual(["/en/search"]);
    expect([press.count(), existsSync(path.join(folder, "press", "pages", "en", "search.html"))]).toEqual([0, false]);
  });

  test("answers HEAD with the headers alone, and nothing but a look", async () => {
    const [head, whole] = [await ask(search, { method: "HEAD" }), await ask(search)];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
    expect((await ask(search, { headers: { "if-none-match": head.headers.get("etag") ?? "" } })).status).toBe(304);
    expect((await ask(search, { method: "POST" })).status).toBe(405);
  });

  test("that leads to no page is answered with a notice", async () => {
    const visit = await ask("/en/search?before=x");
    expect([visit.status, visit.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(rendered).toEqual(["/en/notice/missing"]);
  });

  test("is answered here with the development server too", async () => {
    const { server: own } = openDoor({ ...house(), dev: true });
    await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
    for (let time = 0; time < 2; time += 1) {
      expect(await (await fetch(at + search)).text()).toContain("<main>en: robot, first</main>");
    }
    expect(rendered).toEqual(["/en/search", "/en/search"]);
    own.closeAllConnections();
    await new Promise((resolve) => own.close(resolve));
  });
});

describe("a page that does not exist", () => {
  test.each(["/en/news/made-up", "/en/columns/unknown", "/en/unknown?page=2"])(
    "is answered with a notice that needs no scripts, and never pressed: %s",
    async (address) => {
      if (address.includes("/news/")) standing = "unknown";
      const visit = await ask(address);
      expect([visit.status, visit.headers.get("cache-control")]).toEqual([404, "no-store"]);
      expect(rendered.at(-1)).toBe("/en/notice/missing");
      expect(press.atHand(address)).toBeUndefined();
    },
  );
});

describe("an address that nothing of ours has", () => {
  test.each(["/fr", "/ZH", "/index.html", "/feed.xml", "/wp/login?x=1", "/media/nobody", "/sign-in/nobody"])(
    "gets the site's own notice, whole without scripts, and nobody keeps it: %s",
    async (address) => {
      for (const method of ["GET", "HEAD"]) {
        const visit = await ask(address, { method });
        expect([visit.status, visit.headers.get("cache-control")]).toEqual([404, "no-store"]);
        expect(visit.headers.get("content-security-policy")).toMatch(/script-src 'self';/);
        expect(visit.headers.get("set-cookie")).toBeNull();
        expect(await visit.text()).toBe(method === "GET" ? "<!DOCTYPE html><p>first</p>" : "");
      }
      expect(rendered.at(-1)).toBe("/zh/notice/missing");
    },
  );

  test("at the desk is said in words for who runs no scripts", async () => {
    const visit = await ask("/desk/nobody");
    expect([visit.status, visit.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
    expect(visit.headers.get("content-security-policy")).toContain("'nonce-");
    expect(await visit.text()).toMatch(
      /<body><noscript><main><h1 lang="zh-CN">此处没有网页。.*There is no page here.*<script>/,
    );
  });

  test.each(["TRACE", "PROPFIND"])("takes no %s, wherever it leads", async (method) => {
    for (const address of ["/api/v1/stories", "/media/x/y", "/en", "/fr"]) {
      const answer = await askRaw(`${method} ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 405 /);
      expect(answer).toMatch(/^Allow: GET, HEAD/m);
    }
    expect(rendered).toEqual([]);
  });

  test("takes no OPTIONS either", async () => {
    expect((await ask("/fr", { method: "OPTIONS" })).status).toBe(405);
  });
});

describe("an address that was cut short", () => {
  test.each([
    ["/zh/news", "/zh/archive"],
    ["/en/columns?x=1", "/en"],
    ["/zh/departments", "/zh"],
    ["/en/archive/2026/1", "/en/archive/2026/01"],
  ])("%s leads on to %s", async (address, whole) => {
    const visit = await ask(address);
    expect([visit.status, visit.headers.get("location")]).toEqual([308, whole]);
    expect(rendered).toEqual([]);
  });

  test.each(["/en/archive/2026/10", "/en/archive/2026/0"])("%s stays what it is", async (address) => {
    expect((await ask(address)).status).toBe(200);
  });
});

test("a question mark that is part of a path does not become the beginning of a query", async () => {
  await ask("/en/news/sports-meet-2026%3fa");
  expect(rendered).toEqual(["/en/news/sports-meet-2026%3Fa"]);
});

test("a picture is sent with the plain headers alone", async () => {
  const visit = await ask("/media/aa/960.webp");
  expect(await visit.text()).toBe("picture");
  expect(visit.headers.get("x-content-type-options")).toBe("nosniff");
  expect([visit.headers.get("content-security-policy"), visit.headers.get("vary")]).toEqual([null, null]);
});

test("a whole address on a request line is read by its path when the host is ours", async () => {
  const asked = (address: string) => askRaw(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(await asked(`http://news.example.edu${story}`)).toMatch(/^HTTP\/1.1 200 /);
  expect(await asked("http://NEWS.example.edu")).toMatch(/^HTTP\/1.1 200 /);
  expect(await asked("http://evil.example/en")).toMatch(/^HTTP\/1.1 400 /);
});

describe("a story that readers may not see", () => {
  test.each([
    ["withdrawn", 410],
    ["withheld", 503],
  ] as const)("is answered with a notice when it is %s", async (now, status) => {
    standing = now;
    for (const visit of [await ask(story), await ask("/en/news/%6cibrary-stays-open-1")]) {
      expect(visit.status).toBe(status);
      expect(visit.headers.get("cache-control")).toBe("no-store");
    }
    expect(rendered).toContain(`/en/notice/${now}/library-stays-open-1`);
    expect(press.atHand(story)).toBeUndefined();
  });

  test("has no notice at an address of its own", async () => {
    await ask("/en/notice/withdrawn/library-stays-open-1");
    expect(rendered).toEqual(["/en/notice/missing"]);
  });
});

describe("the desk", () => {
  test.each(["/desk", "/desk/stories", "/sign-in", "/sign-in?next=/desk"])("%s is kept by nobody", async (address) => {
    expect((await ask(address)).headers.get("cache-control")).toBe("private, no-store");
  });

  test("runs only the scripts that the framework was told the nonce of, a new one each time", async () => {
    const policies = [await ask("/desk"), await ask("/desk")].map((visit) =>
      visit.headers.get("content-security-policy"),
    );
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/);
    expect(policies[0]).not.toBe(policies[1]);
  });
});

describe("a request that is none", () => {
  test.each([
    "/%",
    "/%zz",
    "/%00",
    "/en/news/%c3%28",
    "//evil.example",
    "/a\\b",
    "/%2e%2e/keys",
    "/%252e",
    "*",
    "http://x/",
  ])("is refused: %s", async (address) => {
    const answer = await askRaw(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain("This address cannot be read.");
    expect(rendered).toEqual([]);
  });

  test("is refused by what it says when it is too large", async () => {
    const answer = await askRaw(`POST /desk HTTP/1.1\r\nHost: a\r\nContent-Length: ${31 * 1024 * 1024}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  test("is refused by what it brings when it is too large and did not say so", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const upload = send({ port: port(), host: "127.0.0.1", path: "/desk", method: "POST" }, (answer) => {
        resolve(answer.statusCode);
        upload.destroy();
      });
      upload.on("error", reject);
      const piece = Buffer.alloc(1024 * 1024);
      const more = (left: number) => left > 0 && upload.write(piece, () => more(left - 1));
      more(40);
    });
    expect(status).toBe(413);
  });

  test("of a fair size passes whole", async () => {
    const body = new Uint8Array(2 * 1024 * 1024);
    expect(await (await ask("/desk", { method: "POST", body })).text()).toBe(String(body.length));
  });
});

describe("a script of the desk", () => {
  test("is compressed once and kept for good", async () => {
    const answer = await ask("/_next/static/chunks/a.js", { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(await answer.text()).toContain("start();");
    expect(gunzipSync(await readRaw("/_next/static/chunks/a.js")).length).toBe(800);
  });

  test("is looked for in its folder only", async () => {
    await ask("/_next/static/../press/stamp.js");
    await ask("/_next/static/chunks/none.js");
    expect(rendered).toEqual(["/_next/press/stamp.js", "/_next/static/chunks/none.js"]);
  });
});

function readRaw(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip" };
    send({ port: port(), host: "127.0.0.1", path: address, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.once("end", () => resolve(Buffer.concat(pieces)));
    })
      .once("error", reject)
      .end();
  });
}

describe("an address of an older site", () => {
  test.each([
    ["/info/1021/3456.htm", "/zh/news/news-1001"],
    ["/info/1021/3456.htm?from=timeline", "/zh/news/news-1001"],
    ["/info//1021/3456.htm", "/zh/news/news-1001"],
    ["/en/info/7.htm", "/en/news/library-1002"],
    ["/show.asp?id=7", "/en/news/by-number-1003"],
    ["/index.php?p=12", "/en/news/by-number-1003"],
    ["/?p=12", "/en/news/by-number-1003"],
    ["/%d0%c2/1.htm", "/zh/news/news-1004"],
  ])("%s moved to %s", async (address, location) => {
    for (const method of ["GET", "HEAD"]) {
      const answer = await ask(address, { method });
      expect([answer.status, answer.headers.get("location")]).toEqual([301, location]);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(await answer.text()).toBe("");
    }
  });

  test("is looked up for nothing that is ours, and once for what is nobody's", async () => {
    for (const address of ["/", story, "/en", "/desk", "/api/health", "/_next/static/chunks/a.js"]) await ask(address);
    expect(looked).toEqual([]);
    await ask("/wp-login.php");
    expect(looked).toEqual([["/wp-login.php"]]);
  });

  test("is never answered to anything but a look", async () => {
    const answer = await ask("/info/1021/3456.htm", { method: "POST", body: "x" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(looked).toEqual([]);
  });

  test("never leads away from this site, whatever a visitor writes", async () => {
    for (const address of [
      "//evil.example/info/1021/3456.htm",
      "/http://evil.example/",
      "/\\evil.example/",
      "/info/%0d%0aLocation:x",
    ]) {
      const answer = await askRaw(`GET ${address} HTTP/1.1\r\nHost: news.example.edu\r\nConnection: close\r\n\r\n`);
      expect(answer).not.toMatch(/^location:/im);
    }
  });
});

test("an old address never leads on where the newsroom itself begins or a page of the site always stands", () => {
  const kept = ["/desk/1.htm", "/api?id=1", "/info/1.htm", "/zh", "/zh/about", "/zh/info/1.htm", "/?id=1", "/desks/1"];
  const never = listNeverLooked(kept, new Set(["desk", "api"]));
  expect(never).toEqual(["/desk/1.htm", "/api?id=1", "/zh", "/zh/about"]);
});

test("our own names are those the build answers and those of the public folder", () => {
  const routes = {
    "/(desk)/desk/page": "/desk",
    "/(site)/[locale]/page": "/[locale]",
    "/media/route": "/media/[hash]",
  };
  writeFileSync(path.join(folder, "app-path-routes-manifest.json"), JSON.stringify(routes));
  const own = readOwnNames(folder, path.join(folder, "static"));
  expect([...own].sort()).toEqual(["_next", "chunks", "desk", "media"]);
  expect(readOwnNames(path.join(folder, "nowhere"), path.join(folder, "nowhere")).has("desk")).toBe(true);
});
