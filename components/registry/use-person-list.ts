"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import type { PersonChoice } from "@/core/registry/person-choice";
import { lastName, withLastName } from "./last-name";
import { usePersonChoices } from "./use-person-choices";

type Asked = { several: boolean; language: string; onChoose?: (choice: PersonChoice) => void };

/** The list of people under a field for a name: looking them up, going through them by keys, and choosing one. */
export function usePersonList({ several, language, onChoose }: Asked) {
  const input = useRef<HTMLInputElement>(null);
  const { found, ask, close } = usePersonChoices();
  const [active, setActive] = useState(-1);
  const choices = found?.choices ?? [];
  const open = choices.length > 0;

  function look() {
    const typed = input.current?.value ?? "";
    const form = input.current?.form;
    setActive(-1);
    ask({
      query: several ? lastName(typed) : typed,
      on: fieldOf(form, "eventDate"),
      language: fieldOf(form, "language") || language,
    });
  }

  function choose(choice: PersonChoice) {
    close();
    if (!input.current) return;
    input.current.value = several ? withLastName(input.current.value, choice.name) : choice.name;
    onChoose?.(choice);
    // The form hears of it as of anything typed.
    input.current.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    // While characters are being composed, the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const step = stepOf(event.key);
    const chosen = choices[active];
    if (!open) {
      if (event.key === "ArrowDown") look();
      return;
    }
    if (step)
      setActive((active < 0 && step < 0 ? choices.length - 1 : active + step + choices.length) % choices.length);
    else if (event.key === "Enter" && chosen) choose(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { input, choices, day: found?.day ?? "", open, active, point: setActive, look, choose, press, close };
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === "ArrowDown") return 1;
  return key === "ArrowUp" ? -1 : 0;
}

function fieldOf(form: HTMLFormElement | null | undefined, name: string): string {
  const found = form?.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value : "";
}
