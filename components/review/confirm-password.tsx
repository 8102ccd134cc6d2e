"use client";

import { useTranslations } from "next-intl";
import { type SyntheticEvent, useEffect, useRef, useSyncExternalStore } from "react";
import type { FormState } from "../form-state";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";
import { roomMoves } from "@/core/workflow/room-moves";

/**
 * The password before a signature. It belongs to the form around it and sends the same verdict again; with scripts it is a
 * modal dialog, without them a section above the page.
 */
export function ConfirmPassword({ state }: { state: NonNullable<FormState> }) {
  const t = useTranslations("review.decide");
  const move = useTranslations("words.move");
  const sentence = useTranslations("words.refusal");
  const dialog = useRef<HTMLDialogElement>(null);
  const scripts = useScripts();
  // Each answer opens it anew, a second wrong password included.
  useEffect(() => {
    const box = dialog.current;
    if (scripts && box && !box.open) box.showModal();
  }, [scripts, state]);

  const asked = roomMoves.find((name) => name === state.typed.move);
  return (
    <dialog
      ref={dialog}
      open={!scripts || undefined}
      aria-labelledby="confirm"
      onClose={forgetPassword}
      className="static m-0 w-full border-b border-rule bg-raised p-0 text-ink backdrop:bg-black/50 [&:modal]:fixed [&:modal]:m-auto [&:modal]:w-[calc(100%-2rem)] [&:modal]:max-w-md [&:modal]:rounded-md [&:modal]:border"
    >
      <div className="mx-auto grid max-w-md gap-4 p-6">
        <h2 id="confirm" className="text-lg">
          {t("confirm_heading")}
        </h2>
        <p className="text-sm text-ink-2">{t("confirm_text")}</p>
        <TextField
          label={t("password")}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          autoFocus
          error={state.refusal === "password_needed" ? undefined : sentence(state.refusal)}
        />
        <div className="flex flex-wrap justify-end gap-2">
          {scripts && (
            <Button look="quiet" onClick={() => dialog.current?.close()}>
              {t("cancel")}
            </Button>
          )}
          <SubmitButton look="sign" name="move" value={asked}>
            {t("confirm", { move: asked ? move(asked) : "" })}
          </SubmitButton>
        </div>
      </div>
    </dialog>
  );
}

/** A dialog that was closed leaves nothing typed behind for the next button. */
function forgetPassword(event: SyntheticEvent<HTMLDialogElement>) {
  for (const box of event.currentTarget.querySelectorAll("input")) box.value = "";
}

function useScripts(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
