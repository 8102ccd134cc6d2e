import { findLastEntry } from "@/db/queries/find-last-entry";
import type { Store } from "@/db/store";

/**
 * Sends a sitemap piece by piece, so that no number of stories fills the memory. Its tag names the last act of the newsroom and
 * the hour, because stories stop being news by themselves: who asks again before something happened gets 304.
 */
export async function answerSitemap(
  request: Request,
  { store, now }: { store: Store; now: Date },
  print: () => Promise<AsyncIterable<string> | undefined>,
): Promise<Response> {
  const last = await store.read(findLastEntry);
  const etag = `W/"${last?.seq ?? 0}-${last?.hash.slice(0, 16) ?? ""}-${Math.floor(now.getTime() / 3_600_000)}"`;
  const headers = { ETag: etag, "Cache-Control": "no-cache" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });

  const pieces = await print();
  if (!pieces) return new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });
  const body = request.method === "HEAD" ? null : toStream(pieces);
  return new Response(body, { headers: { ...headers, "Content-Type": "application/xml; charset=utf-8" } });
}

function toStream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const turn = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await turn.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await turn.return?.();
    },
  });
}
