"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import type { StoryBody } from "@/core/story/document";
import { toStoryBody } from "../to-story-body";
import { blockMenu, type OpenMenu } from "./block-menu";
import { BlockMenuList } from "./block-menu-list";
import { type BlockName, blockChoices } from "./blocks";
import { BodyNotes } from "./body-notes";
import { BodyToolbar } from "./body-toolbar";
import { goToTools } from "./go-to-tools";
import { keepValue } from "./kept-value";
import { tidyPasted } from "./pasted";
import { openPhotoDesk, PhotoDeskProvider, type PhotoFiles } from "./photo-desk";
import { PhotoLibrary } from "./photo-library";
import { storyExtensions } from "./story-extensions";
import { takeDroppedPhotos, takePastedHtml, takePastedLink, takePastedPhotos } from "./take-files";
import { tellPlace } from "./tell-place";
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
  const [menu] = useState(() => keepValue<OpenMenu | undefined>(undefined));
  const [put] = useState(() => (on: Editor, name: BlockName) => blockChoices[name].put(on, desk));
  const editor: Editor = useEditor({
    immediatelyRender: true,
    extensions: [...storyExtensions(), blockMenu(menu, put)],
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
      transformPastedHTML: (html) => takePastedHtml(editor, desk, html),
      transformPasted: tidyPasted,
      handleDOMEvents: { paste: (_, event) => takePastedPhotos(editor, desk, event) },
      handlePaste: (_, event) => takePastedLink(editor, event),
      handleDrop: (view, event, slice, moved) => {
        if (moved) tellPlace(editor, slice, (place) => desk.said.set(t("figure.moved", place)));
        return !moved && takeDroppedPhotos(editor, desk, view, event);
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
      <div className="relative">
        <EditorContent editor={editor} />
        <BlockMenuList editor={editor} menu={menu} onPut={put} />
      </div>
      <BodyNotes editor={editor} />
      <PhotoLibrary />
    </PhotoDeskProvider>
  );
}
