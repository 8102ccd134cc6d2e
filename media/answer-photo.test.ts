import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerPhoto } from "./answer-photo";
import { diskStorage } from "./disk-storage";
import type { PhotoStorage } from "./photo-storage";

const hash = "0f".repeat(32);
const picture = Buffer.from("the bytes of a picture");
const tag = `"${hash}-${picture.length}"`;

let folder: string;
let storage: PhotoStorage;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "photos-"));
  storage = diskStorage(folder);
  await storage.save(hash, "960.webp", picture);
  await storage.save(hash, "master.jpg", picture);
});
afterEach(() => rm(folder, { recursive: true }));

test("a reader gets the picture, its exact type and length, and may keep it for a minute", async () => {
  const answer = await answerPhoto(storage, hash, "960.webp", { public: true });
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toEqual({
    "cache-control": "public, max-age=60",
    "content-length": String(picture.length),
    "content-type": "image/webp",
    etag: tag,
    "x-content-type-options": "nosniff",
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);
});

test("a draft's picture is kept by nobody on the way to the desk", async () => {
  const answer = await answerPhoto(storage, hash, "master.jpg", { public: false });
  expect(answer.headers.get("content-type")).toBe("image/jpeg");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
});

test.each([
  [tag, 304],
  [`W/${tag}`, 304],
  [`"another", W/${tag}`, 304],
  ["*", 304],
  ['"another"', 200],
  [`"${hash}"`, 200],
  ["", 200],
  [null, 200],
])("a reader who already has %s is answered %i", async (ifNoneMatch, status) => {
  const answer = await answerPhoto(storage, hash, "960.webp", { public: true, ifNoneMatch });
  expect([answer.status, answer.headers.get("etag")]).toEqual([status, tag]);
  expect((await answer.arrayBuffer()).byteLength).toBe(status === 304 ? 0 : picture.length);
});

test("a picture that is not there is a plain 404, even for somebody who has every picture", async () => {
  for (const [someHash, file] of [
    [hash, "480.webp"],
    ["ee".repeat(32), "master.jpg"],
    ["", ""],
  ] as const) {
    const answer = await answerPhoto(storage, someHash, file, { public: true, ifNoneMatch: "*" });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
});
