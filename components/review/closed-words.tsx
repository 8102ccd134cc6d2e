"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "../form-state";
import { TextArea } from "../ui/field";

/** Why somebody may read but not decide; what they typed before the story moved on stays for them to copy. */
export function ClosedWords({ why, state }: { why: string; state: FormState }) {
  const t = useTranslations("review.decide");
  const kept = [state?.typed.reason, state?.typed.remark].filter(Boolean).join("\n");
  return (
    <section aria-labelledby="closed" className="grid gap-4">
      <div>
        <h2 id="closed" className="font-sans text-[13px] font-semibold text-ink-3">
          {t("closed")}
        </h2>
        <p className="mt-2 border-l-3 border-rule-strong bg-sunk px-3 py-2 text-sm">{why}</p>
      </div>
      {kept && (
        <TextArea label={t("remark")} id="field-remark" rows={4} defaultValue={kept} hint={t("kept")} readOnly />
      )}
    </section>
  );
}
