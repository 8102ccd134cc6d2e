import { useTranslations } from "next-intl";
import type { FormAction } from "../form-state";
import { RecordForm } from "../registry/record-form";
import { type ShownWebhook, WebhookForm } from "./webhook-form";

type Props = {
  webhooks: readonly ShownWebhook[];
  actions: { keep: FormAction; drop: FormAction; test: FormAction };
};

/** The addresses outside; each opens to be changed, paused, tried or removed. */
export function WebhookList({ webhooks, actions }: Props) {
  const t = useTranslations("notices.hooks");
  if (webhooks.length === 0) return <p className="text-sm text-ink-2">{t("none")}</p>;
  return (
    <ul className="border-t border-rule">
      {webhooks.map((webhook) => (
        <li key={webhook.id} className="border-b border-rule py-3">
          <details key={webhook.version}>
            <summary className="cursor-pointer">
              <span className="font-medium">{webhook.name}</span>{" "}
              <span className="text-sm text-ink-3">
                {t(`formats.${webhook.format}`)} · <span className="font-mono">{new URL(webhook.url).host}</span>
                {!webhook.active && ` · ${t("paused")}`}
              </span>
            </summary>
            <div className="grid gap-5 py-4">
              <WebhookForm webhook={webhook} action={actions.keep} />
              <div className="flex flex-wrap gap-3">
                <Act id="test" {...{ webhook }} action={actions.test} submit={t("test")} />
                <Act id="drop" {...{ webhook }} action={actions.drop} submit={t("drop")} />
              </div>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

type ActProps = { id: string; webhook: ShownWebhook; action: FormAction; submit: string };

function Act({ id, webhook, action, submit }: ActProps) {
  const hidden = { id: webhook.id, version: String(webhook.version) };
  return <RecordForm id={`${id}-${webhook.id}`} fields={[]} {...{ action, hidden, submit }} />;
}
