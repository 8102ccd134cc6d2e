import { useLocale, useTranslations } from "next-intl";
import type { PhotoFiles } from "@/core/story/photo-files";
import { isSmallPhoto, photoStand } from "@/core/story/photo-shape";
import type { Language } from "@/core/story/story-content";
import { Picture } from "./picture";

export type TilePhoto = PhotoFiles & {
  hash: string;
  caption: string;
  photographer: string;
  takenOn: string | null;
  departments: { zh: string; en: string }[];
  uses: number;
};

/** One photo of the library: the picture, what is known of it, and how often it is used. Its link covers all of it. */
export function PhotoTile({ photo, href, choosing }: { photo: TilePhoto; href: string; choosing: boolean }) {
  const t = useTranslations("photos");
  const language: Language = useLocale();
  const { width, height } = photo;
  const size = t("size", { width, height });
  const title = photo.caption || t("untitled");
  const facts = [photo.photographer, photo.takenOn].filter(Boolean).join(" · ");
  const units = photo.departments.map((one) => one[language]).join(language === "zh" ? "、" : ", ");
  return (
    <li className="group relative grid content-start gap-2 focus-within:outline-none">
      <div className="flex aspect-[4/3] items-center justify-center overflow-hidden border border-rule bg-sunk">
        <Picture
          hash={photo.hash}
          files={photo}
          alt=""
          lazy
          sizes="(min-width: 1024px) 15rem, (min-width: 640px) 30vw, 45vw"
          className="size-full object-contain"
        />
      </div>
      <div className="grid gap-0.5 text-[13px] leading-snug text-ink-3">
        <a
          href={href}
          className={`line-clamp-2 text-sm wrap-anywhere no-underline after:absolute after:-inset-1 group-hover:underline ${photo.caption ? "font-medium text-ink" : "text-ink-2"}`}
        >
          {choosing && <span className="sr-only">{t("choose.take")} </span>}
          {title}
          {!photo.caption && <span className="sr-only"> {size}</span>}
        </a>
        {facts && <p className="truncate text-ink-2">{facts}</p>}
        {units && <p className="line-clamp-1">{units}</p>}
        <p className="tabular-nums">
          {size}
          {photoStand(photo) === "upright" && ` · ${t("stand.upright")}`} · {t("count", { count: photo.uses })}
        </p>
        {isSmallPhoto(photo) && (
          <p className="font-medium text-amber">
            <abbr title={t("smallHint")} className="no-underline">
              {t("small")}
            </abbr>
          </p>
        )}
      </div>
    </li>
  );
}
