"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useActionState, useRef } from "react";
import { SelectField, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import type { UploadState } from "./photo-line";
import { UploadReport } from "./upload-report";
import { useUploads } from "./use-uploads";

type Props = {
  action: (state: UploadState, form: FormData) => Promise<UploadState>;
  departments: readonly { id: string; name: string }[];
  home: string;
  /** The photo that one of these takes the place of, if the form is there for that. */
  insteadOf?: string;
};

/** Brings photos into the library: a plain form with files; with scripts each file goes by itself and says how far it is. */
export function UploadForm({ action, departments, home, insteadOf }: Props) {
  const t = useTranslations("photos.upload");
  const refusal = useTranslations("words.refusal");
  const [answer, send] = useActionState(action, null);
  const router = useRouter();
  const file = useRef<HTMLInputElement>(null);
  const uploads = useUploads(() => {
    if (file.current) file.current.value = "";
    router.refresh();
  });
  const { problem, lines } = uploads.state ?? answer ?? { lines: [] };
  const start = departments.some(({ id }) => id === home) ? home : departments[0]?.id;
  const fault = problem === "none" || problem === "tooMany" ? t(problem) : undefined;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const department = new FormData(event.currentTarget).get("department");
    const files = [...(file.current?.files ?? [])];
    if (!uploads.busy && typeof department === "string") void uploads.send(files, department);
  }

  return (
    <>
      <form action={send} onSubmit={submit} className="grid items-start gap-4 sm:grid-cols-2">
        {problem && !fault && (
          <div className="sm:col-span-2">
            <Notice look="refused">{refusal(problem as Parameters<typeof refusal>[0])}</Notice>
          </div>
        )}
        <TextField
          ref={file}
          name="photos"
          label={t("files")}
          hint={t("filesHint")}
          error={fault}
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp"
        />
        {departments.length === 1 ? (
          <input type="hidden" name="department" value={start} />
        ) : (
          <SelectField name="department" label={t("department")} defaultValue={start}>
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <SubmitButton className="justify-self-start sm:col-span-2">{t("send")}</SubmitButton>
      </form>
      <UploadReport lines={lines} insteadOf={insteadOf} />
    </>
  );
}
