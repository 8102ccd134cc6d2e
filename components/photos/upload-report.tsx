import { useFormatter, useTranslations } from "next-intl";
import { areMixed } from "@/core/story/photo-shape";
import { Picture } from "./picture";
import type { BroughtPhoto, PhotoLine } from "./photo-line";

/** What became of each file, and what is worth knowing of the photos together. */
export function UploadReport({ lines, insteadOf }: { lines: readonly PhotoLine[]; insteadOf?: string }) {
  const t = useTranslations("photos.upload");
  if (lines.length === 0) return null;
  const here = lines.flatMap((line) => (line.step === "here" ? [line.photo] : []));
  return (
    <div role="status" aria-label={t("report")} className="mt-4">
      <ul className="border-t border-rule">
        {lines.map((line, at) => (
          <li key={at} className="flex items-start gap-3 border-b border-rule py-2.5 text-sm">
            <LinePicture line={line} />
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{line.name}</p>
              <LineWords line={line} insteadOf={insteadOf} />
            </div>
          </li>
        ))}
      </ul>
      {areMixed(here) && <p className="mt-3 border-l-3 border-amber pl-3 text-sm text-ink-2">{t("mixed")}</p>}
    </div>
  );
}

function LinePicture({ line }: { line: PhotoLine }) {
  return (
    <span className="flex h-12 w-16 flex-none items-center justify-center overflow-hidden border border-rule bg-sunk">
      {line.step === "here" && (
        <Picture hash={line.photo.hash} files={line.photo} alt="" sizes="4rem" className="size-full object-contain" />
      )}
    </span>
  );
}

function LineWords({ line, insteadOf }: { line: PhotoLine; insteadOf?: string }) {
  const t = useTranslations("photos.upload");
  const refusal = useTranslations("words.refusal");
  const format = useFormatter();
  if (line.step === "sending") {
    const share = format.number(line.share, { style: "percent", maximumFractionDigits: 0 });
    return (
      <p className="flex items-center gap-2 text-ink-3">
        <progress value={line.share} className="h-1.5 w-32 accent-(--ink-2)" aria-label={line.name} />
        {t("sending", { share })}
      </p>
    );
  }
  if (line.step === "here") return <Arrived photo={line.photo} insteadOf={insteadOf} />;
  if (line.step !== "refused") return <p className="text-ink-3">{t(line.step)}</p>;
  return <p className="text-seal">{line.why === "unreachable" ? t("unreachable") : refusal(line.why)}</p>;
}

function Arrived({ photo, insteadOf }: { photo: BroughtPhoto; insteadOf?: string }) {
  const t = useTranslations("photos");
  const { hash, width, height, noticed } = photo;
  const words = [noticed.caption, noticed.photographer, noticed.takenOn].filter(Boolean).join(" · ");
  return (
    <>
      <p className="text-ink-2">
        <span className={noticed.duplicate ? "text-amber" : "text-jade"}>
          {t(noticed.duplicate ? "upload.known" : "upload.arrived")}
        </span>
        <span className="tabular-nums"> · {t("size", { width, height })}</span>
        {noticed.small && <span className="text-amber"> · {t("small")}</span>}
        {" · "}
        <a href={insteadOf ? `/desk/photos/${insteadOf}/replace?by=${hash}` : `/desk/photos/${hash}`}>
          {t(insteadOf ? "upload.choose" : "upload.view")}
        </a>
      </p>
      {words && <p className="mt-0.5 wrap-anywhere text-ink-3">{t("upload.offered", { words })}</p>}
    </>
  );
}
