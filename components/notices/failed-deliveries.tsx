import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import type { Language } from "@/core/story/story-content";
import type { FormAction } from "../form-state";
import { RecordForm } from "../registry/record-form";
import { moment } from "../review/moment";

type Failed = {
  id: string;
  kind: NoticeKind;
  problem: string;
  attempts: number;
  settledAt: Date | null;
  number: number | null;
  person: { zh: string; en: string } | null;
  webhook: string | null;
};

/** What could not be delivered and why, each with a way to try again. */
export function FailedDeliveries({ deliveries, again }: { deliveries: readonly Failed[]; again: FormAction }) {
  const t = useTranslations("notices.hooks");
  const word = useTranslations("notices.kind");
  const format = useFormatter();
  const language: Language = useLocale();
  if (deliveries.length === 0) return <p className="text-sm text-ink-2">{t("nothingFailed")}</p>;
  return (
    <ul className="border-t border-rule">
      {deliveries.map(({ id, kind, problem, attempts, settledAt, number, person, webhook }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3 text-sm"
        >
          <div className="min-w-0">
            <p>
              <span className="font-medium">{person?.[language] ?? webhook}</span> · {word(kind)}
              {number !== null && ` · ${t("about", { number: String(number) })}`}
            </p>
            <p className="text-ink-3">
              {settledAt && format.dateTime(settledAt, moment)} · {t("tries", { count: attempts })}
            </p>
            <p className="mt-0.5 font-mono text-[13px] wrap-anywhere text-ink-2">{problem}</p>
          </div>
          <RecordForm id={`again-${id}`} action={again} fields={[]} hidden={{ delivery: id }} submit={t("again")} />
        </li>
      ))}
    </ul>
  );
}
