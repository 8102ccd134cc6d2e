import type { Metadata } from "next";
import { Missing } from "@/components/site/notice";
import { siteLanguage } from "../../../site-language";

export const metadata: Metadata = { robots: { index: false } };

/** What the server shows, with 404, where nothing is. */
export default async function MissingPage({ params }: { params: Promise<{ locale: string }> }) {
  await siteLanguage(params);
  return <Missing />;
}
