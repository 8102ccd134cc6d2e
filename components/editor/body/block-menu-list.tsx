"use client";

import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { OpenMenu } from "./block-menu";
import { type BlockName, blockChoices } from "./blocks";
import { type KeptValue, useKept } from "./kept-value";

const listId = "block-menu";

/** The menu behind a stroke. The caret stays in the text; a screen reader follows the choice from there. */
export function BlockMenuList(props: {
  editor: Editor;
  menu: KeptValue<OpenMenu | undefined>;
  onPut: (editor: Editor, name: BlockName) => void;
}) {
  const t = useTranslations("editor.menu");
  const { editor, menu, onPut } = props;
  const open = useKept(menu);
  const list = useRef<HTMLDivElement>(null);
  const chosen = open?.names[open.at];

  useEffect(() => {
    if (!chosen) return;
    const text = editor.view.dom;
    text.setAttribute("aria-controls", listId);
    text.setAttribute("aria-activedescendant", `${listId}-${chosen}`);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
    return () => {
      text.removeAttribute("aria-controls");
      text.removeAttribute("aria-activedescendant");
    };
  }, [editor, chosen]);

  function take(name: BlockName) {
    if (open) editor.chain().focus().deleteRange(open.range).run();
    onPut(editor, name);
  }

  if (!open || !chosen) return null;
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      // On a low screen the list scrolls, and then it must be within reach.
      tabIndex={0}
      aria-label={t("name")}
      className="absolute z-20 max-h-96 w-64 pointer-coarse:max-h-[26rem] max-w-full overflow-y-auto rounded-md border border-rule-strong bg-raised p-1 font-sans text-ink shadow-lg"
      style={placeOf(open.rect, editor.view.dom)}
    >
      {open.names.map((name) => (
        <BlockOption key={name} name={name} chosen={name === chosen} onTake={() => take(name)} />
      ))}
    </div>
  );
}

function BlockOption({ name, chosen, onTake }: { name: BlockName; chosen: boolean; onTake: () => void }) {
  const t = useTranslations("editor.menu");
  const { Icon } = blockChoices[name];
  return (
    <div
      id={`${listId}-${name}`}
      role="option"
      aria-selected={chosen}
      // The caret must not leave the text while the menu is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-sm px-3 text-sm hover:bg-sunk aria-selected:bg-sunk aria-selected:font-semibold pointer-coarse:min-h-11"
    >
      <Icon size={17} aria-hidden className="text-ink-2" />
      {t(name)}
    </div>
  );
}

/** Under the stroke, or above it where the screen ends; never past the right edge of the text. */
function placeOf(rect: DOMRect | null, text: HTMLElement) {
  const frame = text.parentElement?.getBoundingClientRect();
  if (!rect || !frame) return {};
  const left = Math.max(0, Math.min(rect.left - frame.left, frame.width - 256));
  const below = window.innerHeight - rect.bottom > 460 || rect.top < 400;
  return below ? { left, top: rect.bottom - frame.top + 6 } : { left, bottom: frame.bottom - rect.top + 6 };
}
