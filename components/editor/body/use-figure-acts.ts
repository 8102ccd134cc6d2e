"use client";

import { TextSelection } from "@tiptap/pm/state";
import type { ReactNodeViewProps } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect } from "react";
import type { FigureAttributes } from "./figure-attributes";
import { type Direction, moveFigure } from "./move-figure";
import { type PhotoDesk, usePhotoDesk } from "./photo-desk";

type Figure = Pick<ReactNodeViewProps, "node" | "editor" | "getPos" | "updateAttributes" | "deleteNode">;

/** What can happen to a figure as a whole. */
export function useFigureActs({ node, editor, getPos, updateAttributes, deleteNode }: Figure) {
  const t = useTranslations("editor.figure");
  const desk = usePhotoDesk();
  const attributes = node.attrs as FigureAttributes;
  useReturnedPhoto(attributes, desk, (photo) => updateAttributes({ photo, upload: null }));

  function stopUpload() {
    if (attributes.upload) desk.uploads.cancel(attributes.upload);
  }

  function remove() {
    stopUpload();
    deleteNode();
    editor.commands.focus();
  }

  return {
    remove,
    move: (direction: Direction) => {
      const place = moveFigure(editor, getPos(), direction);
      desk.said.set(place ? t("moved", place) : t(direction === "up" ? "first" : "last"));
    },
    /** Stops a photo on its way; a figure that has nothing else in it goes with it. */
    cancel: () => {
      const { photo, caption, alt, photographer } = attributes;
      stopUpload();
      if (photo || caption || alt || photographer) updateAttributes({ upload: null });
      else remove();
    },
    /** Escape leads back into the text behind the figure. */
    leave: (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
      event.preventDefault();
      const { state, view } = editor;
      const behind = state.doc.resolve((getPos() ?? 0) + node.nodeSize);
      view.dispatch(state.tr.setSelection(TextSelection.near(behind)).scrollIntoView());
      view.focus();
    },
  };
}

// A figure that was away while its photo arrived, and came back by undo, takes the photo now.
function useReturnedPhoto({ upload }: FigureAttributes, desk: PhotoDesk, take: (photo: string) => void): void {
  useEffect(() => {
    const photo = upload ? desk.uploads.find(upload)?.photo : undefined;
    if (!photo) return;
    const soon = requestAnimationFrame(() => take(photo));
    return () => cancelAnimationFrame(soon);
  }, [upload]);
}
