"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { FormState } from "../form-state";
import { TextArea, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { FocusField } from "./focus-field";

type Words = { caption: string; photographer: string; takenOn: string; focus: string };
export type DescribeState = FormState | { saved: number };
type Props = {
  action: (state: DescribeState, form: FormData) => Promise<DescribeState>;
  photo: string;
  files: PhotoFiles;
  /** The version of the note the words are of. */
  version: number;
  words: Words;
};

/** What the newsroom says of a photo, to be changed. */
export function DescribeForm({ action, photo, files, version, words }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("photos.photo");
  const refusal = useTranslations("words.refusal");
  const problem = useTranslations("words.problem");
  const refused = state && "refusal" in state ? state : undefined;
  const shown = { ...words, ...refused?.typed };
  const errorAt = (place: keyof Words) => {
    const reason = refused?.problems.find((one) => one.place === place)?.reason as
      | Parameters<typeof problem>[0]
      | undefined;
    return reason && (problem.has(reason) ? problem(reason) : problem("other"));
  };
  return (
    <form action={send} className="grid gap-4" noValidate>
      <input type="hidden" name="photo" value={photo} />
      <input type="hidden" name="version" value={version} />
      {refused && <Notice look="refused">{refusal(refused.refusal)}</Notice>}
      {state && "saved" in state && <Notice look="done">{t("saved")}</Notice>}
      <TextArea
        name="caption"
        label={t("caption")}
        rows={3}
        maxLength={500}
        defaultValue={shown.caption}
        error={errorAt("caption")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="photographer"
          label={t("photographer")}
          maxLength={120}
          defaultValue={shown.photographer}
          error={errorAt("photographer")}
        />
        <TextField
          name="takenOn"
          type="date"
          label={t("takenOn")}
          defaultValue={shown.takenOn}
          error={errorAt("takenOn")}
        />
      </div>
      <FocusField key={`${version} ${shown.focus}`} focus={shown.focus} picture={{ hash: photo, files }} />
      <SubmitButton className="justify-self-start">{t("save")}</SubmitButton>
    </form>
  );
}
