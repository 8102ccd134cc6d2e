import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { RemarkState } from "./remark-state";
import { RemarkWords } from "./remark-words";
import type { ShownRemark } from "./shown-remark";

type Props = { remarks: readonly ShownRemark[]; language: Language };

/** The remarks at one passage, behind it: what they say, and the way to their threads. */
export function PassageRemarks({ remarks, language }: Props) {
  const t = useTranslations("remarks");
  const reader: Language = useLocale();
  return remarks.map((remark) => (
    <aside
      key={remark.id}
      lang={reader}
      aria-label={t("new.remark")}
      className="my-3 border-l-3 border-amber bg-amber-soft px-3 py-2 font-sans text-sm leading-normal text-ink"
    >
      <p className="flex flex-wrap gap-x-3 text-[13px]">
        <span className="font-semibold">{remark.by[reader]}</span>
        <RemarkState remark={remark} />
      </p>
      <RemarkWords remark={remark} language={language} quoted={remark.anchor.at === "text"} />
      <p className="text-[13px]">
        <a href={`#remark-${remark.id}`}>{t("thread")}</a>
      </p>
    </aside>
  ));
}
