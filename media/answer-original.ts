import { originalType } from "./photo-names";
import type { PhotoStorage } from "./photo-storage";

/**
 * Hands out a photo as it was sent in, as a file to keep and never to show: it still says who took it, and where. Whether the
 * asker may have it is decided before.
 */
export async function answerOriginal(storage: PhotoStorage, hash: string, name: string, as: string): Promise<Response> {
  const type = originalType(name);
  const found = type && (await storage.open(hash, name));
  const headers = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };
  if (!type || !found) return new Response("Not found", { status: 404, headers });
  const bytes = await found.read();
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "Content-Type": type,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename*=UTF-8''${asValue(as || name)}`,
    },
  });
}

// RFC 8187: all but these few characters as percent-encoded UTF-8.
function asValue(name: string): string {
  return encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
