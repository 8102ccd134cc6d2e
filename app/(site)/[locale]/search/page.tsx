import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/site/search-page";
import { nothingTyped } from "@/core/site/read-search";
import { loadCollege } from "../../load-college";
import { siteLanguage } from "../../site-language";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const t = await getTranslations({ locale: language, namespace: "find.search" });
  return { title: t("title"), robots: { index: false } };
}

/** The search before anything was asked. What is asked is answered without Next: counter/search-door.tsx fills this page. */
export default async function Search({ params }: Props) {
  const language = await siteLanguage(params);
  const blank = {
    typed: nothingTyped,
    problems: {},
    standing: "blank" as const,
    stories: [],
    older: null,
    paged: false,
  };
  return <SearchPage {...blank} college={await loadCollege()} language={language} />;
}
