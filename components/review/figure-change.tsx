import { useTranslations } from "next-intl";
import { compareTexts } from "@/core/story/compare-text";
import type { Figure } from "@/core/story/document";
import { FigurePhoto } from "./figure-photo";
import { Pieces } from "./pieces";
import type { RoomPhotos } from "./room";

type Attrs = Figure["attrs"];
type Side = "before" | "after";
type Props = { before?: Attrs; after?: Attrs; photos: RoomPhotos /** Shows only this side. */; side?: Side };

const texts = ["caption", "alt", "photographer"] as const;

/** A figure that came, went or changed: its photo before and after, its words and its focal point compared one by one. */
export function FigureChange({ before, after, photos, side }: Props) {
  const facts = useTranslations("review.facts");
  const rows = texts.map((text) => [text, before?.[text] ?? "", after?.[text] ?? ""] as const);
  const moved = before && after && focusOf(before) !== focusOf(after);
  const focus = moved ? [["focus", focusOf(before), focusOf(after)] as const] : [];
  return (
    <figure className="border-y border-rule py-3 font-sans text-sm leading-normal font-normal">
      <FigurePhotos {...{ before, after, photos, side }} />
      <figcaption>
        <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1">
          {[...rows, ...focus].map(([text, was, is]) => (
            <div key={text} className="contents">
              <dt className="text-ink-3">{facts(text)}</dt>
              <dd className="wrap-anywhere">
                <Pieces pieces={compareTexts(was, is).filter(({ kind }) => kind !== hidden(side))} />
                {was === "" && is === "" && <span className="text-ink-3">{facts("none")}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  );
}

function FigurePhotos({ before, after, photos, side }: Props) {
  const t = useTranslations("review.change");
  if (side) {
    const shown = side === "before" ? before : after;
    const gone = side === "before" && before?.photo !== after?.photo;
    return shown && <FigurePhoto {...{ figure: shown, photos, gone }} />;
  }
  if (before && after && before.photo === after.photo) {
    return (
      <div className="max-w-xs">
        <FigurePhoto figure={after} photos={photos} />
        <p className="mt-1.5 text-[13px] text-ink-3">{t("photo_same")}</p>
      </div>
    );
  }
  return (
    <div className="grid grid-cols-2 gap-4">
      {before && <FigurePhoto {...{ figure: before, photos }} name={t(after ? "photo_before" : "photo_gone")} gone />}
      {after && <FigurePhoto {...{ figure: after, photos }} name={t(before ? "photo_after" : "photo_new")} />}
    </div>
  );
}

function hidden(side: Side | undefined) {
  if (!side) return undefined;
  return side === "before" ? "added" : "removed";
}

/** The focal point in words, from the left and from the top; the middle where none was set. */
function focusOf({ focus }: Attrs): string {
  return `${focus?.x ?? 50}% × ${focus?.y ?? 50}%`;
}
