import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The bytes of one answer in every form it is sent in, compressed once. `tag` is the SHA-256 of the plain bytes. */
export type Print = { tag: string; plain: Buffer; gzip: Buffer; br: Buffer };

const squeeze = { gzip: promisify(gzip), br: promisify(brotliCompress) };

/** Compresses well for what is kept, or quickly for what is sent once. */
export async function encode(content: string | Buffer, effort: "well" | "quickly"): Promise<Print> {
  const plain = Buffer.from(content);
  const level = effort === "well" ? 9 : 4;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  const [zipped, br] = await Promise.all([squeeze.gzip(plain, { level }), squeeze.br(plain, { params })]);
  return { tag: tagOf(plain), plain, gzip: zipped, br };
}

export function tagOf(plain: Buffer): string {
  return createHash("sha256").update(plain).digest("hex");
}
