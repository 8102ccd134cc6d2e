import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArchiveYears } from "@/components/site/archive-years";
import { byYear } from "@/core/site/archive";
import { loadArchive } from "../../archive-pages";
import { siteLanguage } from "../../site-language";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const t = await getTranslations({ locale: language, namespace: "find.archive" });
  return { title: t("title"), alternates: { canonical: `/${language}/archive` } };
}

export default async function Archive({ params }: Props) {
  const language = await siteLanguage(params);
  return <ArchiveYears years={byYear(await loadArchive(language))} language={language} />;
}
