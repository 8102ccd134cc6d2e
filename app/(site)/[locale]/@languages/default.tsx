import { LanguageLink } from "@/components/site/language-link";
import { siteLanguage } from "../../site-language";

type Props = { params: Promise<{ locale: string }> };

/** A page without a counterpart leads to the other language's front page. */
export default async function OtherFrontPage({ params }: Props) {
  const language = await siteLanguage(params);
  const other = language === "zh" ? "en" : "zh";
  return <LanguageLink to={other} address={`/${other}`} />;
}
