import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { moment } from "../review/moment";
import { ApplyButton } from "./apply-button";
import { usePlaceName } from "./place-name";
import { RemarkActs } from "./remark-acts";
import { RemarkState } from "./remark-state";
import { RemarkWords } from "./remark-words";
import type { RemarkDoor, ShownRemark } from "./shown-remark";

type Props = { remark: ShownRemark; door: RemarkDoor; language: Language };

/** One remark with its place, its words, what was answered, and what this person may do with it. */
export function RemarkThread({ remark, door, language }: Props) {
  const t = useTranslations("remarks");
  const name = usePlaceName();
  const { id, placed, anchor, number, answers, may } = remark;
  const place = name(placed ?? anchor);
  return (
    <li id={`remark-${id}`} className="grid scroll-mt-4 gap-2 border-t border-rule py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        {remark.address ? <a href={remark.address}>{place}</a> : <span className="text-ink-2">{place}</span>}
        <RemarkState remark={remark} />
        <span className="text-ink-3">{t("revision", { number })}</span>
      </div>
      <RemarkWords remark={remark} language={language} quoted />
      <Said by={remark.by} at={remark.at} />
      {answers.length > 0 && (
        <ol aria-label={t("answers")} className="grid gap-2 border-l border-rule-strong pl-4">
          {answers.map((answer) => (
            <li key={answer.id} className="text-sm">
              <p className="whitespace-pre-line wrap-anywhere">{answer.words}</p>
              <Said by={answer.by} at={answer.at} />
            </li>
          ))}
        </ol>
      )}
      {may.includes("apply") && placed && <ApplyButton suggestions={[remark]} place={place} />}
      <RemarkActs remark={remark} door={door} />
    </li>
  );
}

function Said({ by, at }: { by: { zh: string; en: string }; at: Date }) {
  const t = useTranslations("remarks");
  const format = useFormatter();
  const language: Language = useLocale();
  return <p className="text-[13px] text-ink-3">{t("by", { name: by[language], time: format.dateTime(at, moment) })}</p>;
}
