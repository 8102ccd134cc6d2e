import { useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { buttonClass } from "../ui/button";
import { PrintButton } from "./print-button";

/** What stands above the approval form on the screen and not on paper. */
export function FormTools({ story, language }: { story: string; language: Language }) {
  const t = useTranslations("review.form");
  const room = `/desk/stories/${story}`;
  const other = { zh: { lang: "en", name: "English" }, en: { lang: "zh", name: "中文" } }[language];
  return (
    <div className="flex flex-wrap items-center gap-2.5 border-b border-rule px-4 py-3 md:px-10 print:hidden">
      <p className="mr-auto text-[13px] text-ink-2">{t("hint")}</p>
      <a href={`${room}/review`} className={buttonClass("quiet")}>
        {t("back")}
      </a>
      <a href={`${room}/form?lang=${other.lang}`} lang={other.lang} className={buttonClass()}>
        {other.name}
      </a>
      <PrintButton label={t("print")} />
    </div>
  );
}
