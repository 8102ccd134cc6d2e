import { useTranslations } from "next-intl";
import type { Figure } from "@/core/story/document";
import type { RoomPhotos } from "./room";

type Props = { figure: Figure["attrs"]; photos: RoomPhotos; name?: string; gone?: boolean };

/** The photo of a compared figure, small; a photo that is gone has a broken frame. */
export function FigurePhoto({ figure: { photo, alt }, photos, name, gone = false }: Props) {
  const t = useTranslations("review.change");
  const sizes = (photo && photos[photo]?.sizes) || [];
  const [smallest] = [...sizes].sort((one, other) => one.width - other.width);
  return (
    <div>
      {name && <p className="mb-1 text-[13px] text-ink-3">{name}</p>}
      {photo && smallest ? (
        <img
          src={`/desk/media/${photo}/${smallest.name}`}
          width={smallest.width}
          height={smallest.height}
          alt={alt}
          loading="lazy"
          className={`h-auto w-full bg-sunk ${gone ? "outline-3 -outline-offset-3 outline-seal outline-dashed" : ""}`}
        />
      ) : (
        <p className="bg-sunk px-3 py-6 text-center text-ink-3">{t("no_photo")}</p>
      )}
    </div>
  );
}
