import { accentStyles, isColour, isReadableAccent } from "@/core/site/accent";

export const dynamic = "force-dynamic";

/** The style sheet of a college's accent, `?v=rrggbb`. The address says all that is in it, so it never grows old. */
export function GET(request: Request): Response {
  const colour = `#${new URL(request.url).searchParams.get("v") ?? ""}`;
  if (!isColour(colour) || !isReadableAccent(colour)) {
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  const kept = "public, max-age=31536000, immutable";
  return new Response(accentStyles(colour), {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": kept },
  });
}
