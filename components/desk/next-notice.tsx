import { useTranslations } from "next-intl";
import { DoneNotice } from "../review/done-notice";

/** What was done before, above the story that opened next; nothing when the address does not say so. */
export function NextNotice({ done, story }: { done?: string; story?: string }) {
  const t = useTranslations("inbox.next");
  if (!done || !story) return null;
  return (
    <div className="mb-5 grid gap-1">
      <DoneNotice done={done} story={story} />
      <p className="text-sm text-ink-2">
        {t("here")} <a href="/desk">{t("back")}</a>
      </p>
    </div>
  );
}
