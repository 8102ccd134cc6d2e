import { useTranslations } from "next-intl";
import { isSmallPhoto, photoStand } from "@/core/story/photo-shape";
import type { PhotoFiles } from "@/core/story/photo-files";
import { Picture } from "./picture";

type Shown = PhotoFiles & { hash: string; note: { caption: string } | null };

/** The photo that goes and the one that comes, and what is worth knowing before. */
export function SideBySide({ old, other }: { old: Shown; other: Shown }) {
  const t = useTranslations("photos");
  const [from, to] = [photoStand(old), photoStand(other)];
  return (
    <>
      <div className="mt-5 grid max-w-2xl grid-cols-2 gap-4">
        {[["old", old] as const, ["new", other] as const].map(([name, photo]) => (
          <figure key={name}>
            <div className="flex aspect-[4/3] items-center justify-center border border-rule bg-sunk">
              <Picture
                hash={photo.hash}
                files={photo}
                alt={photo.note?.caption || t("untitled")}
                sizes="(min-width: 768px) 20rem, 45vw"
                className="size-full object-contain"
              />
            </div>
            <figcaption className="mt-1.5 text-[13px] text-ink-2">
              <span className="font-medium">{t(`replacement.${name}`)}</span>{" "}
              <span className="text-ink-3 tabular-nums">{t("size", { width: photo.width, height: photo.height })}</span>
            </figcaption>
          </figure>
        ))}
      </div>
      {from !== to && (
        <p className="mt-3 text-sm text-amber">
          {t("replacement.turned", { from: t(`stand.${from}`), to: t(`stand.${to}`) })}
        </p>
      )}
      {isSmallPhoto(other) && <p className="mt-3 text-sm text-amber">{t("smallHint")}</p>}
    </>
  );
}
