"use client";

import { useTranslations } from "next-intl";
import { type ClipboardEvent, type InputEvent, useRef, useState } from "react";
import { TextArea } from "@/components/ui/field";

/**
 * The box for pasted text. Where the clipboard also holds the text as a page, that travels along for as long as the text in
 * the box is the one that was pasted.
 */
export function PasteField({ typed, error }: { typed?: string; error?: string }) {
  const t = useTranslations("intake");
  const [page, setPage] = useState("");
  const brought = useRef("");

  function keepPage({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd, value } = currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    brought.current = replacesAll ? clipboardData.getData("text/html") : "";
  }

  function compare(event: InputEvent<HTMLTextAreaElement>) {
    const pasted = event.nativeEvent.inputType === "insertFromPaste";
    setPage(pasted ? brought.current : "");
    brought.current = "";
  }

  return (
    <div>
      <TextArea
        name="text"
        label={t("paste")}
        hint={page ? t("asPage") : t("pasteHint")}
        error={error}
        rows={12}
        defaultValue={typed}
        onPaste={keepPage}
        onInput={compare}
      />
      <input type="hidden" name="html" value={page} />
    </div>
  );
}
