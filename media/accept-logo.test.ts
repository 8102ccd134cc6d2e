import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptLogo, answerLogo, logoLimits } from "./accept-logo";
import { answerPhoto } from "./answer-photo";
import { diskStorage } from "./disk-storage";

describe("the college's logo", () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), "logo-"));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const storage = () => diskStorage(dataDir);
  const halfClear = { r: 138, g: 21, b: 56, alpha: 0.5 };
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 4, background: halfClear } });

  async function accept(bytes: Uint8Array) {
    const accepted = await acceptLogo(bytes, storage());
    if (!accepted.ok) throw new Error(accepted.refusal);
    const answer = await answerLogo(storage(), accepted.logo);
    return { name: accepted.logo, answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  test("is drawn anew as a PNG of the masthead's height that keeps what is transparent", async () => {
    const { answer, bytes } = await accept(await picture(1200, 600).png().toBuffer());
    const { format, width, height, hasAlpha } = await sharp(bytes).metadata();
    expect({ format, width, height, hasAlpha }).toEqual({ format: "png", width: 240, height: 120, hasAlpha: true });
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(data[3]).toBeGreaterThan(120);
    expect(data[3]).toBeLessThan(136);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("cache-control")).toContain("immutable");
  });

  test("carries nothing but its pixels, and a small one is not blown up", async () => {
    const told = { exif: { IFD0: { Copyright: "somebody", ImageDescription: "a secret place" } } };
    const { bytes } = await accept(await picture(64, 32).withMetadata(told).png().toBuffer());
    const read = await sharp(bytes).metadata();
    expect([read.width, read.height, read.exif, read.xmp, read.icc]).toEqual([64, 32, undefined, undefined, undefined]);
    expect(bytes.includes("secret")).toBe(false);
  });

  test("the same picture has the same name, and JPEG and WebP are read too", async () => {
    const png = await picture(300, 300).png().toBuffer();
    expect((await accept(png)).name).toBe((await accept(png)).name);
    for (const other of [await picture(80, 80).jpeg().toBuffer(), await picture(80, 80).webp().toBuffer()]) {
      expect((await sharp((await accept(other)).bytes).metadata()).format).toBe("png");
    }
  });

  test.each([
    ["a drawing that runs scripts", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")],
    ["a page", Buffer.from("<!doctype html><p>logo.png</p>")],
    ["nothing", Buffer.alloc(0)],
    ["a PNG that breaks off", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ])("%s is refused", async (_, bytes) => {
    expect(await acceptLogo(bytes, storage())).toMatchObject({ ok: false, refusal: "photo_unreadable" });
  });

  test("too many bytes or pixels are refused", async () => {
    expect(await acceptLogo(Buffer.alloc(logoLimits.bytes + 1), storage())).toMatchObject({
      refusal: "photo_too_large",
    });
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await acceptLogo(bomb, storage())).toMatchObject({ ok: false });
  });

  test("has its own address only: no photo address answers it, and no other name leads anywhere", async () => {
    const { name } = await accept(await picture(100, 100).png().toBuffer());
    const asPhoto = await answerPhoto(storage(), name.slice(0, 64), "logo.png", { public: true });
    expect(asPhoto.status).toBe(404);
    for (const other of ["../keys/ledger-key.pem", `${"0".repeat(64)}.png`, name.toUpperCase(), `${name}.png`, ""]) {
      expect((await answerLogo(storage(), other)).status, other).toBe(404);
    }
  });
});
