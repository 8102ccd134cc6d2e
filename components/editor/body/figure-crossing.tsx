"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Upload } from "./photo-uploads";

/** A photo on its way: how much has gone, with a way to stop it; or why it did not arrive. */
export function FigureCrossing(props: { upload: Upload; onAgain: () => void; onCancel: () => void }) {
  if (props.upload.problem) return <Problem {...props} />;
  return <Progress {...props} />;
}

function Progress({ upload, onCancel }: { upload: Upload; onCancel: () => void }) {
  const t = useTranslations("editor.figure");
  const percent = Math.round(upload.share * 100);
  const label =
    upload.share < 1 ? t("sending", { name: upload.name, percent }) : t("developing", { name: upload.name });
  return (
    <div className="grid min-h-32 content-center justify-items-center gap-2 p-6">
      <p className="text-center text-sm text-ink-2 tabular-nums wrap-anywhere">{label}</p>
      <progress className="h-1 w-full accent-ink-2" max={100} value={percent} aria-label={upload.name} />
      <Button look="quiet" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}

function Problem({ upload, onAgain }: { upload: Upload; onAgain: () => void }) {
  const t = useTranslations("editor.figure");
  const refusal = useTranslations("words.refusal");
  const { name, problem } = upload;
  const canTryAgain = problem === "unreachable" || problem === "signed_out" || problem === "too_many";
  return (
    <div role="alert" className="grid min-h-32 content-center justify-items-center gap-2 p-6 text-center text-sm">
      <p className="font-semibold text-ink wrap-anywhere">{t("failed", { name })}</p>
      <p className="text-seal">{!problem || problem === "unreachable" ? t("unreachable") : refusal(problem)}</p>
      {canTryAgain && <Button onClick={onAgain}>{t("again")}</Button>}
    </div>
  );
}
