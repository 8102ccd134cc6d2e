import { useTranslations } from "next-intl";
import { cropOf, type Share } from "@/core/story/crop";
import type { Figure } from "@/core/story/document";
import { ownLanguage } from "@/core/story/own-language";
import { masterFile, type PhotoFiles, photoAddresses } from "@/core/story/photo-files";
import type { Language } from "@/core/story/story-content";
import { cropClass } from "../photos/crop-class";

/** The words around a photo, where they are not those of the page's own language. */
export type FigureWords = { noPhoto: string; photoBy: (name: string) => string };

type Shown = {
  figure: Figure;
  photo: PhotoFiles | undefined;
  base: string;
  language: Language;
  /** On the first screen, and so fetched at once. */
  first: boolean;
  /** In a gallery, how much of its row it takes. */
  share?: Share;
  place?: object;
  words?: FigureWords;
};

const widths = {
  whole: "(max-width: 768px) 100vw, 720px",
  half: "(max-width: 640px) 100vw, 420px",
  third: "(max-width: 640px) 100vw, 280px",
} as const;

/** A photo with its caption and photographer; a quiet place where the photo is still missing. */
export function StoryFigure({ figure, language, share, place, words, ...shown }: Shown) {
  const t = useTranslations("site.story");
  const { caption, photographer } = figure.attrs;
  const { photo } = shown;
  const upright = !share && photo && photo.height > photo.width;
  const look = share ? `story-figure story-${share}` : upright ? "story-figure story-upright" : "story-figure";
  return (
    <figure className={look} {...place}>
      {photo && figure.attrs.photo ? (
        <Photo {...shown} photo={photo} hash={figure.attrs.photo} figure={figure} share={share} />
      ) : (
        <div className="story-no-photo">{words?.noPhoto ?? t("no_photo")}</div>
      )}
      {(caption || photographer) && (
        <figcaption lang={ownLanguage(caption, language)}>
          {caption}
          {"\u2002"}
          {photographer && (
            <span className="story-photographer" lang={language}>
              {words?.photoBy(photographer) ?? t("photo_by", { name: photographer })}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

type Pictured = Pick<Shown, "figure" | "base" | "first" | "share"> & { hash: string; photo: PhotoFiles };

/** In a gallery a photo is cropped to its row, and leads to the whole of it: that is what was signed. */
function Photo({ figure, base, first, share, hash, photo }: Pictured) {
  const t = useTranslations("site.story");
  const { alt, caption } = figure.attrs;
  const picture = (
    <img
      {...photoAddresses(base, hash, photo)}
      alt={alt}
      width={photo.width}
      height={photo.height}
      sizes={widths[share ?? "whole"]}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : undefined}
      decoding="async"
      className={share && share !== "whole" ? cropClass(cropOf(figure, photo)) : undefined}
    />
  );
  if (!share || share === "whole") return picture;
  return (
    <a href={`${base}/${hash}/${masterFile}`} aria-label={t("whole_photo", { words: alt || caption })}>
      {picture}
    </a>
  );
}
