import { useFormatter, useLocale, useTranslations } from "next-intl";
import { sayReasons } from "@/core/ledger/say-reasons";
import type { Language } from "@/core/story/story-content";
import { keepChecklistKeys } from "@/core/workflow/checklist";
import { moment } from "../review/moment";
import type { Act } from "./act";

/** What somebody said with an act: why, a remark, what they had ticked off, and until when it waits. */
export function VerdictWords({ act }: { act: Pick<Act, "reason" | "reasons" | "remark" | "checked" | "backAt"> }) {
  const t = useTranslations("review.history");
  const check = useTranslations("words.checklist");
  const language: Language = useLocale();
  const time = useFormatter();
  const why = sayReasons(act, language);
  const ticked = keepChecklistKeys(act.checked ?? []).map((key) => check(key));
  return (
    <>
      {why && <Words name={t("reason")} text={why} />}
      {act.remark && <Words name={t("remark")} text={act.remark} />}
      {ticked.length > 0 && <Words name={t("checked")} text={ticked.join(language === "zh" ? "；" : "; ")} />}
      {act.backAt && <Words name={t("back")} text={time.dateTime(new Date(act.backAt), moment)} />}
    </>
  );
}

function Words({ name, text }: { name: string; text: string }) {
  const t = useTranslations("review.history");
  return (
    <p className="mt-1 max-w-[60ch] border-l-2 border-rule pl-3 whitespace-pre-line wrap-anywhere text-ink-2">
      <span className="text-ink-3">{t("words", { name })}</span>
      {text}
    </p>
  );
}
