import { useLocale, useTranslations } from "next-intl";
import { type GivenReason, sayReasons } from "@/core/ledger/say-reasons";
import type { Language } from "@/core/story/story-content";

export type Returned = { reason: string; reasons: GivenReason[]; by: { zh: string; en: string } };

/** Why a story came back, in the words of the person who returned it. */
export function ReturnedWords({ returned }: { returned: Returned }) {
  const t = useTranslations("desk.inbox");
  const language: Language = useLocale();
  return (
    <p className="mt-1.5 border-l-3 border-amber pl-3 text-sm text-ink-2">
      <span className="text-ink-3">{t("returnedBy", { name: returned.by[language] })}</span>{" "}
      <q className="line-clamp-3 inline">{sayReasons(returned, language)}</q>
    </p>
  );
}
