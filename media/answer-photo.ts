import { photoType } from "./photo-names";
import type { PhotoStorage } from "./photo-storage";

type Asked = { public: boolean; ifNoneMatch?: string | null };

/**
 * Answers a request for one file of a photo: 200, 304 or 404. Whether the asker may see the photo is decided before; `public`
 * only says how long others on the way may keep it, which is short, because a withdrawn story takes its photos with it.
 */
export async function answerPhoto(storage: PhotoStorage, hash: string, file: string, asked: Asked): Promise<Response> {
  const type = photoType(hash, file);
  const found = type && (await storage.open(hash, file));
  if (!type || !found) return notFound();

  const etag = `"${hash}-${found.size}"`;
  const kept = {
    ETag: etag,
    "Cache-Control": asked.public ? "public, max-age=60" : "private, no-store",
    "X-Content-Type-Options": "nosniff",
  };
  if (isKept(asked.ifNoneMatch, etag)) return new Response(null, { status: 304, headers: kept });

  const bytes = await found.read();
  return new Response(new Uint8Array(bytes), {
    headers: { ...kept, "Content-Type": type, "Content-Length": String(bytes.byteLength) },
  });
}

// RFC 9110, 13.1.2: a list of tags compared weakly, or a star for anything.
function isKept(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}

function notFound(): Response {
  return new Response("Not found", {
    status: 404,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
