"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "../form-state";
import { TextField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";

type Props = {
  action: FormAction;
  labels: { username: string; password: string; submit: string };
  next: string;
  username: string;
};

/** Username, password and one button; after a refusal the sentence stands at the password and the username stays. */
export function SignInForm({ action, labels, next, username }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("words.refusal");
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <TextField
        label={labels.username}
        name="username"
        defaultValue={state?.typed.username ?? username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        required
        autoFocus={!username}
      />
      <TextField
        label={labels.password}
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
        autoFocus={Boolean(username)}
        error={state ? t(state.refusal) : undefined}
      />
      <SubmitButton look="sign" className="mt-2 w-full">
        {labels.submit}
      </SubmitButton>
    </form>
  );
}
