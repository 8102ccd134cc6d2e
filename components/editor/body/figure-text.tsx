"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";

type Part = "caption" | "alt" | "photographer";

/**
 * One text of a figure. It holds what is being typed itself, because a Chinese input method loses its place when a box is
 * filled again from outside; it follows the figure when that changes otherwise, as undo does.
 */
export function FigureText(props: {
  part: Part;
  value: string;
  longest: number;
  hint?: string;
  onText: (text: string) => void;
}) {
  const { part, value, longest, hint, onText } = props;
  const t = useTranslations("editor.figure");
  const id = useId();
  const [typed, setTyped] = useState({ text: value, stored: value });
  if (typed.stored !== value) setTyped({ text: value === typed.text ? typed.text : value, stored: value });

  function take(text: string) {
    setTyped({ text, stored: text });
    onText(text);
  }

  return (
    <div className={part === "alt" ? "sm:col-span-2" : ""}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium text-ink-2">
        {t(part)}
      </label>
      <textarea
        id={id}
        rows={1}
        data-part={part}
        maxLength={longest}
        value={typed.text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => take(event.target.value.replace(/\n/g, " "))}
        onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && event.preventDefault()}
        className="field-sizing-content block min-h-10 w-full resize-none rounded-md border border-rule-strong bg-paper px-3 py-2 text-base text-ink"
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}
