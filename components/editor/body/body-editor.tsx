"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import type { StoryBody } from "@/core/story/document";
import { toStoryBody } from "../to-story-body";
import { addPhotos } from "./add-photos";
import { BodyToolbar } from "./body-toolbar";
import { readLink } from "./link-mark";
import { tidyPasted } from "./pasted";
import { chooseFile, type PhotoDesk, PhotoDeskProvider, type PhotoFiles } from "./photo-desk";
import { createPhotoUploads } from "./photo-uploads";
import { storyExtensions } from "./story-extensions";
import "./body.css";

/** How the form around it reads the body. */
export type BodyHandle = { read: () => StoryBody; isBusy: () => boolean };

export type BodyEditorProps = {
  start: StoryBody;
  language: string;
  department: () => string;
  /** The photos of the stored body. */
  photos: PhotoFiles;
  photoBase: string;
  uploadAddress: string;
  handle: RefObject<BodyHandle | null>;
  onChange: () => void;
};

/** The body of a story as it is written. */
export function BodyEditor(props: BodyEditorProps) {
  const { start, language, handle, onChange } = props;
  const t = useTranslations("editor");
  const [desk] = useState(() => openPhotoDesk(props));
  const editor: Editor = useEditor({
    immediatelyRender: true,
    extensions: storyExtensions(),
    content: start.content.length > 0 ? start : undefined,
    onUpdate: onChange,
    editorProps: {
      attributes: {
        id: "story-body",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("body"),
        lang: language,
        class: "story-writing",
        "data-hint": t("bodyHint"),
      },
      transformPasted: tidyPasted,
      handlePaste: (_, event) => takePaste(editor, desk, event),
      handleDrop: (view, event) => {
        const files = photosIn(event.dataTransfer);
        if (files.length === 0) return false;
        addPhotos(editor, desk, files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
        return true;
      },
      handleKeyDown: (_, event) => goToTools(event),
    },
  });

  useEffect(() => {
    // A page nobody typed in is handed back exactly as it came, whatever the editor's own form of it is.
    const untouched = JSON.stringify(toStoryBody(editor.getJSON()));
    handle.current = {
      read: () => {
        const body = toStoryBody(editor.getJSON());
        return JSON.stringify(body) === untouched ? start : body;
      },
      isBusy: () => desk.uploads.isBusy(),
    };
    return () => {
      handle.current = null;
    };
  }, [editor, desk, handle, start]);

  return (
    <PhotoDeskProvider value={desk}>
      <BodyToolbar editor={editor} />
      <EditorContent editor={editor} />
    </PhotoDeskProvider>
  );
}

function openPhotoDesk({ photos, photoBase, uploadAddress, department }: BodyEditorProps): PhotoDesk {
  const uploads = createPhotoUploads(uploadAddress);
  return { uploads, department, base: photoBase, fileOf: (hash) => chooseFile(hash, photos, uploads) };
}

function takePaste(editor: Editor, desk: PhotoDesk, event: ClipboardEvent): boolean {
  const files = photosIn(event.clipboardData);
  const plain = event.clipboardData?.getData("text/plain").trim() ?? "";
  // Word and WPS put a picture of the text beside the text; the text is what was meant.
  if (files.length > 0 && !plain) {
    addPhotos(editor, desk, files);
    return true;
  }
  const href = /\s/.test(plain) || editor.state.selection.empty ? undefined : readLink(plain);
  if (!href || !/^(https?:|mailto:)/i.test(plain)) return false;
  return editor.chain().setMark("link", { href }).run();
}

function photosIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}

function goToTools(event: KeyboardEvent): boolean {
  const isLink = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  const isTools = event.key === "F10" && event.altKey;
  if (!isLink && !isTools) return false;
  event.preventDefault();
  const tools = document.querySelector("[data-body-tools]");
  const target = tools?.querySelector<HTMLElement>(isLink ? '[data-tool="link"]' : '[tabindex="0"]');
  if (isLink) target?.click();
  else target?.focus();
  return true;
}
