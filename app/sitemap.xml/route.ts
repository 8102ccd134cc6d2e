import { newsroomStore } from "@/db/newsroom-store";
import { environment } from "@/env";
import { answerSitemap } from "../sitemaps/answer-sitemap";
import { printSitemap } from "../sitemaps/print-sitemap";

export const dynamic = "force-dynamic";

/** Where search engines begin: every page of the site, or the list of the files that hold them. */
export async function GET(request: Request): Promise<Response> {
  const site = { store: await newsroomStore(), siteUrl: environment().siteUrl, now: new Date() };
  return answerSitemap(request, site, () => printSitemap(site));
}
