import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AboutPage } from "@/components/site/about-page";
import { siteLanguage } from "../../site-language";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const t = await getTranslations({ locale: language, namespace: "find.about" });
  return { title: t("title"), description: t("intro"), alternates: { canonical: `/${language}/about` } };
}

export default async function About({ params }: Props) {
  return <AboutPage language={await siteLanguage(params)} />;
}
