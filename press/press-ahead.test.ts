import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "@/test/eventually";
import { encode } from "./encode";
import { openPress, type Press } from "./press";
import { type PressAhead, startPressAhead } from "./press-ahead";
import type { SitePage } from "./site-page";

const addresses = ["/en", "/en/columns/news", "/en/news/first", "/en/news/second"];
let folder: string;
let press: Press;
let ahead: PressAhead | undefined;
let text: string;
let rendered: string[];
let gone: Set<string>;
let kept: Set<string>;
let problems: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ahead-"));
  press = openPress(folder, "build-1");
  [text, rendered, gone, kept, problems] = ["first edition", [], new Set(), new Set(), []];
});
afterEach(async () => {
  await ahead?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A rendering that reads what there is to say, and takes a moment to say it. */
async function render(address: string): Promise<SitePage> {
  rendered.push(address);
  const [edition, html] = [press.edition(), `<p>${address}: ${text}</p>`];
  await new Promise((resolve) => setImmediate(resolve));
  if (address === "/en/columns/news" && text === "broken") throw new Error("The column cannot be rendered.");
  const tags = ["site", address.startsWith("/en/news/") ? `story:${address.slice(9)}` : "front:en"];
  const print =
    gone.has(address) || kept.has(address) ? undefined : await press.print({ address, html, tags, edition });
  const missing = { status: 410, print: await encode("gone", "quickly"), type: "text/html", pressed: false };
  if (gone.has(address)) return missing;
  if (kept.has(address)) return { ...missing, status: 200, kept: true };
  return { ...missing, status: 200, print: print ?? missing.print, pressed: print !== undefined };
}

function start(changes: { isBusy?: () => boolean; newAddresses?: (tags: readonly string[]) => string[] } = {}) {
  ahead = startPressAhead({
    ...{ press, render, isBusy: () => false, newAddresses: () => [] },
    async *listAddresses() {
      for (const address of addresses) yield await Promise.resolve(address);
    },
    onFailure: (_, address) => problems.push(address),
    ...changes,
  });
  return ahead;
}

const onDisk = (address: string) => {
  const file = path.join(folder, "pages", `${address}.html`);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};
const allPressed = () => eventually(() => expect(addresses.every((address) => press.has(address))).toBe(true));

describe("the press works ahead", () => {
  test("through the whole site after a start, each page once, and then rests", async () => {
    expect(start().progress()).toMatchObject({ going: true, finished: null });
    await allPressed();
    await eventually(() => expect(ahead?.progress()).toMatchObject({ pressed: 4, going: false, looked: 4, urgent: 0 }));
    expect(rendered.sort()).toEqual([...addresses].sort());
    expect(ahead?.progress().finished).toBeInstanceOf(Date);
  });

  test("on what a change took away and on what it brought into being", async () => {
    start({ newAddresses: () => ["/en/news/third"] });
    await allPressed();
    text = "second edition";
    press.takeAway(["story:first", "front:en"]);
    expect(onDisk("/en/news/first")).toBeUndefined();
    await eventually(() => expect(onDisk("/en/news/first")).toContain("second edition"));
    await eventually(() => expect(onDisk("/en")).toContain("second edition"));
    await eventually(() => expect(onDisk("/en/news/third")).toContain("second edition"));
    expect(onDisk("/en/news/second")).toContain("first edition");
  });

  test("and leaves nothing on disk of a story that was withdrawn", async () => {
    start();
    await allPressed();
    gone.add("/en/news/first");
    press.takeAway(["story:first"]);
    const before = rendered.length;
    await eventually(() => expect(rendered.length).toBeGreaterThan(before));
    await ahead?.stop();
    expect(onDisk("/en/news/first")).toBeUndefined();
  });

  test("through the whole site again when its dress changes, while the old pages stay in front", async () => {
    start();
    await allPressed();
    text = "new dress";
    press.takeAway(["site"]);
    expect(press.atHand("/en")).toBeUndefined();
    expect(await press.find("/en/news/second")).toBeUndefined();
    expect(onDisk("/en/news/second")).toContain("first edition");
    await allPressed();
    for (const address of addresses) expect(onDisk(address)).toContain("new dress");
  });

  test("and a withdrawal in the middle of that takes the old page too", async () => {
    start({ isBusy: () => true });
    await allPressed();
    gone.add("/en/news/second");
    press.takeAway(["site"]);
    press.takeAway(["story:second"]);
    expect(onDisk("/en/news/second")).toBeUndefined();
    await eventually(() => expect(press.has("/en/news/first")).toBe(true));
    expect(onDisk("/en/news/second")).toBeUndefined();
  });

  test("and leaves alone what is kept in memory instead of being pressed", async () => {
    kept.add("/en/news/second");
    start();
    await eventually(() => expect(ahead?.progress()).toMatchObject({ pressed: 3, going: false, looked: 4, urgent: 0 }));
    expect(rendered.sort()).toEqual([...addresses].sort());
  });

  test("past a page that cannot be rendered, and names it", async () => {
    text = "broken";
    start();
    await eventually(() => expect(press.has("/en/news/second")).toBe(true));
    await eventually(() => expect(problems).toEqual(["/en/columns/news"]));
  });
});

test("a stop in the middle of a new dress leaves no page of the old one", async () => {
  const old = await press.print({ address: "/en", html: "old", tags: ["site", "front:en"], edition: press.edition() });
  expect(old).toBeDefined();
  press.takeAway(["site"]);
  press.close("build-1");
  const next = openPress(folder, "build-1");
  expect(next.kept).toBe(true);
  expect(await next.find("/en")).toBeUndefined();
  expect(onDisk("/en")).toBeUndefined();
});
