import { type NextRequest, NextResponse } from "next/server";

/**
 * Sends a signed-out visitor of the desk to sign in and back afterwards, and keeps the language chosen on the sign-in page.
 * It guards nothing: every page does that itself.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.next();
  return request.nextUrl.pathname === "/sign-in" ? keepLanguage(request) : goToSignIn(request);
}

function goToSignIn({ nextUrl }: NextRequest): NextResponse {
  return redirectTo(nextUrl.href, `/sign-in?next=${encodeURIComponent(`${nextUrl.pathname}${nextUrl.search}`)}`);
}

function keepLanguage({ nextUrl }: NextRequest): NextResponse {
  const rest = new URLSearchParams(nextUrl.search);
  const language = rest.get("lang") === "zh" ? "zh" : "en";
  rest.delete("lang");
  const response = redirectTo(nextUrl.href, `/sign-in${rest.size > 0 ? `?${rest}` : ""}`);
  response.cookies.set("imprimatur.language", language, { path: "/", sameSite: "lax", maxAge: 365 * 24 * 60 * 60 });
  return response;
}

/** Next sends an address on its own host as a relative one: visitors stay on the host they came by. */
function redirectTo(from: string, location: string): NextResponse {
  return NextResponse.redirect(new URL(location, from), 307);
}

/** Photos are fetched by pages, which cannot sign in; and Next cuts bodies at 10 MB wherever a proxy looks at them. */
export const config = {
  matcher: [
    {
      source: "/desk/:path((?!media/).*)*",
      missing: [
        { type: "cookie", key: "next-auth.session-token" },
        { type: "cookie", key: "__Secure-next-auth.session-token" },
      ],
    },
    { source: "/sign-in", has: [{ type: "query", key: "lang" }] },
  ],
};
