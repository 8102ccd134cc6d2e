"use client";

import { useTranslations } from "next-intl";
import { checklist } from "@/core/workflow/checklist";
import { RailSection } from "./rail-section";
import { TickBox } from "./tick-box";

/** What an auditor looks at before signing, to be ticked off by hand and kept with the verdict. */
export function ChecklistField({ ticked }: { ticked: readonly string[] }) {
  const t = useTranslations("review.decide");
  const check = useTranslations("words.checklist");
  return (
    <RailSection id="checklist" title={t("checklist")}>
      <fieldset aria-labelledby="checklist" className="grid">
        {checklist.map((key) => (
          <TickBox key={key} name="checked" value={key} defaultChecked={ticked.includes(key)}>
            {check(key)}
          </TickBox>
        ))}
      </fieldset>
      <p className="text-[13px] text-ink-3">{t("checklist_hint")}</p>
    </RailSection>
  );
}
