import { useTranslations } from "next-intl";
import { compareTexts } from "@/core/story/compare-text";
import type { Figure } from "@/core/story/document";
import { Pieces } from "./pieces";
import type { RoomPhotos } from "./room";

type Attrs = Figure["attrs"];
type Props = { before?: Attrs; after?: Attrs; photos: RoomPhotos };

const texts = ["caption", "alt", "photographer"] as const;

/** A figure that came, went or changed: its photo before and after, and its words compared one by one. */
export function FigureChange({ before, after, photos }: Props) {
  const t = useTranslations("review.change");
  const facts = useTranslations("review.facts");
  const samePhoto = before?.photo === after?.photo;
  return (
    <figure className="border-y border-rule py-3 font-sans text-sm">
      <div className="grid grid-cols-2 gap-4">
        {before && !samePhoto && <Photo {...{ photo: before.photo, photos, name: t("photo_before"), gone: true }} />}
        {after && <Photo {...{ photo: after.photo, photos, name: samePhoto ? "" : t("photo_after") }} />}
      </div>
      <figcaption>
        {samePhoto && before && <p className="mt-1.5 text-[13px] text-ink-3">{t("photo_same")}</p>}
        <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1">
          {texts.map((text) => (
            <div key={text} className="contents">
              <dt className="text-ink-3">{facts(text)}</dt>
              <dd className="wrap-anywhere">
                <Pieces pieces={compareTexts(before?.[text] ?? "", after?.[text] ?? "")} />
              </dd>
            </div>
          ))}
          {before && after && focusOf(before) !== focusOf(after) && (
            <div className="contents">
              <dt className="text-ink-3">{facts("focus")}</dt>
              <dd>
                <Pieces pieces={compareTexts(focusOf(before), focusOf(after))} />
              </dd>
            </div>
          )}
        </dl>
      </figcaption>
    </figure>
  );
}

/** The focal point in words, from the left and from the top; the middle where none was set. */
function focusOf({ focus }: Attrs): string {
  return `${focus?.x ?? 50}% × ${focus?.y ?? 50}%`;
}

type Side = { photo: string | null; photos: RoomPhotos; name: string; gone?: boolean };

function Photo({ photo, photos, name, gone = false }: Side) {
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
          alt=""
          loading="lazy"
          className={`h-auto w-full bg-sunk ${gone ? "outline-3 -outline-offset-3 outline-seal outline-dashed" : ""}`}
        />
      ) : (
        <p className="bg-sunk px-3 py-6 text-center text-ink-3">{t("no_photo")}</p>
      )}
    </div>
  );
}
