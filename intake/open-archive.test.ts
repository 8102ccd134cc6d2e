import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import JSZip from "jszip";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Archive } from "./archive";
import { openArchive } from "./open-archive";
import { openZipArchive } from "./open-zip-archive";
import { splitLines } from "./split-lines";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "archive-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

async function opened(file: string): Promise<Archive> {
  const archive = await openArchive(file);
  if (!archive.ok) throw new Error(archive.refusal);
  return archive.archive;
}

async function zipOf(files: Record<string, string | Buffer>, changed: (zip: JSZip) => void = () => undefined) {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { createFolders: false });
  changed(zip);
  writeFileSync(
    at("site.zip"),
    await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "UNIX" }),
  );
  return at("site.zip");
}

async function linesOf(archive: Archive) {
  const lines = [];
  for await (const line of archive.lines()) lines.push(line);
  return lines;
}

describe("an archive", () => {
  const expected = [
    { file: "a.jsonl", number: 1, text: "one" },
    { file: "a.jsonl", number: 3, text: "two" },
    { file: "more/b.jsonl", number: 1, text: "三" },
  ];

  test("as a folder gives its lines in the order of names, and its pictures", async () => {
    mkdirSync(at("site/more"), { recursive: true });
    writeFileSync(at("site/more/b.jsonl"), "三");
    writeFileSync(at("site/a.jsonl"), "\uFEFFone\r\n\n  two\n");
    writeFileSync(at("site/more/p.jpg"), "picture");
    const archive = await opened(at("site"));
    expect(await linesOf(archive)).toEqual(expected);
    expect((await archive.picture("more/p.jpg"))?.toString()).toBe("picture");
    expect((await archive.picture("./more\\p.jpg"))?.toString()).toBe("picture");
    expect(await archive.picture("more/q.jpg")).toBeUndefined();
  });

  test("as a zip gives the same", async () => {
    const files = { "more/b.jsonl": "三", "a.jsonl": "\uFEFFone\r\n\n  two\n", "more/p.jpg": "picture" };
    const archive = await opened(await zipOf({ ...files, "__MACOSX/._a.jsonl": "rubbish" }));
    expect(await linesOf(archive)).toEqual(expected);
    expect(await linesOf(archive)).toEqual(expected);
    expect((await archive.picture("/more/p.jpg"))?.toString()).toBe("picture");
    expect(await archive.picture("../more/p.jpg")).toBeUndefined();
    archive.close();
  });

  test("as a single file finds pictures beside it", async () => {
    writeFileSync(at("one.jsonl"), "one\n");
    writeFileSync(at("p.jpg"), "picture");
    const archive = await opened(at("one.jsonl"));
    expect(await linesOf(archive)).toEqual([{ file: "one.jsonl", number: 1, text: "one" }]);
    expect((await archive.picture("p.jpg"))?.toString()).toBe("picture");
  });

  test("of a folder never shows what lies outside", async () => {
    mkdirSync(at("site/own"), { recursive: true });
    mkdirSync(at("secret"));
    writeFileSync(at("secret/key.pem"), "key");
    writeFileSync(at("secret/c.jsonl"), "secret");
    writeFileSync(at("site/a.jsonl"), "one");
    symlinkSync(at("secret/key.pem"), at("site/link.jpg"));
    symlinkSync(at("secret"), at("site/linked"));
    symlinkSync(at("secret/c.jsonl"), at("site/c.jsonl"));
    const archive = await opened(at("site"));
    expect(await linesOf(archive)).toEqual([{ file: "a.jsonl", number: 1, text: "one" }]);
    const names = [
      "link.jpg",
      "linked/key.pem",
      "../secret/key.pem",
      "own/../../secret/key.pem",
      "..\\secret\\key.pem",
    ];
    for (const name of [...names, at("secret/key.pem"), "C:\\x", "own", "", "a\0.jpg"]) {
      expect([name, await archive.picture(name)]).toEqual([name, undefined]);
    }
  });

  test("of a folder refuses a picture that is larger than pictures are", async () => {
    mkdirSync(at("site"));
    writeFileSync(at("site/a.jsonl"), "one");
    writeFileSync(at("site/big.jpg"), "");
    truncateSync(at("site/big.jpg"), 26 * 1024 * 1024);
    await expect((await opened(at("site"))).picture("big.jpg")).rejects.toThrow("too large");
  });

  test.each([
    ["walks out of itself", { "a.jsonl": "one", "../../evil.jpg": "x" }],
    ["begins at the root", { "a.jsonl": "one", "/etc/evil.jpg": "x" }],
    ["has no pages", { "a.txt": "one" }],
  ])("as a zip that %s is refused", async (_, files) => {
    expect(await openArchive(await zipOf(files))).toEqual({ ok: false, refusal: "file_unreadable" });
  });

  test("as a zip with a link in it is refused", async () => {
    const file = await zipOf({ "a.jsonl": "one" }, (zip) => {
      zip.file("link.jpg", "/etc/passwd", { unixPermissions: 0o120777 });
    });
    expect(await openArchive(file)).toEqual({ ok: false, refusal: "file_unreadable" });
  });

  test("as a bomb is read no further than it may swell", async () => {
    const file = await zipOf({
      "a.jsonl": "one",
      "bomb.jpg": Buffer.alloc(20_000_000),
      "b.jsonl": Buffer.alloc(20_000_000),
    });
    const archive = await opened(file);
    await expect(archive.picture("bomb.jpg")).rejects.toThrow("too large");
    await expect(linesOf(archive)).rejects.toThrow("too large");
    archive.close();
  });

  test("as a zip of too many files is refused", async () => {
    const file = await zipOf({ "a.jsonl": "one", "b.jsonl": "two" });
    const limits = { line: 100, picture: 100, files: 1, bytes: 1000, ratio: 200 };
    expect(await openZipArchive(file, limits)).toEqual({ ok: false, refusal: "file_unreadable" });
  });

  test("that is none is refused", async () => {
    writeFileSync(at("site.zip"), "not a zip");
    mkdirSync(at("empty"));
    expect(await openArchive(at("site.zip"))).toEqual({ ok: false, refusal: "file_unreadable" });
    expect(await openArchive(at("empty"))).toEqual({ ok: false, refusal: "file_unreadable" });
    expect(await openArchive(at("nowhere"))).toEqual({ ok: false, refusal: "not_found" });
  });
});

test("a huge line is counted and not kept, the next one is read", async () => {
  async function* pieces() {
    yield Buffer.from("short\n");
    for (let at = 0; at < 200; at++) yield await Promise.resolve(Buffer.alloc(1000, "x"));
    yield Buffer.from("\nafter");
  }
  const lines = [];
  for await (const line of splitLines(pieces(), 10_000)) lines.push(line);
  expect(lines).toEqual([
    { number: 1, text: "short" },
    { number: 2, text: undefined },
    { number: 3, text: "after" },
  ]);
});
