"use client";

import { useTranslations } from "next-intl";
import type { RoomMove } from "@/core/workflow/room-moves";
import type { FormState } from "../form-state";
import { buttonClass } from "../ui/button";
import { TextArea } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";
import { ChecklistField } from "./checklist-field";
import { RailSection } from "./rail-section";
import { type OfferedReason, ReasonFields } from "./reason-fields";
import { BackTime, ReleaseTime } from "./time-fields";
import { listOf } from "./verdict-fields";

type Props = {
  state: FormState;
  open: readonly RoomMove[];
  mayAmend: boolean;
  story: string;
  revision: number;
  zone: string;
  reasons: readonly OfferedReason[];
};

const tall = "max-md:min-h-[44px]";

/** The words that go with a decision, in the order of an audit: what was checked, what to say, why not, and when. */
export function DecisionWords({ state, open, mayAmend, story, revision, zone, reasons }: Props) {
  const t = useTranslations("review.decide");
  const move = useTranslations("words.move");
  const has = (...moves: RoomMove[]) => moves.some((name) => open.includes(name));
  // A tick belongs to the text it was made for.
  const ticked = state?.typed.revision === String(revision) ? listOf(state.typed.checked) : [];
  return (
    <>
      {has("approve", "hold") && <ChecklistField ticked={ticked} />}
      {has("approve", "release", "return", "hold", "resume", "reject") && (
        <RailSection id="decision" title={t("heading")}>
          <TextArea
            label={t("remark")}
            name="remark"
            rows={4}
            maxLength={5000}
            defaultValue={state?.typed.remark}
            hint={t("remark_hint")}
          />
        </RailSection>
      )}
      <RailSection id="why" title={t(has("return") ? "send_back" : "why")}>
        <ReasonFields {...{ state, open, reasons }} />
        {(["reject", "correct", "withdraw"] as const)
          .filter((name) => has(name))
          .map((name) => (
            <Weighty key={name} name={name} />
          ))}
      </RailSection>
      {has("schedule") && (
        <RailSection id="schedule" title={t("later")}>
          <ReleaseTime {...{ state, zone }} />
        </RailSection>
      )}
      {has("hold") && (
        <RailSection id="hold" title={t("wait")}>
          <BackTime {...{ state, zone }} />
        </RailSection>
      )}
      {mayAmend && (
        <RailSection id="amend" title={t("amend")}>
          <p className="text-[13px] text-ink-3">{t("amend_hint")}</p>
          <a href={`/desk/stories/${story}?amend=1`} className={`${buttonClass()} ${tall}`}>
            {move("amend")}
          </a>
        </RailSection>
      )}
    </>
  );
}

/** A decision that ends something, with what it does. */
function Weighty({ name }: { name: "reject" | "correct" | "withdraw" }) {
  const t = useTranslations("review.decide");
  const move = useTranslations("words.move");
  return (
    <div className="grid gap-1.5">
      <SubmitButton name="move" value={name} aria-describedby={`hint-${name}`} className={tall}>
        {move(name)}
      </SubmitButton>
      <p id={`hint-${name}`} className="text-[13px] text-ink-3">
        {t(`${name}_hint`)}
      </p>
    </div>
  );
}
