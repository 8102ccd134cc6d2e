"use client";

import { useTranslations } from "next-intl";
import { noticeKinds, type NoticeKind } from "@/core/notices/notice-kinds";
import { webhookFormats } from "@/core/notices/webhook-record";
import type { FormAction, FormState } from "../form-state";
import { RecordForm } from "../registry/record-form";

export type ShownWebhook = {
  id: string;
  name: string;
  url: string;
  format: (typeof webhookFormats)[number];
  kinds: readonly NoticeKind[];
  titles: boolean;
  active: boolean;
  version: number;
};

/** What is asked of an address outside; an empty secret leaves the one it has. */
export function WebhookForm({ webhook, action }: { webhook?: ShownWebhook; action: FormAction }) {
  const t = useTranslations("notices.hooks");
  const formats = webhookFormats.map((value) => ({ value, label: t(`formats.${value}`) }));
  const fields = [
    { name: "name", label: t("name"), value: webhook?.name, maxLength: 80 },
    { name: "format", label: t("format"), value: webhook?.format, options: formats },
    { name: "url", label: t("url"), hint: t("urlHint"), value: webhook?.url, maxLength: 500 },
    { name: "secret", label: t("secret"), hint: t(webhook ? "secretKept" : "secretHint") },
  ];
  const hidden: Record<string, string> = webhook ? { id: webhook.id, version: String(webhook.version) } : {};
  return (
    <RecordForm id={webhook?.id ?? "new"} {...{ action, fields, hidden }} submit={webhook ? t("save") : t("add")}>
      {(state) => <Boxes {...{ webhook, state }} />}
    </RecordForm>
  );
}

function Boxes({ webhook, state }: { webhook?: ShownWebhook; state: FormState }) {
  const t = useTranslations("notices.hooks");
  const word = useTranslations("notices.kind");
  const isOn = (name: string, kept: boolean) => (state ? state.typed[name] === "on" : kept);
  const kept = (kind: NoticeKind) => webhook?.kinds.includes(kind) ?? kind === "waiting";
  return (
    <div className="grid gap-4">
      <fieldset className="grid gap-x-5 gap-y-1 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-medium text-ink-2">{t("kinds")}</legend>
        {noticeKinds.map((kind) => (
          <Box key={kind} name={`kind.${kind}`} label={word(kind)} on={isOn(`kind.${kind}`, kept(kind))} />
        ))}
      </fieldset>
      <Box name="titles" label={t("titles")} hint={t("titlesHint")} on={isOn("titles", webhook?.titles ?? false)} />
      <Box name="active" label={t("active")} on={isOn("active", webhook?.active ?? true)} />
    </div>
  );
}

function Box({ name, label, hint, on }: { name: string; label: string; hint?: string; on: boolean }) {
  return (
    <label className="flex min-h-8 items-center gap-2.5 text-sm">
      <input
        key={String(on)}
        type="checkbox"
        name={name}
        defaultChecked={on}
        className="size-4.5 shrink-0 accent-ink"
      />
      <span>
        {label}
        {hint && <span className="block text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
