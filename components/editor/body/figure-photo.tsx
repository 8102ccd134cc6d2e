"use client";

import { useTranslations } from "next-intl";
import { useId, useSyncExternalStore } from "react";
import type { PhotoFocus } from "@/core/story/document";
import type { FigureAttributes } from "./figure-attributes";
import { FigureCrossing } from "./figure-crossing";
import { FigureFocus } from "./figure-focus";
import { usePhotoDesk } from "./photo-desk";

type Props = {
  attributes: FigureAttributes;
  focusing: boolean;
  onFocus: (focus: PhotoFocus | null) => void;
  onFocused: () => void;
  onCancel: () => void;
};

/** The photo of a figure, on its way or arrived, or why it is not here. */
export function FigurePhoto({ attributes, focusing, onFocus, onFocused, onCancel }: Props) {
  const t = useTranslations("editor.figure");
  const { uploads, base, fileOf } = usePhotoDesk();
  const { photo, upload: id, alt, focus } = attributes;
  const hint = useId();
  const find = () => (id === null ? undefined : uploads.find(id));
  const upload = useSyncExternalStore(uploads.subscribe, find, () => undefined);
  const file = photo ? fileOf(photo) : undefined;
  const address = `${base}/${photo ?? ""}/${file?.name ?? ""}`;

  return (
    <div className="bg-sunk" contentEditable={false}>
      {photo && file && (
        <div className="relative mx-auto w-fit">
          <img
            draggable={false}
            src={address}
            width={file.width}
            height={file.height}
            alt={alt || t("photo")}
            className="block h-auto max-h-[30rem] w-auto max-w-full"
          />
          {focusing && <FigureFocus {...{ focus, hint, onFocus }} onDone={onFocused} />}
        </div>
      )}
      {photo && file && focusing && (
        <div className="flex items-center gap-3 border-rule border-t px-4 py-2 text-ink-2 text-sm">
          <img
            src={address}
            alt=""
            className="aspect-[3/2] w-28 shrink-0 rounded-sm object-cover"
            style={{ objectPosition: `${focus?.x ?? 50}% ${focus?.y ?? 50}%` }}
          />
          <p id={hint}>{t("focusHint")}</p>
        </div>
      )}
      {upload && id !== null && (
        <FigureCrossing upload={upload} onAgain={() => uploads.again(id)} onCancel={onCancel} />
      )}
      {!photo && !upload && <p className="grid min-h-32 place-items-center p-4 text-sm text-ink-3">{t("empty")}</p>}
    </div>
  );
}
