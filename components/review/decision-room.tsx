"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { FormAction } from "../form-state";
import { Notice } from "../ui/notice";
import { ClosedWords } from "./closed-words";
import { ConfirmPassword } from "./confirm-password";
import { DecisionBar } from "./decision-bar";
import { DecisionWords } from "./decision-words";
import type { RoomMove } from "@/core/workflow/room-moves";
import { Rail } from "./rail";
import { useVerdict } from "./use-verdict";

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
  open: readonly RoomMove[];
  mayAmend: boolean;
  zone: string;
  /** What signing would mean, in one sentence. */
  statement: string;
  /** Why nothing is open, where nothing is. */
  why: string;
  whoSigns: ReactNode;
  papers: ReactNode;
  children: ReactNode;
};

/**
 * The text beside the words of a decision, with its buttons always in reach below; one form, whole without scripts. It stays
 * when nothing is open any more, so that whoever came too late is told and keeps what they typed.
 */
export function DecisionRoom({
  action,
  order,
  open,
  mayAmend,
  zone,
  statement,
  why,
  whoSigns,
  papers,
  children,
}: Props) {
  const { state, send } = useVerdict(order.story, action);
  const t = useTranslations("review.decide");
  const form = useRef<HTMLFormElement>(null);
  // A refusal may stand out of sight of the button that was pressed.
  useEffect(() => {
    const place = form.current?.querySelector<HTMLElement>("[aria-invalid]:not([type=password])");
    if (state && !asksPassword(state.refusal))
      (place ?? form.current?.querySelector<HTMLElement>("[data-refusal]"))?.focus();
  }, [state]);
  return (
    <form ref={form} action={send}>
      {state && !asksPassword(state.refusal) && <Refusal state={state} order={order} />}
      {state && asksPassword(state.refusal) && <ConfirmPassword state={state} />}
      {/* Enter in a text box would press the first button of the form. A closed one is first, so that nothing is signed by it. */}
      <button type="submit" disabled hidden />
      {Object.entries(order).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="min-w-0 px-4 pt-5 pb-10 md:px-10 md:pt-6">{children}</div>
        <Rail label={t("heading")}>
          {whoSigns}
          {open.length > 0 && <DecisionWords {...{ state, open, mayAmend, zone }} story={order.story} />}
          {open.length === 0 && <ClosedWords why={why} state={state} />}
          {papers}
        </Rail>
      </div>
      <DecisionBar open={open} statement={statement} />
    </form>
  );
}

type Told = NonNullable<Awaited<ReturnType<FormAction>>>;

function Refusal({ state, order }: { state: Told; order: VerdictOrder }) {
  const t = useTranslations("review.decide");
  const sentence = useTranslations("words.refusal");
  const { revision } = state.typed;
  const moved = state.refusal === "changed_meanwhile" && Number(revision) < order.revision;
  return (
    <div data-refusal tabIndex={-1} className="px-4 pt-4 outline-none md:px-10">
      <Notice look="refused">
        {sentence(state.refusal)}
        {moved && (
          <>
            {" "}
            {t("now_shown", { number: order.revision })}{" "}
            <a href={`/desk/stories/${order.story}/review?show=changes&since=${revision}`}>
              {t("newest", { number: revision ?? "" })}
            </a>
          </>
        )}
      </Notice>
    </div>
  );
}

function asksPassword(refusal: Told["refusal"]): boolean {
  return refusal === "password_needed" || refusal === "password_wrong" || refusal === "too_many";
}
