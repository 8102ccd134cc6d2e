import type { IncomingMessage, ServerResponse } from "node:http";

/** How long the rest of a body that is too large may go on arriving, so that the sender gets to read why it was refused. */
const grace = 1000;

/**
 * Answers 413 to a request that says it is larger than `most` bytes, and to one that turns out to be. False when the request is
 * answered.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, most: number): boolean {
  if (Number(request.headers["content-length"] ?? 0) > most) {
    refuseBody(request, response);
    request.resume();
    return false;
  }
  let bytes = 0;
  const push = request.push.bind(request);
  // Every piece of a body passes here, whoever reads it later and however.
  request.push = (piece: Uint8Array | null, ...rest) => {
    const before = bytes;
    bytes += piece?.length ?? 0;
    if (bytes <= most) return push(piece, ...rest);
    if (before <= most) refuseBody(request, response);
    return true;
  };
  return true;
}

function refuseBody(request: IncomingMessage, response: ServerResponse): void {
  const text = "Too large\n";
  if (!response.headersSent) {
    response.writeHead(413, { "Content-Type": "text/plain; charset=utf-8", "Content-Length": text.length }).end(text);
  }
  setTimeout(() => request.destroy(), grace).unref();
}
