"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "../form-state";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";

/** The old password and the new one. Password stores need the username beside them. */
export function PasswordForm({ action, username }: { action: FormAction; username: string }) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("desk.account");
  const refusal = useTranslations("words.refusal");
  const wrong = (place: string) => state?.problems.some((problem) => problem.place === place);
  const beside = wrong("current") || wrong("password");
  return (
    <form action={send} className="mt-4 grid max-w-sm gap-4">
      <input type="text" name="" value={username} readOnly autoComplete="username" hidden />
      <TextField
        label={t("current")}
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={wrong("current") ? t("wrong") : undefined}
      />
      <TextField
        label={t("new")}
        hint={t("newHint")}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        error={wrong("password") ? t("short") : undefined}
      />
      {state && !beside && <Notice look="refused">{refusal(state.refusal)}</Notice>}
      <SubmitButton className="justify-self-start">{t("change")}</SubmitButton>
    </form>
  );
}
