import { type GivenReason, sayReasons } from "@/core/ledger/say-reasons";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { moment } from "../review/moment";

type Props = { at: Date; by: { zh: string; en: string }; reason: string; reasons: GivenReason[]; remark: string };

/** Why the story came back, in the auditor's own words. */
export function ReturnedNotice({ at, by, reason, reasons, remark }: Props) {
  const t = useTranslations("editor.returned");
  const language = useLocale();
  const why = sayReasons({ reasons, reason }, language);
  const time = useFormatter().dateTime(at, moment);
  return (
    <section className="border-amber border-l-3 bg-amber-soft px-4 py-3 text-ink">
      <h2 className="font-sans font-semibold text-sm">{t("title", { name: by[language], time })}</h2>
      <dl className="mt-1 grid gap-1 text-base">
        {why && <Said term={t("reason")} words={why} />}
        {remark && <Said term={t("remark")} words={remark} />}
      </dl>
    </section>
  );
}

function Said({ term, words }: { term: string; words: string }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-ink-2">{term}</dt>
      <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{words}</dd>
    </div>
  );
}
