import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { type Language, languages } from "@/core/story/story-content";

/** The language of a site address, set for everything the page renders. An address in no language of ours does not exist. */
export async function siteLanguage(params: Promise<{ locale: string }>): Promise<Language> {
  const { locale } = await params;
  if (!hasLocale(languages, locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
