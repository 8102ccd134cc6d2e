import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPhotoLinks } from "./photo-links";

const hash = "ab".repeat(32);
const current = () => true;
let folder: string;
let media: string;

beforeEach(() => {
  const home = mkdtempSync(path.join(tmpdir(), "links-"));
  [folder, media] = [path.join(home, "press"), path.join(home, "media")];
  mkdirSync(path.join(media, "ab", hash), { recursive: true });
  for (const file of ["master.jpg", "480.webp", "original.jpg"])
    writeFileSync(path.join(media, "ab", hash, file), file);
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const photo = { hash, files: ["master.jpg", "480.webp", "1600.webp"], tags: ["story:first", "story:second"] };
const shownFiles = () => {
  const place = path.join(folder, "photos", "media", hash);
  return existsSync(place) ? readdirSync(place).sort() : [];
};

test("a photo of a live story lies where a web server finds it, its original and sizes it has not do not", () => {
  openPhotoLinks(folder, media, false).show(photo, current);
  expect(shownFiles()).toEqual(["480.webp", "master.jpg"]);
  expect(readFileSync(path.join(folder, "photos", "media", hash, "480.webp"), "utf8")).toBe("480.webp");
});

test("a photo goes with any story that shows it, and not with another", () => {
  const links = openPhotoLinks(folder, media, false);
  links.show(photo, current);
  links.takeAway(["story:third", "front:en"]);
  expect(shownFiles()).toHaveLength(2);
  links.takeAway(["story:second"]);
  expect(shownFiles()).toEqual([]);
  expect(existsSync(path.join(media, "ab", hash, "master.jpg"))).toBe(true);
});

test("a photo looked up before a change is not shown after it", () => {
  openPhotoLinks(folder, media, false).show(photo, () => false);
  expect(shownFiles()).toEqual([]);
});

test("the next start keeps the photos of an orderly stop, with what takes them away, and no others", () => {
  openPhotoLinks(folder, media, false).show(photo, current);
  const kept = openPhotoLinks(folder, media, true);
  expect(shownFiles()).toHaveLength(2);
  kept.takeAway(["story:first"]);
  expect(shownFiles()).toEqual([]);
  kept.show(photo, current);
  openPhotoLinks(folder, media, false);
  expect(shownFiles()).toEqual([]);
});

test("a name that is no photo's is never a path", () => {
  const links = openPhotoLinks(folder, media, false);
  links.show({ ...photo, hash: "../../keys" }, current);
  expect(readdirSync(path.join(folder, "photos", "media"))).toEqual([]);
});
