import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptPhoto } from "./accept-photo";
import { diskStorage } from "./disk-storage";
import type { PhotoStorage } from "./photo-storage";

let folder: string;
let storage: PhotoStorage;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "photos-"));
  storage = diskStorage(folder);
});
afterEach(() => rm(folder, { recursive: true }));

describe("a photo that is accepted", () => {
  test("keeps nothing of camera, place, agency caption or colour profile", async () => {
    const taken = plainPhoto(1200, 800)
      .withExif({ IFD0: { Artist: "Chen Chen", Copyright: "LVTC" }, IFD3: { GPSLatitude: "24/1 19/1 0/1" } })
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>XMPSECRET</x:xmpmeta>")
      .withIccProfile("p3");
    const sent = withAgencyCaption(await taken.jpeg().toBuffer());
    const before = await sharp(sent).metadata();
    expect([before.exif, before.icc, before.iptc, before.xmp].map(Boolean)).toEqual([true, true, true, true]);
    expect(sent.includes("Chen Chen") && sent.includes("IPTCSECRET") && sent.includes("XMPSECRET")).toBe(true);

    const photo = await accept(sent);
    for (const name of ["master.jpg", ...photo.sizes.map((size) => size.name)]) {
      const bytes = await stored(photo.hash, name);
      const { exif, icc, iptc, xmp, space } = await sharp(bytes).metadata();
      expect([name, exif, icc, iptc, xmp, space]).toEqual([name, undefined, undefined, undefined, undefined, "srgb"]);
      expect(/Chen Chen|SECRET/.test(bytes.toString("latin1"))).toBe(false);
    }
  });

  test("stands upright when the camera was held on its side", async () => {
    const { hash, width, height } = await accept(
      await redAndBlue(600, 400).withMetadata({ orientation: 6 }).toBuffer(),
    );
    expect([width, height]).toEqual([400, 600]);
    const master = await stored(hash, "master.jpg");
    expect(await redAt(master, 200, 50)).toBeGreaterThan(200);
    expect(await redAt(master, 200, 550)).toBeLessThan(50);
  });

  test("shows the same colours although its own profile is gone", async () => {
    const wide = await sharp({ create: { width: 40, height: 40, channels: 3, background: "#c03020" } })
      .withIccProfile("p3")
      .png()
      .toBuffer();
    const { hash } = await accept(wide);
    expect(Math.abs((await redAt(await stored(hash, "master.jpg"), 20, 20)) - 0xc0)).toBeLessThan(6);
  });

  test("gets every size that is smaller than itself, and none that is larger", async () => {
    const large = await accept(await plainPhoto(4800, 3200).jpeg().toBuffer());
    expect([large.width, large.height]).toEqual([3200, 2133]);
    expect(large.sizes.map(({ name, width, height, type }) => [name, width, height, type])).toEqual([
      ["480.webp", 480, 320, "image/webp"],
      ["960.webp", 960, 640, "image/webp"],
      ["1600.webp", 1600, 1067, "image/webp"],
      ["960.jpg", 960, 640, "image/jpeg"],
    ]);
    const middling = await accept(await plainPhoto(960, 640).webp().toBuffer());
    expect(middling.sizes.map((size) => size.name)).toEqual(["480.webp"]);
    const small = await accept(await plainPhoto(300, 200).png().toBuffer());
    expect([small.width, small.height, small.sizes]).toEqual([300, 200, []]);
  });

  test("tells the exact weight and form of each stored file", async () => {
    const photo = await accept(await redAndBlue(1000, 1400).toBuffer());
    for (const size of [{ ...photo, name: "master.jpg", type: "image/jpeg" }, ...photo.sizes]) {
      const bytes = await stored(photo.hash, size.name);
      const { width, height, format } = await sharp(bytes).metadata();
      expect([bytes.length, width, height, `image/${format}`]).toEqual([
        size.bytes,
        size.width,
        size.height,
        size.type,
      ]);
    }
  });

  test("is laid on white where it was transparent", async () => {
    const clear = sharp({ create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
    const { hash } = await accept(await clear.png().toBuffer());
    expect(await redAt(await stored(hash, "master.jpg"), 25, 25)).toBeGreaterThan(250);
  });

  test("has one hash and one set of files however often it is sent, even twice at once", async () => {
    const sent = await redAndBlue(800, 600).toBuffer();
    const [first, second] = await Promise.all([accept(sent), accept(sent)]);
    const third = await accept(sent);
    expect([second, third]).toEqual([first, first]);
    expect((await readdir(path.join(folder, "media", first.hash.slice(0, 2), first.hash))).sort()).toEqual([
      "480.webp",
      "master.jpg",
      "original.jpg",
    ]);
  });

  test("is one still picture even when it was sent as a moving one", async () => {
    const frames = Buffer.concat([Buffer.alloc(300 * 200 * 3, 10), Buffer.alloc(300 * 200 * 3, 200)]);
    const moving = await sharp(frames, { raw: { width: 300, height: 400, channels: 3, pageHeight: 200 } })
      .webp({ delay: [100, 100], loop: 0 })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const { hash, width, height } = await accept(moving);
    expect([width, height]).toEqual([300, 200]);
    expect(await redAt(await stored(hash, "master.jpg"), 100, 100)).toBeLessThan(30);
  });

  test("loses whatever was hidden behind its last byte", async () => {
    const sent = Buffer.concat([
      await plainPhoto(100, 100).jpeg().toBuffer(),
      Buffer.from("<script>alert(1)</script>"),
    ]);
    const { hash } = await accept(sent);
    expect((await stored(hash, "master.jpg")).includes("<script>")).toBe(false);
  });
});

async function accept(bytes: Uint8Array) {
  const answer = await acceptPhoto(bytes, storage);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.photo;
}

async function stored(hash: string, name: string): Promise<Buffer> {
  const found = await storage.open(hash, name);
  if (!found) throw new Error(`${name} is missing`);
  return Buffer.from(await found.read());
}

function plainPhoto(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#8c9aa5" } });
}

function redAndBlue(width: number, height: number) {
  const left = { create: { width: width / 2, height, channels: 3 as const, background: "#ff0000" } };
  const both = sharp({ create: { width, height, channels: 3, background: "#0000ff" } });
  return both.composite([{ input: left, left: 0, top: 0 }]).jpeg();
}

async function redAt(bytes: Uint8Array, left: number, top: number): Promise<number> {
  const pixel = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return pixel[0] ?? Number.NaN;
}

// An agency's caption (IPTC, record 2, dataset 120) in a Photoshop block, as picture desks send it.
function withAgencyCaption(jpeg: Buffer): Buffer {
  const caption = Buffer.from("IPTCSECRET");
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), caption, Buffer.alloc(1)]);
  const length = Buffer.from([0, 0, 0, iptc.length - 1]);
  const block = Buffer.concat([Buffer.from("Photoshop 3.0\x008BIM\x04\x04\x00\x00", "latin1"), length, iptc]);
  const head = Buffer.from([0xff, 0xed, 0, block.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, block, jpeg.subarray(2)]);
}
