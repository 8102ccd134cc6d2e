import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/core/story/story-content";
import { ApplyButton } from "./apply-button";
import { RemarkThread } from "./remark-thread";
import type { RemarkDoor, ShownRemark } from "./shown-remark";

type Props = {
  remarks: readonly ShownRemark[];
  door: RemarkDoor;
  language: Language;
  /** True beside an editor, whose text an answer could cost somebody without scripts. */
  editing?: boolean;
  className?: string;
  /** The form for a new remark, where this person may leave one. */
  children?: ReactNode;
};

/** All remarks on a story that this person sees: what is open first, what is settled folded away. */
export function RemarkBoard({ remarks, door, language, editing = false, className = "", children }: Props) {
  const t = useTranslations("remarks");
  const open = remarks.filter(({ state }) => state === "open" || state === "pending");
  const settled = remarks.filter((remark) => !open.includes(remark));
  const pending = open.filter(({ state }) => state === "pending").length;
  const appliable = open.filter(({ may, placed }) => may.includes("apply") && placed);
  const thread = (remark: ShownRemark) => <RemarkThread key={remark.id} {...{ remark, door, language }} />;
  return (
    <section id="remarks" aria-labelledby="remarks-heading" className={`scroll-mt-4 ${className}`}>
      <div className="flex flex-wrap items-baseline gap-x-3 pb-2">
        <h2 id="remarks-heading" className="text-lg">
          {t("heading")}
        </h2>
        <p className="text-sm text-ink-3">
          {t("count", { open: open.length - pending })}
          {pending > 0 && ` · ${t("pending_count", { count: pending })}`}
        </p>
      </div>
      {editing && (
        <noscript>
          <p className="pb-2 text-sm text-ink-2">{t("save_first")}</p>
        </noscript>
      )}
      {appliable.length > 0 && <p className="pb-2 text-sm text-ink-2">{t("apply_hint")}</p>}
      {appliable.length > 1 && (
        <div className="pb-3">
          <ApplyButton suggestions={appliable} />
        </div>
      )}
      {remarks.length === 0 && <p className="text-sm text-ink-2">{t("none")}</p>}
      {open.length > 0 && <ul className="border-b border-rule">{open.map(thread)}</ul>}
      {settled.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-10 cursor-pointer text-sm leading-10 text-ink-2">
            {t("settled", { count: settled.length })}
          </summary>
          <ul className="border-b border-rule">{settled.map(thread)}</ul>
        </details>
      )}
      {children}
    </section>
  );
}
