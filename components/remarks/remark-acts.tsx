"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";
import { usePlaceName } from "./place-name";
import { RemarkForm } from "./remark-form";
import { ReplacementField } from "./replacement-field";
import type { RemarkDoor, ShownRemark } from "./shown-remark";

type Props = { remark: ShownRemark; door: RemarkDoor };

const single = ["resolve", "reopen", "decline"] as const;

/** What this person may do with a remark: each act a form of its own. */
export function RemarkActs({ remark, door }: Props) {
  const { may } = remark;
  if (may.includes("change")) return <PendingActs remark={remark} door={door} />;
  return (
    <div className="grid gap-2">
      {may.includes("answer") && <AnswerForm {...{ remark, door }} />}
      <div className="flex flex-wrap gap-2">
        {single
          .filter((act) => may.includes(act))
          .map((act) => (
            <ActForm key={act} {...{ remark, door, act }} />
          ))}
      </div>
    </div>
  );
}

function PendingActs({ remark, door }: Props) {
  const t = useTranslations("remarks");
  const { id, version, words, replacement } = remark;
  const fields = { remark: id, version, act: "change", kind: replacement === null ? "remark" : "suggestion" };
  return (
    <div className="flex flex-wrap items-start gap-2">
      <details className="grow">
        <summary className="inline-flex min-h-10 cursor-pointer items-center text-sm text-link underline">
          {t("act.change")}
        </summary>
        <RemarkForm door={door} fields={fields} className="mt-2 grid gap-3">
          {({ typed, errorAt }) => (
            <>
              {replacement !== null && (
                <ReplacementField id={`replacement-${id}`} start={typed.replacement ?? replacement} {...{ errorAt }} />
              )}
              <TextArea
                id={`words-${id}`}
                name="words"
                label={t("new.words")}
                rows={3}
                maxLength={2000}
                defaultValue={typed.words ?? words}
                error={errorAt("words")}
              />
              <SubmitButton className="justify-self-start">{t("act.keep_change")}</SubmitButton>
            </>
          )}
        </RemarkForm>
      </details>
      <ActForm {...{ remark, door }} act="drop" />
    </div>
  );
}

function AnswerForm({ remark, door }: Props) {
  const t = useTranslations("remarks");
  const name = useActName()("answer", remark);
  const { id, version } = remark;
  return (
    <RemarkForm door={door} fields={{ remark: id, version, act: "answer" }} className="grid gap-2">
      {({ typed, errorAt }) => (
        <>
          <TextArea
            id={`answer-${id}`}
            name="words"
            label={t("your_answer")}
            rows={2}
            maxLength={2000}
            defaultValue={typed.words}
            error={errorAt("words")}
          />
          <SubmitButton className="justify-self-start" aria-label={name}>
            {t("act.answer")}
          </SubmitButton>
        </>
      )}
    </RemarkForm>
  );
}

type Act = (typeof single)[number] | "drop";

function ActForm({ remark, door, act }: Props & { act: Act }) {
  const t = useTranslations("remarks.act");
  const name = useActName()(act, remark);
  return (
    <RemarkForm door={door} fields={{ remark: remark.id, version: remark.version, act }}>
      {() => <SubmitButton aria-label={name}>{t(act)}</SubmitButton>}
    </RemarkForm>
  );
}

/** Many buttons of one name on a page: each says which remark it is about. */
function useActName(): (act: Act | "answer", remark: ShownRemark) => string {
  const t = useTranslations("remarks.act");
  const name = usePlaceName();
  return (act, { placed, anchor }) => t("of", { act: t(act), place: name(placed ?? anchor) });
}
