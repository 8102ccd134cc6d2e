import { useTranslations } from "next-intl";
import { buttonClass } from "../ui/button";

/** What can be taken from the room on paper. */
export function Papers({ story }: { story: string }) {
  const t = useTranslations("review.decide");
  return (
    <section aria-labelledby="papers" className="grid gap-2">
      <h2 id="papers" className="mb-1 font-sans text-[13px] font-semibold text-ink-3">
        {t("papers")}
      </h2>
      <a href={`/desk/stories/${story}/form`} className={buttonClass()}>
        {t("print")}
      </a>
    </section>
  );
}
