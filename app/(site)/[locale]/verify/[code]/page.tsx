import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { VerificationPage } from "@/components/site/verification-page";
import { VerifyForm } from "@/components/site/verify-form";
import { listPhotos } from "@/core/story/body-text";
import { unpackStory } from "@/core/story/story-package";
import { readCode } from "@/core/site/read-code";
import { environment } from "@/env";
import { evidenceOf, loadRecord } from "../../../load-record";
import { siteLanguage } from "../../../site-language";

type Props = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const t = await getTranslations({ locale: language, namespace: "site.verify" });
  return { title: t("title"), robots: { index: false } };
}

export default async function VerifyHash({ params }: Props) {
  const language = await siteLanguage(params);
  const code = readCode((await params).code);
  const record = code ? await loadRecord(code) : undefined;
  if (!code || !record) notFound();
  if (record === "ambiguous") return <VerifyForm language={language} typed={code} problem="ambiguous" />;
  const { found, sealed } = record;
  const [photo] = found.package ? listPhotos(unpackStory(found.package).body) : [];
  const check = { site: environment().siteUrl, files: Object.keys(await evidenceOf(record)), photo, sealed };
  return <VerificationPage found={found} check={check} language={language} />;
}
