import { useTranslations } from "next-intl";
import { buttonClass } from "../ui/button";

/** For people of the newsroom who do not write: says who does, and whom to ask. */
export function NotAReporter() {
  const t = useTranslations("editor.start");
  return (
    <div className="mx-auto max-w-2xl px-4 py-10 sm:px-8">
      <h1 className="text-3xl">{t("refusedTitle")}</h1>
      <p className="mt-2 mb-6 text-ink-2">{t("refused")}</p>
      <a href="/desk" className={buttonClass()}>
        {t("back")}
      </a>
    </div>
  );
}
