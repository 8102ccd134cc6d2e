import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/site/notice";
import { VerifyForm } from "@/components/site/verify-form";
import { siteLanguage } from "../../../../site-language";

type Props = { params: Promise<{ locale: string; standing: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await siteLanguage(params);
  const { standing } = await params;
  const t = await getTranslations({ locale, namespace: "find.notice" });
  const title = standing === "withdrawn" || standing === "withheld" ? t(`${standing}.title`) : t("missing.name");
  return { title, robots: { index: false } };
}

/**
 * What the server shows in place of a page: 410 for a withdrawn story, 503 for one that is not what was signed, 404 for a hash or
 * code that no release has.
 */
export default async function NoticePage({ params }: Props) {
  const language = await siteLanguage(params);
  const { standing, slug } = await params;
  if (standing === "unverified") return <VerifyForm language={language} typed={slug} problem="unknown" />;
  if (standing !== "withdrawn" && standing !== "withheld") notFound();
  return <Notice standing={standing} />;
}
