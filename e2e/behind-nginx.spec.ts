import { createHash } from "node:crypto";
import { get } from "node:http";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { freePort } from "../test/free-port";
import { findNginx, startShippedNginx } from "../test/nginx";
import { judge, signIn } from "./desk";
import { openOwnNewsroom } from "./own-newsroom";
import { test } from "./stories";

test.skip(!findNginx(), "There is no nginx on this machine.");

/** What a web server says at an address, with its bytes as they came over the line. */
async function look(origin: string, address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(origin + address, { headers, redirect: "manual" });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

test("behind the nginx we ship readers get files, also while the newsroom is down, and nothing that was withdrawn", async ({
  browser,
}) => {
  const newsroom = await openOwnNewsroom();
  const folder = mkdtempSync(path.join(tmpdir(), "imprimatur-nginx-"));
  await newsroom.start();
  const front = await startShippedNginx(folder, await freePort(), newsroom);
  const at = (address: string, headers?: Record<string, string>) => look(front.origin, address, headers);
  const pressed = (address: string) => existsSync(path.join(newsroom.dataDir, "press", "pages", `${address}.html`));
  try {
    const { story, photo } = await findOwnPhoto(async (address) => (await at(address)).text);
    expect(photo).not.toBe("");
    await expect(() => expect(pressed(story) && pressed("/en") && pressed("/zh")).toBe(true)).toPass();
    expect((await at(photo)).status).toBe(200);

    // The same page with the same headers, whoever sends it.
    const own = await look(newsroom.address, story);
    const behind = await at(story);
    expect(sha256(behind.text)).toBe(sha256(own.text));
    for (const name of ["content-security-policy", "cache-control", "x-content-type-options", "referrer-policy"]) {
      expect(behind.headers.get(name), name).toBe(own.headers.get(name));
    }
    expect(behind.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(behind.headers.get("set-cookie")).toBeNull();
    const tag = behind.headers.get("etag") ?? "";
    expect((await at(story, { "If-None-Match": tag })).status).toBe(304);

    // What nobody has gets the site's own notice, whole and kept by nobody; a photo may be kept for a minute.
    for (const address of ["/fr", "/ZH", "/index.html", "/feed.xml", "/media/x"]) {
      const missing = await at(address);
      expect([missing.status, missing.headers.get("cache-control")], address).toEqual([404, "no-store"]);
      expect(missing.text).toMatch(/<html lang="zh-CN".*<h1/s);
      expect(missing.text).not.toContain("<script");
    }
    const shown = await at(photo);
    expect(shown.headers.get("cache-control")).toBe("public, max-age=60");

    // A browser gets the twin it can read, and the same bytes in it.
    const plain = await raw(front.origin + story, "");
    const zipped = await raw(front.origin + story, "gzip");
    expect(zipped.encoding).toBe("gzip");
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true);
    const brotli = await raw(front.origin + story, "gzip, br");
    const unpacked = brotli.encoding === "br" ? brotliDecompressSync(brotli.bytes) : gunzipSync(brotli.bytes);
    expect(unpacked.equals(plain.bytes)).toBe(true);

    // While the newsroom is down, what is pressed is read with its style sheet and photos; the rest says so calmly.
    const style = /\/_next\/static\/[^"]+\.css/.exec(behind.text)?.[0] ?? "";
    await newsroom.stop();
    for (const address of [story, "/en", "/zh", photo, style]) expect((await at(address)).status, address).toBe(200);
    expect(sha256((await at(story)).text)).toBe(sha256(behind.text));
    const searching = await at("/en/search?q=library");
    expect(searching.status).toBe(503);
    expect(searching.headers.get("retry-after")).toBe("30");
    expect(searching.text).toContain("Back in a moment");

    await newsroom.start();
    expect((await at(story)).status).toBe(200);
    const college = await (await browser.newContext({ baseURL: newsroom.address })).newPage();
    await signIn(college, "luoshihua");
    const title = /<h1[^>]*>([^<]+)<\/h1>/.exec(behind.text)?.[1] ?? "";
    await college.goto(`/desk/stories?state=published&q=${encodeURIComponent(title)}`);
    await college.getByRole("link", { name: title }).first().click();
    await college.goto(`${college.url().replace(/\/(review|history)?$/, "")}/review`);
    await college.getByRole("textbox", { name: "Reason" }).fill("The speaker asked for it.");
    await judge(college, "Withdraw");
    await college.context().close();

    expect((await at(story)).status).toBe(410);
    expect((await at(photo)).status).toBe(404);
    for (const address of ["/en", "/en/columns/college-news", "/en/feed.xml", "/sitemap.xml"]) {
      expect((await at(address)).text, address).not.toContain(story);
    }
  } finally {
    await front.stop();
    await newsroom.discard();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** An English story in print and a photo that no other story shows. */
async function findOwnPhoto(read: (address: string) => Promise<string>): Promise<{ story: string; photo: string }> {
  const stories = new Set((await read("/sitemap.xml")).match(/\/(?:zh|en)\/news\/[a-z0-9-]+/g));
  const shownBy = new Map<string, string[]>();
  for (const story of stories) {
    const photos = new Set((await read(story)).match(/\/media\/[0-9a-f]{64}\/960\.jpg/g));
    for (const photo of photos) shownBy.set(photo, [...(shownBy.get(photo) ?? []), story]);
  }
  const own = [...shownBy].find(([, by]) => by.length === 1 && by[0]?.startsWith("/en/"));
  return { photo: own?.[0] ?? "", story: own?.[1][0] ?? "" };
}

/** The bytes as they travel: fetch would unpack them. */
function raw(url: string, accepted: string): Promise<{ encoding: string; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers: { "Accept-Encoding": accepted } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        resolve({ encoding: answer.headers["content-encoding"] ?? "", bytes: Buffer.concat(pieces) });
      });
    });
    asked.on("error", reject);
  });
}
