"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Refusal } from "@/core/refusal";
import { ImportButton } from "./import-button";
import type { ImportChoices, ImportState } from "./import-state";
import { PasteField } from "./paste-field";
import { PlaceFields } from "./place-fields";
import { useProblem } from "./use-problem";

type Props = {
  state: Extract<ImportState, { step: "bring" }>;
  send: (form: FormData) => void;
  choices: ImportChoices;
};

/** As many bytes as one request may bring; the server counts them again. */
const largestFile = 28 * 1024 * 1024;
const aboutFile: readonly Refusal[] = ["file_not_word", "file_too_large", "file_unreadable"];

/** The first step: a text to paste, or a Word file to choose or to drop. */
export function BringForm({ state, send, choices }: Props) {
  const t = useTranslations("intake");
  const refusal = useTranslations("words.refusal");
  const problemAt = useProblem(state.said);
  const file = useRef<HTMLInputElement>(null);
  const [stopped, setStopped] = useState<string>();
  const said = state.said?.refusal;
  const fileError = stopped ?? (said && aboutFile.includes(said) ? refusal(said) : undefined);
  const textError = problemAt("text");

  function check(chosen: File | undefined) {
    if (chosen && !/\.docx$/i.test(chosen.name)) setStopped(t("notDocx"));
    else if (chosen && chosen.size > largestFile) setStopped(refusal("file_too_large"));
    else {
      setStopped(undefined);
      return;
    }
    if (file.current) file.current.value = "";
  }

  function drop(event: DragEvent) {
    const { files } = event.dataTransfer;
    if (files.length === 0) return;
    event.preventDefault();
    if (file.current) file.current.files = files;
    check(files[0]);
    file.current?.focus();
  }

  return (
    <div
      className="mx-auto min-h-svh max-w-3xl px-4 py-10 sm:px-8"
      onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
      onDrop={drop}
    >
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-2 mb-8 max-w-[60ch] text-ink-2">{t("lead")}</p>
      <form action={send} className="grid gap-6" noValidate>
        {said && !fileError && !textError && <Notice look="refused">{refusal(said)}</Notice>}
        <PasteField typed={state.typed.text} error={textError} />
        <FileField input={file} error={fileError} onChoose={check} />
        <PlaceFields start={state.typed} choices={choices} problemAt={problemAt} anyLanguage />
        <ImportButton intent="read" pending={t("reading")}>
          {t("read")}
        </ImportButton>
      </form>
    </div>
  );
}

type FileProps = {
  input: React.RefObject<HTMLInputElement | null>;
  error?: string;
  onChoose: (file: File | undefined) => void;
};

function FileField({ input, error, onChoose }: FileProps) {
  const t = useTranslations("intake");
  return (
    <div>
      <label htmlFor="field-file" className="mb-1 block text-sm font-medium text-ink-2">
        {t("file")}
      </label>
      <input
        ref={input}
        id="field-file"
        name="file"
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "field-file-error field-file-hint" : "field-file-hint"}
        onChange={({ target }) => onChoose(target.files?.[0])}
        className="w-full rounded-md border border-dashed border-rule-strong bg-raised p-3 text-sm text-ink-2 file:mr-4 file:min-h-9 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-rule-strong file:bg-paper file:px-3 file:text-sm file:font-semibold file:text-ink aria-invalid:border-seal"
      />
      <p id="field-file-error" role="alert" className="mt-1 text-sm text-seal empty:hidden">
        {error}
      </p>
      <p id="field-file-hint" className="mt-1 text-sm text-ink-3">
        {t("fileHint")}
      </p>
    </div>
  );
}
