import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { VerificationPage } from "@/components/site/verification-page";
import { newsroomStore } from "@/db/newsroom-store";
import { findVerification, readCode } from "@/db/queries/find-verification";
import { siteLanguage } from "../../../site-language";

type Props = { params: Promise<{ locale: string; code: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const t = await getTranslations({ locale: language, namespace: "site.verify" });
  return { title: t("title"), robots: { index: false } };
}

export default async function VerifyHash({ params }: Props) {
  const language = await siteLanguage(params);
  const code = readCode((await params).code);
  if (!code) notFound();
  const store = await newsroomStore();
  const found = await store.read((reader) => findVerification(reader, code));
  if (!found) notFound();
  return <VerificationPage found={found} language={language} />;
}
