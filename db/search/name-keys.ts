import { pinyin } from "pinyin-pro";
import { hasHan, keysOf, nearnessOf } from "@/core/registry/name-match";

/**
 * What typing finds a name or a term by: its forms, full pinyin and its initials, in lower case, between spaces. The first
 * characters of a name are read as a surname (单 Shan, 曾 Zeng) and in their usual way, because people type both.
 */
export function nameKeys(zh: string, en: string): string {
  return keysOf([zh, en], readingsOf(zh));
}

/** A text as it is read aloud, in Latin letters: "学院 2019" as "xue yuan 2019". What is Latin already stays. */
export function spellOut(text: string): string {
  return pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "consecutive" }).join(" ");
}

/** How well typed words meet a name, the best first: 0 for the whole of it, 1 for its beginning, 2 for anything else. */
export function nameNearness(name: { zh: string; en: string }, words: readonly string[]): 0 | 1 | 2 {
  return nearnessOf(name, readingsOf(name.zh), words);
}

function readingsOf(zh: string): string[][] {
  return hasHan(zh) ? [read(zh, "head"), read(zh, "off")] : [];
}

function read(text: string, surname: "head" | "off"): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "removed", surname });
}
