"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { listPhotographers } from "./list-photographers";

const boxLook =
  "block min-h-10 w-full rounded-md border border-rule-strong bg-paper px-3 py-2 text-base text-ink pointer-coarse:min-h-11";

/** One text of a figure; it grows with what is written in it. */
export function FigureText(props: {
  part: "caption" | "alt";
  value: string;
  longest: number;
  hint?: string;
  onText: (text: string) => void;
}) {
  const { part, longest, hint } = props;
  const t = useTranslations("editor.figure");
  const id = useId();
  const [typed, take] = useTyped(props.value, props.onText);
  return (
    <div className={part === "alt" ? "sm:col-span-2" : ""}>
      <FigureLabel id={id}>{t(part)}</FigureLabel>
      <textarea
        id={id}
        rows={1}
        data-part={part}
        maxLength={longest}
        value={typed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => take(event.target.value.replace(/\n/g, " "))}
        onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && event.preventDefault()}
        className={`field-sizing-content resize-none ${boxLook}`}
      />
      {hint && (
        <p id={`${id}-hint`} className="pt-1 text-sm text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Who took the photo: any name, those of the byline offered. */
export function FigurePhotographer({ value, onText }: { value: string; onText: (text: string) => void }) {
  const t = useTranslations("editor.figure");
  const id = useId();
  const [typed, take] = useTyped(value, onText);
  const [offers, setOffers] = useState<string[]>([]);
  return (
    <div>
      <FigureLabel id={id}>{t("photographer")}</FigureLabel>
      <input
        id={id}
        type="text"
        data-part="photographer"
        maxLength={120}
        list={`${id}-offers`}
        value={typed}
        onFocus={({ target }) => setOffers(listPhotographers(target.form))}
        onChange={(event) => take(event.target.value)}
        // Enter in a field of this form must not hand the story in.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        className={boxLook}
      />
      <datalist id={`${id}-offers`}>
        {offers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

function FigureLabel({ id, children }: { id: string; children: string }) {
  return (
    <label htmlFor={id} className="mb-1 block text-sm font-medium text-ink-2">
      {children}
    </label>
  );
}

/**
 * What is being typed is held here, because a Chinese input method loses its place when a box is filled again from outside; it
 * follows the figure when that changes otherwise, as undo does.
 */
function useTyped(value: string, onText: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState({ text: value, stored: value });
  if (typed.stored !== value) setTyped({ text: value === typed.text ? typed.text : value, stored: value });
  return [
    typed.text,
    (text) => {
      setTyped({ text, stored: text });
      onText(text);
    },
  ];
}
