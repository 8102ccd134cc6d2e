"use client";

import { createContext, useContext, useEffect, useEffectEvent } from "react";

/** What single keys do at the desk. None of them signs: `approve` goes to the confirm step. */
export const deskKeys = {
  j: "next",
  k: "previous",
  Enter: "open",
  a: "approve",
  r: "return",
  c: "remark",
  "?": "help",
} as const;
export type DeskAct = (typeof deskKeys)[keyof typeof deskKeys];

/** Whether this person has the keys switched on. */
export const KeysOn = createContext(false);

/** Lets single keys act while this is on the screen: never in a field, over an open dialog, or together with another key. */
export function useDeskKeys(acts: Partial<Record<DeskAct, () => void>>): void {
  const on = useContext(KeysOn);
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event);
    const carry = act && acts[act];
    if (!carry) return;
    event.preventDefault();
    carry();
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => hear(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [on]);
}

const fields = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
const pressed = "a, button, summary, audio, video";

function actOf(event: KeyboardEvent): DeskAct | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.shiftKey && event.key !== "?") return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!(key in deskKeys)) return undefined;
  const act = deskKeys[key as keyof typeof deskKeys];
  const at = event.target instanceof Element ? event.target : null;
  // Held down, a key walks through the list and does nothing else.
  if (event.repeat && act !== "next" && act !== "previous") return undefined;
  if (at?.closest(fields) || document.querySelector("dialog[open]")) return undefined;
  // A link or a button answers to Enter itself.
  return act === "open" && at?.closest(pressed) ? undefined : act;
}
