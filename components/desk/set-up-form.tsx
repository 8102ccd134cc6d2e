"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "../form-state";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { type FieldPlan, PlannedField } from "./planned-field";

/** Names the college, its first department and the first administrator. */
export function SetUpForm({ action, token }: { action: FormAction; token: string }) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("auth.setUp");
  const refusal = useTranslations("words.refusal");
  const groups: [string, FieldPlan[]][] = [
    [
      t("college"),
      [
        { name: "collegeZh", label: t("collegeZh") },
        { name: "collegeEn", label: t("collegeEn") },
      ],
    ],
    [
      t("department"),
      [
        { name: "departmentZh", label: t("departmentZh") },
        { name: "departmentEn", label: t("departmentEn") },
        { name: "departmentId", label: t("departmentId"), hint: t("departmentIdHint") },
      ],
    ],
    [
      t("administrator"),
      [
        { name: "zh", label: t("nameZh") },
        { name: "en", label: t("nameEn") },
        { name: "username", label: t("username"), hint: t("usernameHint") },
        { name: "password", label: t("password"), hint: t("passwordHint"), type: "password" },
      ],
    ],
  ];
  return (
    <form action={send} className="grid gap-8">
      <input type="hidden" name="token" value={token} />
      {groups.map(([title, fields]) => (
        <fieldset key={title} className="grid items-start gap-x-5 gap-y-4 border-t border-rule pt-4 sm:grid-cols-2">
          <legend className="float-left w-full pb-3 font-serif text-lg font-semibold sm:col-span-2">{title}</legend>
          {fields.map((field) => (
            <PlannedField key={field.name} field={field} state={state} />
          ))}
        </fieldset>
      ))}
      {state && <Notice look="refused">{refusal(state.refusal)}</Notice>}
      <SubmitButton look="sign" className="justify-self-start">
        {t("submit")}
      </SubmitButton>
    </form>
  );
}
