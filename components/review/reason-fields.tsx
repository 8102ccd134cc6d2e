"use client";

import { useTranslations } from "next-intl";
import type { RoomMove } from "@/core/workflow/room-moves";
import type { FormState } from "../form-state";
import { TextField } from "../ui/field";
import { TickBox } from "./tick-box";
import { listOf } from "./verdict-fields";

/** A reason of the list, worded in the reader's language. */
export type OfferedReason = { id: string; words: string };

type Props = { state: FormState; open: readonly RoomMove[]; reasons: readonly OfferedReason[] };

/** Why, and of a return where to: reasons of the list, words of one's own, and who gets it back. */
export function ReasonFields({ state, open, reasons }: Props) {
  const t = useTranslations("review.decide");
  const sentence = useTranslations("words.refusal");
  const chosen = listOf(state?.typed.reasons);
  const gone = state?.problems.some(({ place }) => place === "reasons");
  const judges = open.includes("return") || open.includes("reject");
  return (
    <>
      {judges && reasons.length > 0 && (
        <fieldset className="grid">
          <legend className="mb-1 text-sm font-medium text-ink-2">{t("reasons")}</legend>
          {reasons.map(({ id, words }) => (
            <TickBox key={id} name="reasons" value={id} defaultChecked={chosen.includes(id)}>
              {words}
            </TickBox>
          ))}
          {gone && (
            <p className="text-sm text-seal" data-refusal tabIndex={-1}>
              {t("reasons_changed")}
            </p>
          )}
        </fieldset>
      )}
      <TextField
        label={t("reason")}
        name="reason"
        autoComplete="off"
        maxLength={5000}
        defaultValue={state?.typed.reason}
        hint={t(judges ? "reason_hint" : "reason_hint_words")}
        error={state?.refusal === "reason_missing" ? sentence("reason_missing") : undefined}
      />
      {open.includes("return") && open.includes("return_to_department") && <ReturnTo state={state} />}
      {open.includes("return") && <p className="text-[13px] text-ink-3">{t("return_hint")}</p>}
    </>
  );
}

function ReturnTo({ state }: { state: FormState }) {
  const t = useTranslations("review.decide");
  const chosen = state?.typed.returnTo ?? "reporters";
  return (
    <fieldset className="grid">
      <legend className="mb-1 text-sm font-medium text-ink-2">{t("return_to")}</legend>
      {(["reporters", "department"] as const).map((to) => (
        <TickBox key={to} type="radio" name="returnTo" value={to} defaultChecked={chosen === to}>
          {t(`return_to_${to}`)}
        </TickBox>
      ))}
    </fieldset>
  );
}
