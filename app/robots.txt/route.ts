import { languages } from "@/core/story/story-content";
import { environment } from "@/env";

export const dynamic = "force-dynamic";

/** What search engines may read: everything readers see, nothing of the desk, and no list that a search makes up. */
export function GET(): Response {
  const closed = ["/desk", "/sign-in", "/setup", "/api/", ...languages.map((language) => `/${language}/search`)];
  const rules = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
  const lines = [...rules, "", `Sitemap: ${environment().siteUrl}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
