"use client";

import { useTranslations } from "next-intl";
import { CreditRows } from "@/components/editor/credit-rows";
import type { KnownName } from "@/components/editor/edited-story";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { BodyPreview } from "./body-preview";
import { DroppedList } from "./dropped-list";
import { ImportButton } from "./import-button";
import type { ImportChoices, ImportState } from "./import-state";
import { PlaceFields } from "./place-fields";
import { PrintedFacts } from "./printed-facts";
import { ReadFields } from "./read-fields";
import { useProblem } from "./use-problem";

type Props = {
  state: Extract<ImportState, { step: "confirm" }>;
  send: (form: FormData) => void;
  choices: ImportChoices;
  names: readonly KnownName[];
};

/** The second step: everything that was read, to be put right and confirmed. */
export function ConfirmForm({ state, send, choices, names }: Props) {
  const t = useTranslations("intake.confirm");
  const refusal = useTranslations("words.refusal");
  const { said, notes, story, photos, request } = state;
  const problemAt = useProblem(said);
  return (
    <div className="mx-auto max-w-3xl px-4 pt-10 pb-20 sm:px-8">
      <p className="text-sm text-ink-3 wrap-anywhere">{notes.file ? t("from", { file: notes.file }) : t("pasted")}</p>
      <h1 className="mt-1 text-3xl">{t("title")}</h1>
      <p className="mt-2 mb-8 max-w-[60ch] text-ink-2">{t("lead")}</p>
      <form action={send} noValidate className="grid grid-cols-1 gap-9">
        <input type="hidden" name="intent" value="use" />
        <input type="hidden" name="request" value={request} />
        <input type="hidden" name="notes" value={JSON.stringify(notes)} />
        <input type="hidden" name="body" value={JSON.stringify(story.body)} />
        {said && <Notice look="refused">{[refusal(said.refusal), problemAt("body")].filter(Boolean).join(" ")}</Notice>}
        <ReadFields story={story} notes={notes.fields} problemAt={problemAt} />
        <div>
          <CreditRows
            credits={story.credits}
            names={names}
            language={story.language}
            problemAt={problemAt}
            onChange={nothing}
          />
          {notes.unsureCredits.length > 0 && (
            <p className="mt-2 text-sm text-amber wrap-anywhere">
              {t("unsureCredits", { names: notes.unsureCredits.join("; ") })}
            </p>
          )}
        </div>
        <PlaceFields start={story} choices={choices} problemAt={problemAt} />
        <PrintedFacts notes={notes} />
        <BodyPreview story={story} photos={photos} />
        <DroppedList dropped={notes.dropped} />
        <div className="flex flex-wrap items-center gap-3 border-t border-rule pt-6">
          <ImportButton intent="use" pending={t("making")}>
            {t("use")}
          </ImportButton>
          <a href="/desk/stories/import" className={buttonClass("quiet")}>
            {t("again")}
          </a>
        </div>
      </form>
    </div>
  );
}

// The rows tell whoever saves while typing; here nothing is saved before it is confirmed.
function nothing() {}
