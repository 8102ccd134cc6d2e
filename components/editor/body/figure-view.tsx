"use client";

import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { replacePhoto } from "./add-photos";
import { FigurePhoto } from "./figure-photo";
import type { FigureAttributes } from "./figure-attributes";
import { FigureText } from "./figure-text";
import { type Direction, findNeighbour, moveFigure } from "./move-figure";
import { usePhotoDesk } from "./photo-desk";
import { PhotoPicker } from "./photo-picker";

const quiet =
  "inline-flex min-h-9 items-center justify-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-ink-2 hover:bg-sunk hover:text-ink disabled:opacity-40";

/** A figure in the editor: its photo, its words and where it stands. */
export function FigureView({ node, editor, getPos, updateAttributes, deleteNode, selected }: ReactNodeViewProps) {
  const t = useTranslations("editor.figure");
  const desk = usePhotoDesk();
  const attributes = node.attrs as FigureAttributes;
  const frame = useRef<HTMLDivElement>(null);
  const change = (name: "caption" | "alt" | "photographer") => (text: string) => updateAttributes({ [name]: text });
  const at = getPos();

  function move(direction: Direction) {
    moveFigure(editor, getPos(), direction);
  }

  function remove() {
    deleteNode();
    editor.commands.focus();
  }

  return (
    <NodeViewWrapper
      ref={frame}
      role="group"
      aria-label={t("name")}
      data-figure=""
      className={`my-7 overflow-hidden rounded-md border bg-raised font-sans text-base ${selected ? "border-link" : "border-rule"}`}
    >
      <FigurePhoto attributes={attributes} onRemove={remove} />
      <div className="grid grid-cols-1 gap-x-4 gap-y-3 px-4 pt-3 pb-2 sm:grid-cols-[1fr_12rem]">
        <FigureText part="caption" value={attributes.caption} longest={500} onText={change("caption")} />
        <FigureText part="photographer" value={attributes.photographer} longest={120} onText={change("photographer")} />
        <FigureText part="alt" value={attributes.alt} longest={500} onText={change("alt")} hint={t("altHint")} />
      </div>
      <div className="flex flex-wrap items-center gap-1 border-rule border-t px-2 py-1.5" data-figure-acts="">
        <MoveButton direction="up" label={t("up")} disabled={!findNeighbour(editor, at, "up")} onMove={move} />
        <MoveButton direction="down" label={t("down")} disabled={!findNeighbour(editor, at, "down")} onMove={move} />
        <span className="mr-auto" />
        <PhotoPicker
          className={quiet}
          onFiles={([file]) => file && at !== undefined && replacePhoto(editor, desk, file, at)}
        >
          {attributes.photo ? t("replace") : t("choose")}
        </PhotoPicker>
        <button type="button" className={quiet} onClick={remove}>
          {t("remove")}
        </button>
      </div>
    </NodeViewWrapper>
  );
}

function MoveButton({
  direction,
  label,
  disabled,
  onMove,
}: {
  direction: Direction;
  label: string;
  disabled: boolean;
  onMove: (direction: Direction) => void;
}) {
  const Arrow = direction === "up" ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      className={`${quiet} min-w-9 px-0`}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      data-move={direction}
      onClick={() => !disabled && onMove(direction)}
    >
      <Arrow size={16} aria-hidden className={disabled ? "opacity-40" : ""} />
    </button>
  );
}
