/** What search engines may read: everything readers see, nothing of the desk. */
export function GET(): Response {
  const lines = ["User-agent: *", "Disallow: /desk", "Disallow: /sign-in", "Disallow: /setup", "Disallow: /api/", ""];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
