"use client";

import { type Editor, getMarkRange } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { readLink } from "./link-mark";

/** Asks where the chosen words lead. */
export function LinkBox({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations("editor.link");
  const current = String(editor.getAttributes("link").href ?? "");
  const [typed, setTyped] = useState(current);
  const [wrong, setWrong] = useState(false);

  function set() {
    const href = readLink(typed);
    setWrong(!href);
    if (!href) return;
    setLink(editor, href);
    onDone();
  }

  function take() {
    editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
    onDone();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === "Escape") {
      editor.commands.focus();
      onDone();
    }
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    set();
  }

  return (
    <div className="flex flex-wrap items-center gap-2 pb-2">
      <input
        aria-label={t("address")}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? "link-problem" : undefined}
        placeholder="https://"
        inputMode="url"
        autoFocus
        value={typed}
        maxLength={2000}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
        onKeyDown={onKey}
        className="min-h-10 min-w-48 flex-1 rounded-md border border-rule-strong bg-raised px-3 text-base text-ink aria-invalid:border-seal"
      />
      <Button onClick={set}>{t("set")}</Button>
      {current && (
        <Button look="quiet" onClick={take}>
          {t("remove")}
        </Button>
      )}
      {wrong && <WrongLink words={t("wrong")} />}
    </div>
  );
}

function WrongLink({ words }: { words: string }) {
  return (
    <p id="link-problem" role="alert" className="w-full text-sm text-seal">
      {words}
    </p>
  );
}

/** Ties the chosen words to the address; where none are chosen, the link under the caret changes or the address is written out. */
function setLink(editor: Editor, href: string): void {
  const { selection, schema } = editor.state;
  const type = schema.marks.link;
  const within = type && getMarkRange(selection.$from, type);
  if (selection.empty && !within) {
    editor
      .chain()
      .focus()
      .insertContent({ type: "text", text: href.replace(/^mailto:/, ""), marks: [{ type: "link", attrs: { href } }] })
      .run();
    return;
  }
  editor.chain().focus().extendMarkRange("link").setMark("link", { href }).run();
}
