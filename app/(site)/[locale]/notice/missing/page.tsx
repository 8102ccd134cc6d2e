import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/components/site/notice";
import { siteLanguage } from "../../../site-language";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await siteLanguage(params);
  const t = await getTranslations({ locale, namespace: "find.notice" });
  return { title: t("missing.name"), robots: { index: false } };
}

/** What the server shows, with 404, where nothing is. */
export default async function MissingPage({ params }: Props) {
  await siteLanguage(params);
  return <Missing />;
}
