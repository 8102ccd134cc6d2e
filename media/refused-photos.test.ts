import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptPhoto } from "./accept-photo";
import { photoLimits } from "./develop-photo";
import { diskStorage } from "./disk-storage";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "photos-"));
});
afterEach(() => rm(folder, { recursive: true }));

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90"/></svg>';
const page = "<!doctype html><script>alert(1)</script>";
// A PNG of 65 bytes that says it is 60,000 pixels wide and high.
const bombHex =
  "89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000fb0e215" +
  "0000000849444154789c030000000001480689d20000000049454e44ae426082";

describe("what is not a photo is refused as unreadable and leaves nothing behind", () => {
  const cases: [string, () => Buffer | Promise<Buffer>][] = [
    ["an SVG drawing", () => Buffer.from(svg)],
    ["an SVG drawing with an XML declaration", () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ["a web page named .jpg", () => Buffer.from(page)],
    ["a web page behind the first bytes of a JPEG", () => Buffer.from(`\xff\xd8\xff\xe0${page}`, "latin1")],
    ["a drawing behind the first bytes of a PNG", () => Buffer.from(`\x89PNG\r\n\x1a\n${svg}`, "latin1")],
    ["a GIF", () => plain().gif().toBuffer()],
    ["a GIF that is also a script", () => Buffer.from("GIF89a/*\0\0\0*/=1;alert(1)")],
    ["a photo of a kind most browsers cannot show", () => plain().avif().toBuffer()],
    ["a TIFF scan", () => plain().tiff().toBuffer()],
    ["a PDF", () => Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj")],
    ["a JPEG cut off on its way", async () => half(await noisy().jpeg().toBuffer())],
    ["a PNG cut off on its way", async () => half(await noisy().png().toBuffer())],
    ["a WebP cut off on its way", async () => half(await noisy().webp().toBuffer())],
    ["a PNG with a damaged middle", async () => damaged(await noisy().png().toBuffer())],
    ["nothing at all", () => Buffer.alloc(0)],
    ["a single byte", () => Buffer.from([0xff])],
  ];
  test.each(cases)("%s", async (_name, make) => {
    expect(await offer(await make())).toEqual({ ok: false, refusal: "photo_unreadable" });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("what is too large is refused as too large", () => {
  test("a file of 30 MB, whatever it holds", async () => {
    expect(await offer(Buffer.alloc(30_000_000))).toEqual({ ok: false, refusal: "photo_too_large" });
  });

  test("a file one byte over the limit, while one at the limit is looked at", async () => {
    expect(await offer(Buffer.alloc(photoLimits.bytes + 1))).toMatchObject({ refusal: "photo_too_large" });
    expect(await offer(Buffer.alloc(photoLimits.bytes))).toMatchObject({ refusal: "photo_unreadable" });
  });

  test("a tiny file that would unfold to gigabytes, without unfolding it", async () => {
    const before = process.resourceUsage().maxRSS;
    expect(await offer(Buffer.from(bombHex, "hex"))).toEqual({ ok: false, refusal: "photo_too_large" });
    expect(await offer(inflatedJpeg(await plain().jpeg().toBuffer()))).toMatchObject({ refusal: "photo_too_large" });
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
    expect(await readdir(folder)).toEqual([]);
  });

  test("a real picture just over the pixel limit, while a panorama under it passes", async () => {
    expect(await offer(await sized(10_000, 8001))).toMatchObject({ refusal: "photo_too_large" });
    expect(await offer(await sized(16_000, 500))).toMatchObject({ ok: true, photo: { width: 3200, height: 100 } });
  });
});

test("a photo after a broken one is accepted as if nothing had happened", async () => {
  const answers = await Promise.all([
    offer(half(await noisy().jpeg().toBuffer())),
    offer(await plain().jpeg().toBuffer()),
  ]);
  expect(answers.map((answer) => answer.ok)).toEqual([false, true]);
});

function offer(bytes: Uint8Array) {
  return acceptPhoto(bytes, diskStorage(folder));
}

function plain() {
  return sharp({ create: { width: 64, height: 64, channels: 3, background: "#8c9aa5" } });
}

function noisy() {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
  return sharp({ create: { width: 300, height: 300, channels: 3, background: "#000", noise } });
}

function sized(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#fff" } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

function damaged(bytes: Buffer): Buffer {
  return Buffer.concat([half(bytes), Buffer.alloc(64), bytes.subarray(bytes.length / 2 + 64)]);
}

// Writes 65,000 x 65,000 into the frame header of a small JPEG.
function inflatedJpeg(jpeg: Buffer): Buffer {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const inflated = Buffer.from(jpeg);
  inflated.writeUInt16BE(65_000, frame + 5);
  inflated.writeUInt16BE(65_000, frame + 7);
  return inflated;
}
