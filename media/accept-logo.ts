import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { type Result, refuse } from "@/core/refusal";
import { inTurn } from "./in-turn";
import { logoFile, originalName } from "./photo-names";
import type { PhotoStorage } from "./photo-storage";
import "./develop-photo";

/** What a logo may weigh and how many pixels it may claim, and the box it is drawn into: three times what a page shows. */
export const logoLimits = { bytes: 5 * 1024 * 1024, pixels: 20_000_000, height: 120, width: 480 } as const;

/**
 * Takes in the college's logo: judged by its bytes, drawn anew as a small PNG that keeps what is transparent and nothing but its
 * pixels, and kept under the hash of the result. Returns its name. Refuses with photo_too_large or photo_unreadable.
 */
export async function acceptLogo(bytes: Uint8Array, storage: PhotoStorage): Promise<Result<{ logo: string }>> {
  if (bytes.byteLength > logoLimits.bytes) return refuse("photo_too_large");
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined);
  if (!found || !originalName(found.mime)) return refuse("photo_unreadable");

  const drawn = await inTurn(() => draw(bytes));
  if (!drawn) return refuse("photo_unreadable");
  const hash = createHash("sha256").update(drawn).digest("hex");
  if (!(await storage.open(hash, logoFile))) await storage.save(hash, logoFile, drawn);
  return { ok: true, logo: `${hash}.png` };
}

/** Answers a request for a logo by its name. The name is the hash of its bytes, so it never grows old. */
export async function answerLogo(storage: PhotoStorage, name: string): Promise<Response> {
  const hash = /^([0-9a-f]{64})\.png$/.exec(name)?.[1];
  const bytes = hash && (await (await storage.open(hash, logoFile))?.read());
  const guarded = { "X-Content-Type-Options": "nosniff" };
  if (!bytes) return new Response("Not found", { status: 404, headers: { ...guarded, "Cache-Control": "no-store" } });
  const kept = { "Cache-Control": "public, max-age=31536000, immutable", ETag: `"${hash}"` };
  const sent = { "Content-Type": "image/png", "Content-Length": String(bytes.byteLength) };
  return new Response(new Uint8Array(bytes), { headers: { ...guarded, ...kept, ...sent } });
}

async function draw(bytes: Uint8Array): Promise<Buffer | undefined> {
  const { height, width, pixels } = logoLimits;
  try {
    return await sharp(bytes, { failOn: "error", limitInputPixels: pixels, autoOrient: true })
      .resize({ height, width, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .png({ compressionLevel: 9 })
      .timeout({ seconds: 20 })
      .toBuffer();
  } catch {
    return undefined;
  }
}
