"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from "react";
import { roomMoves } from "@/core/workflow/room-moves";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { ConfirmWords } from "./confirm-words";
import { endingMoves, signingMoves } from "./signing-moves";
import type { Step } from "./use-confirm-step";

type Props = {
  step: Step;
  /** The form whose verdict this sends. */
  form: string;
  scripts: boolean;
  pending: boolean;
  /** What is signed: the story, its text, and whose name goes where. */
  facts: ReactNode;
  zone: string;
  /** Whether the room has a checklist for this verdict. */
  ticks: boolean;
  onClose: () => void;
};

/**
 * The look at what one signs, before one signs it, and the password when it is due. With scripts it is a modal dialog, without
 * them a section above the page; its button sends the verdict, and the other one goes back to where one was.
 */
export function ConfirmStep({ step, form, scripts, pending, facts, zone, ticks, onClose }: Props) {
  const t = useTranslations("review.decide");
  const words = useTranslations("words");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    if (scripts && box && !box.open) box.showModal();
  }, [scripts, step]);

  const move = roomMoves.find((name) => name === step.move);
  if (!move) return null;
  return (
    <dialog
      ref={dialog}
      open={!scripts || undefined}
      aria-labelledby="confirm"
      onClose={(event) => {
        forgetPassword(event);
        onClose();
      }}
      className="static m-0 w-full border-b border-rule bg-raised p-0 text-ink backdrop:bg-black/50 [&:modal]:fixed [&:modal]:m-auto [&:modal]:max-h-[calc(100svh-2rem)] [&:modal]:w-[calc(100%-2rem)] [&:modal]:max-w-lg [&:modal]:overflow-y-auto [&:modal]:rounded-md [&:modal]:border"
    >
      <div className="mx-auto grid max-w-lg gap-4 p-5 md:p-6">
        <h2 id="confirm" className="text-lg">
          {step.password ? t("confirm_heading") : words(`move.${move}`)}
        </h2>
        {signingMoves.includes(move) && (
          <div className="grid gap-3 text-sm">
            {facts}
            <ConfirmWords typed={step.typed} {...{ move, zone, ticks }} />
          </div>
        )}
        {endingMoves.includes(move) && (
          <div className="grid gap-3 text-sm">
            {facts}
            <p className="border-l-3 border-seal px-3">{t(move === "reject" ? "reject_hint" : "withdraw_hint")}</p>
          </div>
        )}
        {step.password && <PasswordField step={step} form={form} />}
        <div className="flex flex-wrap justify-end gap-2">
          <Back {...{ scripts, form }} close={() => dialog.current?.close()} />
          <Button
            look="sign"
            type="submit"
            form={form}
            name="confirmed"
            value={move}
            aria-disabled={pending || undefined}
            onClick={pending ? (event) => event.preventDefault() : undefined}
            className="max-md:min-h-[44px] max-md:flex-1"
          >
            {t("confirm", { move: words(`move.${move}`) })}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

function PasswordField({ step, form }: Pick<Props, "step" | "form">) {
  const t = useTranslations("review.decide");
  const sentence = useTranslations("words.refusal");
  const wrong = step.refusal === "password_wrong" || step.refusal === "too_many" ? step.refusal : undefined;
  return (
    <>
      <p className="text-sm text-ink-2">{t("confirm_text")}</p>
      <TextField
        label={t("password")}
        name="password"
        form={form}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
        autoFocus
        error={wrong && sentence(wrong)}
      />
    </>
  );
}

/** Without scripts the page is asked for once more, so that it comes back with every word that was typed. */
function Back({ scripts, form, close }: { scripts: boolean; form: string; close: () => void }) {
  const t = useTranslations("review.decide");
  const sends = scripts
    ? ({ onClick: close } as const)
    : ({ type: "submit", form, name: "confirmed", value: "" } as const);
  return (
    <Button look="quiet" className="max-md:min-h-[44px]" {...sends}>
      {t("cancel")}
    </Button>
  );
}

/** A dialog that was closed leaves nothing typed behind for the next button. */
function forgetPassword(event: SyntheticEvent<HTMLDialogElement>) {
  for (const box of event.currentTarget.querySelectorAll("input")) box.value = "";
}
