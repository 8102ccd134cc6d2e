import { z } from "zod";

/** Characters no story may hold: C0/C1 controls except tab and newline, and the Unicode non-characters FFFE and FFFF. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Marks that turn the direction of what follows: in a field they would reach titles, feeds and lists and turn what stands beside it. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** NFC, without control characters, Windows line ends folded. Lone surrogates are left for the schema to refuse. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(forbidden, "").normalize("NFC");
}

/** One line of a field: cleaned, without marks of direction, inner white space folded to single spaces, ends trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(turning, "")).replace(/\s+/g, " ").trim();
}

/** True when the string is sound Unicode: no half of a surrogate pair stands alone (it could not be hashed as UTF-8). */
export function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** A field of one line, cleaned. Its length counts after the cleaning, because NFC may lengthen a text. */
export const line = (max: number) => cleaned(max, cleanLine);

/** A field of several lines, cleaned and without marks of direction or white space at its ends. */
export const prose = (max: number) => cleaned(max, (text) => cleanText(text.replace(turning, "")).trim());

function cleaned(max: number, clean: (text: string) => string) {
  const typed = z
    .string()
    .max(4 * max, "too_long")
    .refine(isWellFormed, "broken_text");
  return typed.transform(clean).pipe(z.string().max(max, "too_long"));
}
