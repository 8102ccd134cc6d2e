"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { addPhotos } from "./add-photos";
import { LinkBox } from "./link-box";
import { usePhotoDesk } from "./photo-desk";
import { PhotoPicker } from "./photo-picker";
import { readTools, type ToolName, tools } from "./tools";

const look =
  "inline-flex h-10 min-w-10 shrink-0 items-center justify-center gap-2 rounded-md px-2 text-ink-2 hover:bg-sunk hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper aria-disabled:opacity-35";

/** The tools of the body: one stop for the Tab key, arrow keys within. Alt+F10 comes here from the text. */
export function BodyToolbar({ editor }: { editor: Editor }) {
  const t = useTranslations("editor.tools");
  const desk = usePhotoDesk();
  const [linking, setLinking] = useState(false);
  const [stop, setStop] = useState(0);
  const state = useEditorState({ editor, selector: ({ editor: current }) => readTools(current) });

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
        className="flex flex-wrap gap-0.5 py-1.5"
        onKeyDown={(event) => setStop(walk(event) ?? stop)}
      >
        {(Object.keys(tools) as ToolName[]).map((name, at) => (
          <ToolButton key={name} name={name} state={state[name]} tabIndex={at === stop ? 0 : -1} onUse={use} />
        ))}
        <PhotoPicker
          several
          className={`${look} ml-auto px-3 text-sm font-semibold`}
          tabIndex={stop === Object.keys(tools).length ? 0 : -1}
          onFiles={(files) => addPhotos(editor, desk, files)}
        >
          <ImagePlus size={18} aria-hidden />
          {t("photos")}
        </PhotoPicker>
      </div>
      {linking && <LinkBox editor={editor} onDone={() => setLinking(false)} />}
    </div>
  );
}

function ToolButton(props: {
  name: ToolName;
  state: { pressed?: boolean; able: boolean };
  tabIndex: number;
  onUse: (name: ToolName) => void;
}) {
  const t = useTranslations("editor.tools");
  const { name, state } = props;
  const { Icon, keys } = tools[name];
  return (
    <button
      type="button"
      className={look}
      aria-label={t(name)}
      title={keys ? `${t(name)} (${keys})` : t(name)}
      aria-pressed={state.pressed}
      aria-disabled={!state.able}
      tabIndex={props.tabIndex}
      data-tool={name}
      // The text keeps its selection while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onUse(name)}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}

/** Arrow keys, Home and End walk along the tools (WAI-ARIA toolbar pattern). Returns the tool that has the focus now. */
function walk(event: KeyboardEvent<HTMLElement>): number | undefined {
  const stops = [...event.currentTarget.querySelectorAll("button")];
  const here = stops.indexOf(document.activeElement as HTMLButtonElement);
  const steps: Record<string, number> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: stops.length - 1 };
  const step = steps[event.key];
  if (step === undefined || here === -1) return undefined;
  event.preventDefault();
  const next = (step + stops.length) % stops.length;
  stops[next]?.focus();
  return next;
}
