import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/site/search-page";
import { loadSearch } from "../../load-search";
import { siteLanguage } from "../../site-language";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const t = await getTranslations({ locale: language, namespace: "find.search" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Search({ params, searchParams }: Props) {
  const language = await siteLanguage(params);
  const search = await loadSearch(language, await searchParams);
  return <SearchPage {...search} language={language} />;
}
