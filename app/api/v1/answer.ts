import { createHash } from "node:crypto";
import { lastForwarded } from "@/auth/own-origin";
import { allowance, spendRequest } from "@/auth/request-allowance";
import type { ProblemAnswer } from "@/core/api/answers";

/** What an address of the API has to say: an answer, or what is wrong. */
export type Said = { ok: true; answer: object; next?: string | null } | { ok: false; problem: ProblemAnswer };

const methods = "GET, HEAD, OPTIONS";
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
  "X-Content-Type-Options": "nosniff",
};

/** A GET address of the public API: counted by address, answered as JSON with a strong tag, open to pages of other sites. */
export function answering<Context>(say: (request: Request, context: Context) => Promise<Said>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const wait = await spendRequest(lastForwarded(request.headers.get("x-forwarded-for")));
    if (wait !== undefined) {
      const detail = `One address gets ${allowance.requests} answers in ${allowance.seconds} seconds.`;
      return sendProblem(problem(429, detail).problem, { "Retry-After": String(wait) });
    }
    const said = await say(request, context);
    return said.ok ? sendAnswer(request, said.answer, said.next) : sendProblem(said.problem);
  };
}

/** What is wrong with a request, as RFC 9457 says it; `parameter` names the part of the query. */
export function problem(status: keyof typeof titles, detail: string, parameter?: string) {
  const said: ProblemAnswer = { type: "about:blank", title: titles[status], status, detail };
  return { ok: false, problem: parameter === undefined ? said : { ...said, parameter } } as const;
}

/** The problem of an address that knows no parameters and was given one. */
export function refuseQuery(request: Request) {
  const [first] = new URL(request.url).searchParams.keys();
  return first === undefined ? undefined : problem(400, `"${first}" is not a parameter here.`, first);
}

/** Every method but looking. */
export function refuseMethod(): Response {
  return sendProblem(problem(405, "This API can only be read.").problem, { Allow: methods });
}

/** What a browser asks before a page of another site may read. */
export function answerOptions(): Response {
  const preflight = { "Access-Control-Allow-Methods": methods, "Access-Control-Max-Age": "86400", Allow: methods };
  return new Response(null, { status: 204, headers: { ...open, ...preflight } });
}

const titles = {
  400: "Bad request",
  404: "Not found",
  405: "Method not allowed",
  410: "Gone",
  429: "Too many requests",
  503: "Service unavailable",
} as const;

function sendAnswer(request: Request, answer: object, next: string | null = null): Response {
  const body = Buffer.from(JSON.stringify(answer));
  const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
  const link = next === null ? undefined : { Link: `<${next}>; rel="next"` };
  const headers = { ...open, ETag: etag, "Cache-Control": "no-cache", ...link };
  if (isKept(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  const sent = { "Content-Type": "application/json; charset=utf-8", "Content-Length": String(body.byteLength) };
  return new Response(body, { headers: { ...headers, ...sent } });
}

function sendProblem(said: ProblemAnswer, more: Record<string, string> = {}): Response {
  const headers = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };
  return new Response(JSON.stringify(said), { status: said.status, headers: { ...open, ...headers, ...more } });
}

// RFC 9110, 13.1.2: a list of tags compared weakly, or a star for anything.
function isKept(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
