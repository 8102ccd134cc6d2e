import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { encode } from "./encode";
import { openPress, type Press } from "./press";
import { cutFrame, keepSearchFrames } from "./search-frame";

const pageOf = async (html: string, status = 200) => ({
  ...{ status, type: "text/html; charset=utf-8", pressed: false },
  print: await encode(html, "quickly"),
});

describe("the blank page of the search", () => {
  test("is taken apart around its main", async () => {
    const { before, after } = cutFrame(await pageOf("<body><header>a</header><main id='main'>b</main><footer>c"));
    expect([before, after]).toEqual(["<body><header>a</header>", "<footer>c"]);
  });

  test.each([
    ["holds no main", "<body><p>a</p>", 200],
    ["never ends its main", "<main id='main'>a", 200],
    ["holds two", "<main>a</main><main>b</main>", 200],
    ["begins two", "<main>a<main >b</main>", 200],
    ["ends two", "<main>a</main></main>", 200],
    ["ends one before it begins", "</main><main>", 200],
    ["stands for something missing", "<main>Not found</main>", 404],
  ])("is refused when it %s", async (_, html, status) => {
    const page = await pageOf(html, status);
    expect(() => cutFrame(page)).toThrow("exactly one main");
  });
});

describe("the frames of the search", () => {
  let folder: string;
  let press: Press;
  let rendered: string[];
  let dress: string;
  let frameOf: ReturnType<typeof keepSearchFrames>;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "frames-"));
    press = openPress(folder, "build-1");
    [rendered, dress] = [[], "red"];
    frameOf = keepSearchFrames(press, (address) => {
      rendered.push(address);
      return pageOf(dress === "broken" ? "" : `<header>${dress}</header><main></main>`);
    });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("are rendered once, also for many at the same moment, and stay when a story changes", async () => {
    await Promise.all(["/en/search", "/zh/search", "/en/search"].map(frameOf));
    press.takeAway(["story:first", "front:en"]);
    await frameOf("/en/search");
    expect(rendered).toEqual(["/en/search", "/zh/search"]);
  });

  test.each([
    ["the dress of the site changes", () => press.takeAway(["site"])],
    ["everything is taken away", () => press.takeAllAway()],
  ])("are rendered anew when %s, also when a rendering was under way", async (_, change) => {
    const before = frameOf("/en/search");
    dress = "blue";
    change();
    expect((await frameOf("/en/search")).before).toContain("blue");
    expect((await before).before).toContain("red");
    expect((await frameOf("/en/search")).before).toContain("blue");
  });

  test("are asked for again after a failure", async () => {
    dress = "broken";
    await expect(frameOf("/en/search")).rejects.toThrow("exactly one main");
    dress = "green";
    expect((await frameOf("/en/search")).before).toContain("green");
  });
});
