"use client";

import { type RefObject, useEffect } from "react";
import { listOf, typedWords } from "./verdict-fields";

type Kept = { revision: string; typed: Record<string, string> };

/**
 * Keeps what a person types and ticks in the verdict form for this tab, so that a page loaded again still has it. Ticks belong to
 * the revision they were made for; words stay.
 */
export function useKeptWords(form: RefObject<HTMLFormElement | null>, key: string): { forget: () => void } {
  useEffect(() => {
    const fields = form.current;
    if (!fields) return;
    const found = read(key);
    if (found) fill(fields, found);
    const keep = () => write(key, fields);
    fields.addEventListener("input", keep);
    return () => fields.removeEventListener("input", keep);
  }, [form, key]);
  return { forget: () => forget(key) };
}

function fill(form: HTMLFormElement, { revision, typed }: Kept): void {
  const sameText = typedWords(new FormData(form)).revision === revision;
  for (const box of form.elements) {
    if (box instanceof HTMLTextAreaElement) box.value ||= typed[box.name] ?? "";
    if (!(box instanceof HTMLInputElement) || box.type === "hidden") continue;
    if (box.type === "radio") box.checked = typed[box.name] ? typed[box.name] === box.value : box.checked;
    else if (box.type !== "checkbox") box.value ||= typed[box.name] ?? "";
    else if (listOf(typed[box.name]).includes(box.value) && (sameText || box.name !== "checked")) box.checked = true;
  }
}

/** A browser that keeps nothing is no reason to stop judging. */
function read(key: string): Kept | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, form: HTMLFormElement): void {
  const { revision = "", ...typed } = typedWords(new FormData(form));
  try {
    sessionStorage.setItem(key, JSON.stringify({ revision, typed } satisfies Kept));
  } catch {
    // Nothing is kept then.
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
