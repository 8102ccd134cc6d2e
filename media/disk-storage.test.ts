import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerPhoto } from "./answer-photo";
import { diskStorage } from "./disk-storage";

const hash = "ab".repeat(32);
const picture = Buffer.from("the bytes of a picture");
const tricks: [string, string][] = [
  ["../".repeat(3), "secret.txt"],
  [hash, "../../../secret.txt"],
  [hash, "..\\..\\secret.txt"],
  [hash, "%2e%2e%2fsecret.txt"],
  [hash, "master.jpg\0.txt"],
  [hash, "master.jpg\n"],
  [hash, "master.jpg/"],
  [hash, "./master.jpg"],
  [hash, "MASTER.JPG"],
  [hash, "master.svg"],
  [hash, "0960.webp"],
  [hash, ""],
  [hash, "constructor"],
  [hash, ".part"],
  [hash.toUpperCase(), "master.jpg"],
  [`${hash}\n`, "master.jpg"],
  [`${hash}/.`, "master.jpg"],
  [hash.slice(1), "master.jpg"],
  ["", "master.jpg"],
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "photos-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a photo lies in a folder of its own, with no half-written file beside it", async () => {
  const storage = diskStorage(folder);
  await Promise.all([1, 2, 3].map(() => storage.save(hash, "960.webp", picture)));
  expect(await readdir(path.join(folder, "media", "ab", hash))).toEqual(["960.webp"]);
  expect(await readFile(path.join(folder, "media", "ab", hash, "960.webp"))).toEqual(picture);
  const found = await storage.open(hash, "960.webp");
  expect([found?.size, await found?.read()]).toEqual([picture.length, picture]);
});

test("a photo is there once its master is there, and what was never kept is not", async () => {
  const storage = diskStorage(folder);
  await storage.save(hash, "960.webp", picture);
  expect(await storage.has(hash)).toBe(false);
  await storage.save(hash, "master.jpg", picture);
  expect(await storage.has(hash)).toBe(true);
  expect(await storage.open("cd".repeat(32), "master.jpg")).toBeUndefined();
});

test.each(tricks)("no name leads out of the photo folder: %j, %j", async (folderName, file) => {
  const storage = diskStorage(path.join(folder, "data"));
  await storage.save(hash, "master.jpg", picture);
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await mkdir(path.join(folder, "data", "media", "ab", hash, "480.webp"));

  await expect(storage.save(folderName, file, picture)).rejects.toThrow("not the name of a photo");
  expect(await storage.open(folderName, file)).toBeUndefined();
  expect(await storage.open(hash, "480.webp")).toBeUndefined();
  expect((await answerPhoto(storage, folderName, file, { public: true })).status).toBe(404);
  expect((await readdir(folder)).sort()).toEqual(["data", "secret.txt"]);
  expect(await readFile(path.join(folder, "secret.txt"), "utf8")).toBe("secret");
});

test("a full or broken disk is reported as what it is, and no half-written file stays", async () => {
  const storage = diskStorage(folder);
  await mkdir(path.join(folder, "media", "ab", hash, "master.jpg", "in the way"), { recursive: true });
  await expect(storage.save(hash, "master.jpg", picture)).rejects.toThrow();
  expect(await readdir(path.join(folder, "media", "ab", hash))).toEqual(["master.jpg"]);
});
