"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { RoomMove } from "@/core/workflow/room-moves";
import type { FormAction } from "../form-state";
import { ClosedWords } from "./closed-words";
import { ConfirmStep } from "./confirm-step";
import { DecisionBar } from "./decision-bar";
import { DecisionWords } from "./decision-words";
import { Rail } from "./rail";
import type { OfferedReason } from "./reason-fields";
import { isOfConfirmStep, useConfirmStep } from "./use-confirm-step";
import { useKeptWords } from "./use-kept-words";
import { useVerdict } from "./use-verdict";
import { VerdictRefused } from "./verdict-refused";

/** What every verdict carries unseen: the story, the version and text the page shows, and the name of this request. */
export type VerdictOrder = {
  story: string;
  number: number;
  revision: number;
  version: number;
  seen: string;
  request: string;
};

type Props = {
  action: FormAction;
  order: VerdictOrder;
  /** Who is at the desk: what one person typed is not another's. */
  viewer: string;
  open: readonly RoomMove[];
  mayAmend: boolean;
  zone: string;
  reasons: readonly OfferedReason[];
  /** For how many milliseconds a password typed lately still counts. */
  confirmedFor: number;
  /** What signing would mean, in one sentence. */
  statement: string;
  /** Why nothing is open, where nothing is. */
  why: string;
  /** What a signature would bind, for the step that confirms it. */
  facts: ReactNode;
  whoSigns: ReactNode;
  papers: ReactNode;
  children: ReactNode;
};

const formId = "verdict";

/**
 * The text beside the form of a decision, with its buttons always in reach below; whole without scripts. The form stays when
 * nothing is open any more, so that whoever came too late is told and keeps what they typed.
 */
export function DecisionRoom(props: Props) {
  const { action, order, open, zone, statement, facts, whoSigns, papers, children } = props;
  const t = useTranslations("review.decide");
  const form = useRef<HTMLFormElement>(null);
  const words = useKeptWords(form, `verdict ${props.viewer} ${order.story}`);
  const { state, pending, scripts, send } = useVerdict(order.story, action, words.forget);
  const { step, hold, close } = useConfirmStep(state, props.confirmedFor, zone);
  const ticks = open.includes("approve") || open.includes("hold");
  const refused = state && !isOfConfirmStep(state) ? state : null;
  // A refusal may stand out of sight of the button that was pressed.
  useEffect(() => {
    if (!refused) return;
    const place = form.current?.querySelector<HTMLElement>("[aria-invalid]");
    (place ?? document.querySelector<HTMLElement>("[data-refusal]"))?.focus();
  }, [refused]);
  return (
    <>
      {/* Enter in a text box would press the first button of the form. A closed one is first, so that nothing is signed by it. */}
      <button type="submit" form={formId} disabled hidden />
      {refused && <VerdictRefused state={refused} story={order.story} revision={order.revision} />}
      {step && <ConfirmStep {...{ step, scripts, pending, facts, zone, ticks }} form={formId} onClose={close} />}
      <div className="grid lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="min-w-0 px-4 pt-5 pb-10 md:px-10 md:pt-6">{children}</div>
        <Rail label={t("heading")}>
          {whoSigns}
          <form ref={form} id={formId} action={send} onSubmit={hold} className="contents">
            {Object.entries(order).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {open.length > 0 && (
              <DecisionWords
                {...{ state, open, zone }}
                mayAmend={props.mayAmend}
                reasons={props.reasons}
                story={order.story}
                revision={order.revision}
              />
            )}
            {open.length === 0 && <ClosedWords why={props.why} state={state} />}
          </form>
          {papers}
        </Rail>
      </div>
      <DecisionBar {...{ open, statement, pending }} form={formId} />
    </>
  );
}
