import { languages } from "@/core/story/story-content";

/** The site begins in its first language. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { Location: `/${languages[0]}` } });
}
