import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArchiveYear } from "@/components/site/archive-year";
import { loadYear } from "../../../archive-pages";
import { siteLanguage } from "../../../site-language";

type Props = { params: Promise<{ locale: string; year: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const { year } = await params;
  const t = await getTranslations({ locale: language, namespace: "find.archive" });
  return { title: t("year_title", { year }), alternates: { canonical: `/${language}/archive/${year}` } };
}

export default async function Year({ params }: Props) {
  const language = await siteLanguage(params);
  const found = await loadYear(language, (await params).year);
  return <ArchiveYear {...found} language={language} />;
}
