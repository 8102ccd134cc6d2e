import { LanguageLink } from "@/components/site/language-link";
import { loadStory } from "../../../../load-story";
import { siteLanguage } from "../../../../site-language";

type Props = { params: Promise<{ locale: string; slug: string }> };

/** From a story to the same story in the other language, while readers have one. */
export default async function OtherStory({ params }: Props) {
  const language = await siteLanguage(params);
  const found = await loadStory((await params).slug);
  const other = language === "zh" ? "en" : "zh";
  const translation = found?.around.translation;
  return <LanguageLink to={other} address={translation ? `/${other}/news/${translation.slug}` : `/${other}`} />;
}
