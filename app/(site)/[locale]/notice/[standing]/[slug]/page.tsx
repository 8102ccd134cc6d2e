import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/site/notice";
import { siteLanguage } from "../../../../site-language";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false } };

/** What the server shows in place of a story: 410 for a withdrawn one, 503 for one that is not what was signed. */
export default async function NoticePage({ params }: { params: Promise<{ locale: string; standing: string }> }) {
  await siteLanguage(params);
  const { standing } = await params;
  if (standing !== "withdrawn" && standing !== "withheld") notFound();
  return <Notice standing={standing} />;
}
