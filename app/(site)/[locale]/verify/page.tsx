import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { VerifyForm } from "@/components/site/verify-form";
import { readTypedCode } from "@/core/site/read-code";
import { loadRecord } from "../../load-record";
import { siteLanguage } from "../../site-language";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ code?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const t = await getTranslations({ locale: language, namespace: "site.verify" });
  return { title: t("title") };
}

export default async function Verify({ params, searchParams }: Props) {
  const language = await siteLanguage(params);
  const { code } = await searchParams;
  const typed = typeof code === "string" ? code : "";
  const read = readTypedCode(typed);
  if (!read) return <VerifyForm language={language} typed={typed} problem={typed === "" ? undefined : "unread"} />;
  const record = read.end ? await loadRecord(read.code, read.end) : undefined;
  if (record === "ambiguous" || (read.end && !record)) {
    return <VerifyForm language={language} typed={typed} problem={record ?? "unknown"} />;
  }
  redirect(`/${language}/verify/${record?.found.hash ?? read.code}`);
}
