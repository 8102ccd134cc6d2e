import { Download } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isSmallPhoto, photoStand } from "@/core/story/photo-shape";
import type { Language } from "@/core/story/story-content";
import { buttonClass } from "../ui/button";

type Props = {
  photo: {
    hash: string;
    width: number;
    height: number;
    departments: { zh: string; en: string; at: Date }[];
    note: { fileName: string; originalBytes: number } | null;
    may: { original: boolean };
  };
};

/** What is known of a photo without looking at it: its size, who brought it in, and the file it came as. */
export function PhotoFacts({ photo }: Props) {
  const t = useTranslations("photos");
  const language: Language = useLocale();
  const format = useFormatter();
  const { width, height, note } = photo;
  const day = (at: Date) => format.dateTime(at, { year: "numeric", month: "long", day: "numeric" });
  const weight = (note?.originalBytes ?? 0) / 1e6;
  const unit = weight < 1 ? "kilobyte" : "megabyte";
  const size = format.number(weight < 1 ? Math.ceil(weight * 1000) : weight, {
    ...{ style: "unit", unit, maximumFractionDigits: 1 },
  });
  return (
    <>
      <dl className="grid gap-3 text-sm">
        <Fact term={t("photo.pixels")}>
          <span className="tabular-nums">{t("size", { width, height })}</span>, {t(`stand.${photoStand(photo)}`)}
          {isSmallPhoto(photo) && <span className="block text-amber">{t("smallHint")}</span>}
        </Fact>
        {note?.fileName && (
          <Fact term={t("photo.file")}>
            <span className="wrap-anywhere">{note.fileName}</span>
          </Fact>
        )}
        <Fact term={t("photo.brought")}>
          {photo.departments.length === 0 && t("photo.elsewhere")}
          {photo.departments.map((one) => (
            <span key={one.en} className="block">
              {t("photo.broughtAt", { unit: one[language], day: day(one.at) })}
            </span>
          ))}
        </Fact>
      </dl>
      {photo.may.original && (
        <div className="mt-5">
          <a href={`/desk/photos/${photo.hash}/original`} download className={buttonClass()}>
            <Download aria-hidden className="size-4" />
            {t("photo.original")}
          </a>
          <p className="mt-2 text-[13px] text-ink-3">{t("photo.originalHint", { size })}</p>
        </div>
      )}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[13px] text-ink-3">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
