import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

const sitePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * What goes with every page of the public site. Its one script is a file of our own (public/reader.js): a script that got into a text
 * all the same would not run.
 */
export const siteHeaders: readonly string[] = Object.entries({
  ...everywhere,
  "Content-Security-Policy": sitePolicy,
  "Referrer-Policy": "strict-origin-when-cross-origin",
}).flat();

/**
 * Makes sure that a response of Next leaves with our headers, whatever sets its own later. Next reads the nonce from the policy on
 * the request and puts it on its scripts. Styles in attributes are allowed here: the editor and the menus place things with them.
 */
export function guardResponse(request: IncomingMessage, response: ServerResponse, path: string, dev: boolean): void {
  if (isPicture(path)) {
    guardPicture(response);
    return;
  }
  const policy = deskPolicy(randomBytes(16).toString("base64"));
  request.headers["content-security-policy"] = policy;
  const guarded: Record<string, string> = { ...everywhere, "Referrer-Policy": "same-origin" };
  // The development server runs code from text and talks over a socket.
  if (!dev) guarded["Content-Security-Policy"] = policy;
  if (isPrivate(path)) guarded["Cache-Control"] = "private, no-store";

  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    for (const [name, value] of Object.entries(guarded)) response.setHeader(name, value);
    return writeHead(...args);
  };
}

/** A picture runs nothing and is the same for everybody: no policy goes with it, and nothing Next says of how it varies. */
function guardPicture(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    // What stands in for a missing picture brings its own headers.
    if (/^image\//.test(String(response.getHeader("content-type") ?? ""))) response.removeHeader("Vary");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return writeHead(...args);
  };
}

function isPicture(path: string): boolean {
  return /^\/(media|site\/logo)\//.test(path);
}

/** Answers that belong to one person or one moment, which nothing on the way may keep. */
function isPrivate(path: string): boolean {
  return /^\/(desk|sign-in|api\/auth)(\/|$)/.test(path);
}

function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
