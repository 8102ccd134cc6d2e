import { pinyin } from "pinyin-pro";
import { hasHan, keysOf } from "@/core/registry/name-match";

/**
 * What typing finds a name or a term by: its forms, full pinyin and its initials, in lower case, between spaces. The first
 * characters of a name are read as a surname (单 Shan, 曾 Zeng) and in their usual way, because people type both.
 */
export function nameKeys(zh: string, en: string): string {
  const ways = hasHan(zh) ? [read(zh, "head"), read(zh, "off")] : [];
  return keysOf([zh, en], ways);
}

function read(text: string, surname: "head" | "off"): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "removed", surname });
}
