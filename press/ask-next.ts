import { IncomingMessage, type IncomingHttpHeaders, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type Socket, Socket as NetSocket } from "node:net";
import { Writable } from "node:stream";

export type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type Reply = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/**
 * Asks Next for a page and waits for all of it. The request is our own: nothing a visitor's browser sends along can change a page
 * that others will get, and nobody's broken connection ends a rendering that others wait for.
 */
export async function askNext(next: Next, url: string, headers: IncomingHttpHeaders): Promise<Reply> {
  const request = Object.assign(new IncomingMessage(new NetSocket()), { method: "GET", url, headers });
  request.push(null);
  const response = new PaperResponse(request);
  const finished = new Promise<void>((resolve, reject) => response.once("finish", resolve).once("error", reject));
  await next(request, response);
  await finished;
  // What Next does after an answer waits for the connection to be done with it.
  response.emit("close");
  return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(response.pieces) };
}

/** A response that is written on paper instead of a connection. */
class PaperResponse extends ServerResponse {
  readonly pieces: Buffer[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    const paper = new Writable({ write: (_piece, _encoding, done) => setImmediate(done) });
    this.assignSocket(paper as unknown as Socket);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    this.statusCode = status;
    for (const [name, value] of pairs(headers)) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override write(piece: unknown, ...rest: unknown[]): boolean {
    this.#take(piece, rest[0]);
    super.write(piece, rest[0] as BufferEncoding, rest[1] as () => void);
    // Only a server's connection says when it has room again, so paper never claims to be full.
    return true;
  }

  override end(...args: unknown[]): this {
    const done = args.find((arg) => typeof arg === "function") as (() => void) | undefined;
    const [piece, encoding] = args;
    if (typeof piece === "function" || piece === undefined || piece === null) return super.end(done);
    this.#take(piece, encoding);
    return super.end(piece, encoding as BufferEncoding, done);
  }

  #take(piece: unknown, encoding: unknown): void {
    if (piece instanceof Uint8Array) this.pieces.push(Buffer.from(piece));
    if (typeof piece === "string") {
      this.pieces.push(Buffer.from(piece, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    }
  }
}

/** Headers as writeHead takes them: an object, or one list of names and values in turn. */
function pairs(headers: object | undefined): [string, string | string[]][] {
  if (!Array.isArray(headers)) return Object.entries(headers ?? {}) as [string, string | string[]][];
  const list = headers as string[];
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? ""]] : []));
}
