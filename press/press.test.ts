import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPress, type Press } from "./press";

const address = "/en/news/library-stays-open-1";
const tags = ["_N_T_/news", "story:library-stays-open-1", "lists:en"];
let folder: string;
let press: Press;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "press-"));
  press = openPress(folder, "build-1");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (changes: { address?: string; html?: string; tags?: string[]; edition?: number } = {}) => ({
  address,
  html: "<p>The library stays open.</p>",
  tags,
  edition: press.edition(),
  ...changes,
});
const fileOf = (name: string, form = "") => path.join(folder, "pages", `${name}.html${form}`);

describe("a pressed page", () => {
  test("stands on disk whole, plain and compressed, where any web server finds it", async () => {
    await press.print(page());
    const { html } = page();
    expect(readFileSync(fileOf(address), "utf8")).toBe(html);
    expect(gunzipSync(readFileSync(fileOf(address, ".gz"))).toString()).toBe(html);
    expect(brotliDecompressSync(readFileSync(fileOf(address, ".br"))).toString()).toBe(html);
  });

  test("is gone from memory and disk when the call that takes it away returns", async () => {
    await press.print(page());
    press.takeAway(["story:library-stays-open-1"]);
    expect(press.atHand(address)).toBeUndefined();
    for (const form of ["", ".gz", ".br"]) expect(existsSync(fileOf(address, form))).toBe(false);
    expect(await press.find(address)).toBeUndefined();
  });

  test("stays when another story's pages are taken away", async () => {
    await press.print(page());
    press.takeAway(["story:library-stays-open-10", "lists:zh"]);
    expect(await press.find(address)).toBeDefined();
  });

  test("goes with all others when nobody knows what changed", async () => {
    await press.print(page());
    await press.print(page({ address: "/zh", tags: ["lists:zh"] }));
    press.takeAllAway();
    expect(existsSync(fileOf(address)) || existsSync(fileOf("/zh"))).toBe(false);
    expect(await press.find("/zh")).toBeUndefined();
  });
});

describe("a change while a page is rendered", () => {
  test("keeps the page of old data from being pressed", async () => {
    const edition = press.edition();
    press.takeAway(["story:library-stays-open-1"]);
    expect(await press.print(page({ edition }))).toBeUndefined();
    expect(existsSync(fileOf(address))).toBe(false);
  });

  test("that falls between the first byte and the last keeps it out as well", async () => {
    const printing = press.print(page());
    press.takeAway(["lists:en"]);
    expect(await printing).toBeUndefined();
    expect(existsSync(fileOf(address))).toBe(false);
    expect(press.atHand(address)).toBeUndefined();
  });

  test("never leaves a page of old data, at whatever moment of the printing it falls", async () => {
    for (let moment = 0; moment < 60; moment += 1) {
      const printing = press.print(page({ html: `<p>${moment}</p>` }));
      for (let step = 0; step < moment; step += 1) await new Promise(setImmediate);
      press.takeAway(["lists:en"]);
      expect(existsSync(fileOf(address))).toBe(false);
      await printing;
      expect(existsSync(fileOf(address))).toBe(false);
      expect(await press.find(address)).toBeUndefined();
    }
  });
});

describe("a start", () => {
  test("finds the pages of an orderly stop again and can still take them away", async () => {
    await press.print(page());
    press.close("ledger-7");
    press = openPress(folder, "ledger-7");
    expect((await press.find(address))?.plain.toString()).toBe(page().html);
    press.takeAway(["lists:en"]);
    expect(existsSync(fileOf(address))).toBe(false);
  });

  test.each([
    ["the newsroom changed meanwhile", "ledger-7", "ledger-8"],
    ["the last stop was not orderly", undefined, "build-1"],
  ])("begins empty when %s", async (_, left, brought) => {
    await press.print(page());
    press.close(left);
    press = openPress(folder, brought);
    expect(existsSync(fileOf(address))).toBe(false);
    expect(await press.find(address)).toBeUndefined();
  });

  test("after a start that crashed begins empty, though the stop before was orderly", async () => {
    await press.print(page());
    press.close("ledger-7");
    openPress(folder, "ledger-7");
    press = openPress(folder, "ledger-7");
    expect(await press.find(address)).toBeUndefined();
  });

  test("begins empty when a card cannot be read", async () => {
    await press.print(page());
    writeFileSync(path.join(folder, "cards", `${address}.json`), "{");
    press.close("ledger-7");
    press = openPress(folder, "ledger-7");
    expect(existsSync(fileOf(address))).toBe(false);
  });

  test("does not show a page whose file was altered", async () => {
    await press.print(page());
    press.close("ledger-7");
    writeFileSync(fileOf(address), "<p>The library is closed.</p>");
    press = openPress(folder, "ledger-7");
    expect(await press.find(address)).toBeUndefined();
    expect(existsSync(fileOf(address))).toBe(false);
  });
});

describe("what strangers make up", () => {
  test.each([
    "/en/news/../../keys",
    "/en/news/%2e%2e",
    "/en/news/a/b",
    "/en/news/A",
    "/en/news/",
    "/en/search",
    "/en/verify/0000",
    "/en/archive/2026/13",
    "/fr",
    "/",
    "en",
    `/en/news/${"a".repeat(300)}`,
    "/en/news/a\0b",
  ])("is no address of a pressed page: %s", async (made) => {
    await expect(press.print(page({ address: made }))).rejects.toThrow("not the address");
  });

  test("does not fill the memory: what nobody asked for longest makes room", async () => {
    press = openPress(folder, "build-1", 8_000);
    for (const name of ["a", "b", "c"])
      await press.print(page({ address: `/en/news/${name}`, html: name.repeat(2_500) }));
    expect(press.atHand("/en/news/a")).toBeUndefined();
    expect(press.atHand("/en/news/c")).toBeDefined();
    expect((await press.find("/en/news/a"))?.plain).toHaveLength(2_500);
  });
});
