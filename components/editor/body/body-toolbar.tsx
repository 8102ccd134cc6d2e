"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { ImagePlus, Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { addFromLibrary, addPhotos } from "./add-photos";
import { LinkBox } from "./link-box";
import { usePhotoDesk } from "./photo-desk";
import { PhotoPicker } from "./photo-picker";
import { TableBar } from "./table-bar";
import { standsInTable } from "./table-tools";
import { ToolButton, toolLook } from "./tool-button";
import { readTools, type ToolName, toolNames, tools } from "./tools";

/** The tools of the body: one stop for the Tab key, arrow keys within. Alt+F10 comes here from the text. */
export function BodyToolbar({ editor }: { editor: Editor }) {
  const t = useTranslations("editor.tools");
  const desk = usePhotoDesk();
  const [linking, setLinking] = useState(false);
  const [stop, setStop] = useState("heading");
  const { tools: state, inTable } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({ tools: readTools(current), inTable: standsInTable(current) }),
  });
  // Away from a table its tools are gone, and with them the stop that stood there.
  const here = inTable || !stop.startsWith("table:") ? stop : "heading";
  const tabIndex = (name: string) => (name === here ? 0 : -1);

  function use(name: ToolName) {
    if (name === "link") setLinking(!linking);
    else if (state[name].able) tools[name].run(editor);
  }

  return (
    <div className="sticky top-0 z-10 border-rule border-b bg-paper">
      <div
        role="toolbar"
        aria-label={t("toolbar")}
        aria-controls="story-body"
        data-body-tools=""
        className="story-tools overflow-x-auto"
        onKeyDown={(event) => setStop(walk(event) ?? stop)}
      >
        <div className="flex w-max min-w-full gap-0.5 p-1 sm:w-auto sm:flex-wrap">
          <TextTools state={state} tabIndex={tabIndex} onUse={use} />
          <ToolButton
            name="library"
            label={t("library")}
            className="sm:ml-auto"
            tabIndex={tabIndex("library")}
            onUse={() => addFromLibrary(editor, desk)}
          >
            <Images size={18} aria-hidden />
          </ToolButton>
          <PhotoPicker
            several
            name="photos"
            className={`${toolLook} px-3 text-sm font-semibold`}
            tabIndex={tabIndex("photos")}
            onFiles={(files) => addPhotos(editor, desk, files)}
          >
            <ImagePlus size={18} aria-hidden />
            {t("photos")}
          </PhotoPicker>
        </div>
        {inTable && <TableBar editor={editor} tabIndex={tabIndex} />}
      </div>
      {linking && <LinkBox editor={editor} onDone={() => setLinking(false)} />}
    </div>
  );
}

function TextTools(props: {
  state: ReturnType<typeof readTools>;
  tabIndex: (name: string) => number;
  onUse: (name: ToolName) => void;
}) {
  const t = useTranslations("editor.tools");
  const { state, tabIndex, onUse } = props;
  return toolNames.map((name) => (
    <ToolButton
      key={name}
      name={name}
      label={t(name)}
      keys={tools[name].keys}
      pressed={state[name].pressed}
      able={state[name].able}
      tabIndex={tabIndex(name)}
      onUse={() => onUse(name)}
    >
      <ToolIcon name={name} />
    </ToolButton>
  ));
}

function ToolIcon({ name }: { name: ToolName }) {
  const { Icon } = tools[name];
  return <Icon size={18} aria-hidden />;
}

/** Arrow keys, Home and End walk along the tools (WAI-ARIA toolbar pattern). Returns the tool that has the focus now. */
function walk(event: KeyboardEvent<HTMLElement>): string | undefined {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-tool]")];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: stops.length - 1 };
  const step = steps[event.key];
  if (step === undefined || here === -1) return undefined;
  event.preventDefault();
  const next = stops[(step + stops.length) % stops.length];
  next?.focus();
  return next?.dataset.tool;
}
