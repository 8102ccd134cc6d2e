"use client";

import { ArrowDown, ArrowUp, Crosshair, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Direction } from "./move-figure";
import { PhotoPicker } from "./photo-picker";

const quiet =
  "inline-flex min-h-9 items-center justify-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-ink-2 hover:bg-sunk hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11";
const square = `${quiet} min-w-9 px-0 pointer-coarse:min-w-11`;

/** What can be done with a figure: moved, given a focal point, another photo, or away with it. */
export function FigureActs(props: {
  hasPhoto: boolean;
  focusing: boolean;
  onFocusing: () => void;
  onMove: (direction: Direction) => void;
  onFile: (file: File) => void;
  onLibrary: () => void;
  onRemove: () => void;
}) {
  const t = useTranslations("editor.figure");
  const { hasPhoto, focusing, onFocusing, onMove, onFile, onLibrary, onRemove } = props;
  return (
    <div className="flex flex-wrap items-center gap-1 border-rule border-t px-2 py-1.5" data-figure-acts="">
      <span
        data-drag-handle=""
        draggable
        title={t("drag")}
        className={`${square} cursor-grab pointer-coarse:hidden`}
        aria-hidden
      >
        <GripVertical size={16} />
      </span>
      <button {...act(t("up"), () => onMove("up"))} data-move="up">
        <ArrowUp size={16} aria-hidden />
      </button>
      <button {...act(t("down"), () => onMove("down"))} data-move="down">
        <ArrowDown size={16} aria-hidden />
      </button>
      {hasPhoto && (
        <button {...act(t("focus"), onFocusing)} aria-pressed={focusing} data-focusing="">
          <Crosshair size={16} aria-hidden />
        </button>
      )}
      <span className="mr-auto" />
      <button type="button" className={quiet} onClick={onLibrary}>
        {t("library")}
      </button>
      <PhotoPicker className={quiet} onFiles={([file]) => file && onFile(file)}>
        {hasPhoto ? t("replace") : t("choose")}
      </PhotoPicker>
      <button type="button" className={quiet} onClick={onRemove}>
        {t("remove")}
      </button>
    </div>
  );
}

function act(label: string, onClick: () => void) {
  return { type: "button", className: square, "aria-label": label, title: label, onClick } as const;
}
