"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import type { FigureAttributes } from "./figure-attributes";
import { usePhotoDesk } from "./photo-desk";
import type { Upload } from "./photo-uploads";

/** The photo of a figure, on its way or arrived, or why it is not here. */
export function FigurePhoto({ attributes, onRemove }: { attributes: FigureAttributes; onRemove: () => void }) {
  const t = useTranslations("editor.figure");
  const { uploads, base, fileOf } = usePhotoDesk();
  const { photo, upload: id, alt } = attributes;
  const find = () => (id === null ? undefined : uploads.find(id));
  const upload = useSyncExternalStore(uploads.subscribe, find, () => undefined);

  const file = photo ? fileOf(photo) : undefined;

  return (
    <div className="bg-sunk" contentEditable={false}>
      {photo && file && (
        <img
          data-drag-handle=""
          draggable
          src={`${base}/${photo}/${file.name}`}
          width={file.width}
          height={file.height}
          alt={alt || t("photo")}
          className="mx-auto block h-auto max-h-[30rem] w-auto max-w-full cursor-grab"
        />
      )}
      {upload?.problem && id !== null && (
        <Problem upload={upload} onAgain={() => uploads.again(id)} onRemove={onRemove} />
      )}
      {upload && !upload.problem && <Progress upload={upload} />}
      {!photo && !upload && <p className="grid min-h-32 place-items-center p-4 text-sm text-ink-3">{t("empty")}</p>}
    </div>
  );
}

function Progress({ upload }: { upload: Upload }) {
  const t = useTranslations("editor.figure");
  const percent = Math.round(upload.share * 100);
  const label =
    upload.share < 1 ? t("sending", { name: upload.name, percent }) : t("developing", { name: upload.name });
  return (
    <div className="grid min-h-32 content-center gap-2 p-6">
      <p className="text-center text-sm text-ink-2 tabular-nums">{label}</p>
      <progress className="h-1 w-full accent-ink-2" max={100} value={percent} aria-label={upload.name} />
    </div>
  );
}

function Problem(props: { upload: Upload; onAgain: () => void; onRemove: () => void }) {
  const t = useTranslations("editor.figure");
  const refusal = useTranslations("words.refusal");
  const { name, problem } = props.upload;
  const canTryAgain = problem === "unreachable" || problem === "signed_out" || problem === "too_many";
  return (
    <div role="alert" className="grid min-h-32 content-center justify-items-center gap-2 p-6 text-center text-sm">
      <p className="font-semibold text-ink">{t("failed", { name })}</p>
      <p className="text-seal">{!problem || problem === "unreachable" ? t("unreachable") : refusal(problem)}</p>
      {canTryAgain && <Button onClick={props.onAgain}>{t("again")}</Button>}
    </div>
  );
}
