import type { IncomingMessage, ServerResponse } from "node:http";

type Answer = (body: Buffer) => Promise<void>;

/**
 * Lets a page of ours stand in for what Next answers where nothing is: an empty page that its scripts would fill, and one that others
 * may keep for a year. `answer` gets Next's own page and the response as if nothing had been said yet. Everything else passes.
 */
export function standInForMissing(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (request.method !== "GET" && request.method !== "HEAD") return;
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const flushHeaders = response.flushHeaders.bind(response);
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  const pieces: Buffer[] = [];
  const keep = (piece: unknown) => {
    if (typeof piece === "string" || piece instanceof Uint8Array) pieces.push(Buffer.from(piece as string));
  };
  // Next sends the head of a page ahead of its first piece.
  response.flushHeaders = () => {
    if (!isMissing(response)) flushHeaders();
  };
  response.write = (...args: unknown[]) => {
    if (!isMissing(response)) return write(...args);
    keep(args[0]);
    return true;
  };
  response.end = (...args: unknown[]) => {
    if (!isMissing(response)) return end(...args);
    keep(args[0]);
    Object.assign(response, { write, end, flushHeaders });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    answer(Buffer.concat(pieces)).catch((problem: unknown) => response.destroy(problem as Error));
    return response;
  };
}

function isMissing(response: ServerResponse): boolean {
  if (response.headersSent || response.statusCode !== 404) return false;
  return String(response.getHeader("content-type") ?? "").startsWith("text/html");
}
