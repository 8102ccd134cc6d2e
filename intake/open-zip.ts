import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { type Result, refuse } from "@/core/refusal";

/** What a Word file may hold once it is unpacked: entries, bytes in all, bytes of one entry, and how far one may swell. */
export const zipLimits = { entries: 2000, bytes: 200_000_000, entryBytes: 60_000_000, ratio: 200 } as const;

/** A little that swells much is no danger. */
const neverABomb = 2_000_000;

/**
 * Unpacks a zip file into memory. Names are held against `..`, roots and back slashes, and bytes are counted while they
 * come out, so that nobody has to believe what the file says about itself. Refuses with file_not_word or file_unreadable.
 */
export async function openZip(bytes: Buffer): Promise<Result<{ files: Map<string, Buffer> }>> {
  if (bytes.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004") return refuse("file_not_word");
  try {
    const zip = await open(bytes);
    if (zip.entryCount > zipLimits.entries) return refuse("file_unreadable");
    return { ok: true, files: await unpack(zip) };
  } catch {
    return refuse("file_unreadable");
  }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (problem, zip) => {
      if (problem) reject(problem);
      else resolve(zip);
    });
  });
}

function unpack(zip: ZipFile): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let total = 0;
  return new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => resolve(files));
    zip.on("entry", (entry: Entry) => {
      const { fileName: name } = entry;
      // Of two files with one name each program would read another.
      if (entry.isEncrypted() || files.has(name)) {
        reject(new Error("not a plain zip"));
        return;
      }
      if (name.endsWith("/")) {
        zip.readEntry();
        return;
      }
      inflate(zip, entry, zipLimits.bytes - total).then((content) => {
        total += content.length;
        files.set(name, content);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

function inflate(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  const swollen = Math.max(entry.compressedSize * zipLimits.ratio, neverABomb);
  const limit = Math.min(left, zipLimits.entryBytes, swollen);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (problem, stream) => {
      if (problem) {
        reject(problem);
        return;
      }
      const pieces: Buffer[] = [];
      let length = 0;
      stream.on("data", (piece: Buffer) => {
        length += piece.length;
        if (length > limit) stream.destroy(new Error("too large"));
        else pieces.push(piece);
      });
      stream.on("error", reject);
      stream.on("end", () => resolve(Buffer.concat(pieces)));
    });
  });
}
