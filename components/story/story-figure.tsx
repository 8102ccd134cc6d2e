import { useTranslations } from "next-intl";
import type { Figure } from "@/core/story/document";
import { type PhotoFiles, photoAddresses } from "@/core/story/photo-files";

/** The words around a photo, where they are not those of the page's own language. */
export type FigureWords = { noPhoto: string; photoBy: (name: string) => string };

type Shown = {
  figure: Figure;
  photo: PhotoFiles | undefined;
  base: string;
  first: boolean;
  place?: object;
  words?: FigureWords;
};

/** A photo with its caption and photographer; a quiet place where the photo is still missing. */
export function StoryFigure({ figure, photo, base, first, place, words }: Shown) {
  const t = useTranslations("site.story");
  const { photo: hash, caption, alt, photographer } = figure.attrs;
  return (
    <figure className="story-figure" {...place}>
      {hash && photo ? (
        <img
          {...photoAddresses(base, hash, photo)}
          alt={alt}
          width={photo.width}
          height={photo.height}
          sizes="(max-width: 768px) 100vw, 720px"
          loading={first ? "eager" : "lazy"}
          decoding="async"
        />
      ) : (
        <div className="story-no-photo">{words?.noPhoto ?? t("no_photo")}</div>
      )}
      {(caption || photographer) && (
        <figcaption>
          {caption}{" "}
          {photographer && (
            <span className="story-photographer">
              {words?.photoBy(photographer) ?? t("photo_by", { name: photographer })}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
