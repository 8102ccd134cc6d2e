import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { Section } from "../desk/section";
import type { FormAction } from "../form-state";
import { type Reason, ReasonActs } from "./reason-acts";
import { RecordForm } from "./record-form";

type Props = { reasons: readonly Reason[]; actions: { keep: FormAction; place: FormAction } };

/** The reasons auditors choose from, in their order; each opens to be worded anew. Below them those that are offered no more. */
export function ReasonList({ reasons, actions }: Props) {
  const t = useTranslations("registry.reasons");
  const offered = reasons.filter(({ retired }) => !retired);
  const retired = reasons.filter((reason) => reason.retired);
  return (
    <>
      {offered.length === 0 && <p className="mt-5 text-sm text-ink-2">{t("empty")}</p>}
      <ol className="mt-5 border-t border-rule empty:hidden">
        {offered.map((reason, at) => (
          <li
            key={reason.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
          >
            <Wording {...{ reason, actions }} />
            <ReasonActs
              {...{ reason }}
              action={actions.place}
              acts={[at > 0 && "up", at < offered.length - 1 && "down", "retire"]}
            />
          </li>
        ))}
      </ol>
      {retired.length > 0 && (
        <Section title={t("retired")} hint={t("retiredHint")}>
          <ul className="divide-y divide-rule">
            {retired.map((reason) => (
              <li key={reason.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
                <Words reason={reason} />
                <ReasonActs {...{ reason }} action={actions.place} acts={["restore"]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Wording({ reason, actions }: { reason: Reason; actions: Props["actions"] }) {
  const t = useTranslations("registry.reasons");
  const language: Language = useLocale();
  const { id, zh, en, version } = reason;
  const fields = [
    { name: "zh", label: t("zh"), value: zh, maxLength: 120 },
    { name: "en", label: t("en"), value: en, maxLength: 200 },
  ];
  return (
    <details key={`${zh} ${en}`} className="min-w-0 flex-1 basis-80">
      <summary className="min-h-10 cursor-pointer py-1.5" aria-label={t("change", { reason: reason[language] })}>
        <Words reason={reason} />
      </summary>
      <div className="py-4">
        <RecordForm
          id={id}
          action={actions.keep}
          fields={fields}
          hidden={{ id, version: String(version) }}
          submit={t("save")}
        />
      </div>
    </details>
  );
}

function Words({ reason }: { reason: Reason }) {
  const language: Language = useLocale();
  return (
    <span className="wrap-anywhere">
      <span className="font-medium">{reason[language]}</span>{" "}
      <span className="text-sm text-ink-3">{reason[language === "zh" ? "en" : "zh"]}</span>
    </span>
  );
}
