import { newsroomStore } from "@/db/newsroom-store";
import { environment } from "@/env";
import { answerSitemap } from "../answer-sitemap";
import { printSitemapPart } from "../print-sitemap";

export const dynamic = "force-dynamic";

/** One file of a sitemap that is too large for one. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const part = /^(\w+)\.xml$/.exec((await params).name)?.[1] ?? "";
  const site = { store: await newsroomStore(), siteUrl: environment().siteUrl, now: new Date() };
  return answerSitemap(request, site, () => printSitemapPart(site, part));
}
