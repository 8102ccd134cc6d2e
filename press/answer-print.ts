import type { IncomingMessage, ServerResponse } from "node:http";
import type { Print } from "./encode";

type Form = "br" | "gzip" | "plain";
type Sent = { status: number; type: string; headers: readonly string[]; kept: string };

/** Sends a print in the form the browser takes, or 304 when it has this one already. `kept` says how long others may keep it. */
export function answerPrint(request: IncomingMessage, response: ServerResponse, print: Print, sent: Sent): void {
  const form = chooseForm(request.headers["accept-encoding"]);
  const etag = form === "plain" ? `"${print.tag}"` : `"${print.tag}-${form}"`;
  const headers = ["ETag", etag, "Cache-Control", sent.kept, "Vary", "Accept-Encoding", ...sent.headers];
  if (sent.status === 200 && isKept(request.headers["if-none-match"], print.tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = print[form];
  headers.push("Content-Type", sent.type, "Content-Length", String(bytes.length));
  if (form !== "plain") headers.push("Content-Encoding", form);
  response.writeHead(sent.status, headers);
  if (request.method === "HEAD") response.end();
  else response.end(bytes);
}

const chosen = new Map<string, Form>();

/** Every browser sends one of a few lines, so the answer to each is remembered. */
function chooseForm(accepted = ""): Form {
  const known = chosen.get(accepted);
  if (known) return known;
  const form = readForm(accepted);
  if (chosen.size < 500) chosen.set(accepted, form);
  return form;
}

// RFC 9110, 12.5.3: a weight of 0 refuses, a star stands for what is not named.
function readForm(accepted: string): Form {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, weight ? Number(weight.slice(2)) : 1);
  }
  const takes = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "plain";
}

// RFC 9110, 13.1.2: a list of tags, or a star for anything. The tag is a hash, so finding it in the line is enough.
function isKept(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch.trim() === "*" || ifNoneMatch.includes(`"${tag}`));
}
