import { useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";

/** The other language of the sign-in page, and the way out to the readers' pages. */
export function SignInLanguages({ language, next }: { language: Language; next: string }) {
  const t = useTranslations("auth");
  const other = language === "zh" ? "en" : "zh";
  return (
    <p className="flex justify-between gap-4 text-sm">
      <a href={`/${language}`} className="py-1 text-ink-2">
        {t("toSite")}
      </a>
      <a href={`/sign-in?${new URLSearchParams({ lang: other, next })}`} lang={other} hrefLang={other} className="py-1">
        {other === "zh" ? "中文" : "English"}
      </a>
    </p>
  );
}
