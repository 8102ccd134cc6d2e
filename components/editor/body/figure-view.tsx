"use client";

import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { replaceFromLibrary, replacePhoto } from "./add-photos";
import { FigureActs } from "./figure-acts";
import type { FigureAttributes } from "./figure-attributes";
import { FigureNotes } from "./figure-notes";
import { FigurePhoto } from "./figure-photo";
import { FigurePhotographer, FigureText } from "./figure-text";
import { usePhotoDesk } from "./photo-desk";
import { useFigureActs } from "./use-figure-acts";

/** A figure in the editor: its photo, its words and where it stands. It is drawn again only when it changes itself. */
export function FigureView({ node, editor, getPos, updateAttributes, deleteNode, selected }: ReactNodeViewProps) {
  const t = useTranslations("editor.figure");
  const desk = usePhotoDesk();
  const attributes = node.attrs as FigureAttributes;
  const frame = useRef<HTMLDivElement>(null);
  const [focusing, setFocusing] = useState(false);
  const change = (name: "caption" | "alt" | "photographer") => (text: string) => updateAttributes({ [name]: text });

  const acts = useFigureActs({ node, editor, getPos, updateAttributes, deleteNode });

  function stopFocusing() {
    setFocusing(false);
    frame.current?.querySelector<HTMLElement>("[data-focusing]")?.focus();
  }

  return (
    <NodeViewWrapper
      ref={frame}
      role="group"
      aria-label={t("name")}
      data-figure=""
      onKeyDown={acts.leave}
      className={`my-7 overflow-hidden rounded-md [contain:layout_style] border bg-raised font-sans text-base ${selected ? "border-link" : "border-rule"}`}
    >
      <FigurePhoto
        attributes={attributes}
        focusing={focusing}
        onFocus={(focus) => updateAttributes({ focus })}
        onFocused={stopFocusing}
        onCancel={acts.cancel}
      />
      <FigureNotes photo={attributes.photo} />
      <div className="grid grid-cols-1 gap-x-4 gap-y-3 px-4 pt-3 pb-2 sm:grid-cols-[1fr_12rem]">
        <FigureText part="caption" value={attributes.caption} longest={500} onText={change("caption")} />
        <FigurePhotographer value={attributes.photographer} onText={change("photographer")} />
        <FigureText part="alt" value={attributes.alt} longest={500} onText={change("alt")} hint={t("altHint")} />
      </div>
      <FigureActs
        hasPhoto={attributes.photo !== null}
        focusing={focusing}
        onFocusing={() => setFocusing(!focusing)}
        onMove={acts.move}
        onFile={(file) => replacePhoto(editor, desk, file, getPos())}
        onLibrary={() => replaceFromLibrary(editor, desk, getPos)}
        onRemove={acts.remove}
      />
    </NodeViewWrapper>
  );
}
