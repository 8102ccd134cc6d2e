const marks = /\p{M}/gu;
const han = /\p{Script=Han}/u;
const notInNames = /[^\p{L}\p{N}]+/gu;

/** A name or a query in one form: lower case, compatibility forms folded, without marks over its letters. */
export function foldName(text: string): string {
  return text.normalize("NFKD").replace(marks, "").normalize("NFC").toLowerCase();
}

/** The words somebody looks up by: at most four, folded. Signs between them divide; apostrophes within a word do not. */
export function lookupWords(query: string): string[] {
  return foldName(query)
    .replace(/['’`-]/g, "")
    .split(notInNames)
    .filter(Boolean)
    .slice(0, 4)
    .map((word) => word.slice(0, 40));
}

/** True when there is enough to look up: one Han character, or two letters. */
export function isEnough(query: string): boolean {
  const typed = lookupWords(query).join("");
  return hasHan(typed) || typed.length >= 2;
}

/** True when the text holds a Han character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/**
 * Whether typed words find a name by its keys (` 李卓 li zhuo lizhuo lz `): Han characters anywhere in the name, letters at the
 * beginning of any key. Every word has to be found.
 */
export function isFoundBy(keys: string, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => keys.includes(hasHan(word) ? word : ` ${word}`));
}

/** The keys of a name from its printed forms and the syllables its characters are read with. */
export function keysOf(printed: readonly string[], readings: readonly (readonly string[])[]): string {
  const whole = printed.flatMap((name) => {
    const words = lookupLetters(name);
    const joined = words.join("");
    const first = words.length > 1 ? [words.map((word) => word[0]).join("")] : [];
    return [...(hasHan(joined) ? [joined] : [...words, joined, ...first])];
  });
  const read = readings.flatMap((syllables) => {
    const plain = syllables.map(foldName);
    const ends = plain.length > 1 ? [plain.map(([letter]) => letter).join(""), plain.map(initialOf).join("")] : [];
    return [...plain, plain.join(""), ...ends].flatMap(withU);
  });
  return ` ${[...new Set([...whole, ...read])].filter(Boolean).join(" ")} `;
}

/**
 * How well typed words meet a name: 0 when they are the whole name, its whole pinyin or all its initials, 1 when one of these
 * begins with them, 2 otherwise. The initials of the English form count only where there are no Chinese ones.
 */
export function nearnessOf(
  printed: { zh: string; en: string },
  readings: readonly (readonly string[])[],
  words: readonly string[],
): 0 | 1 | 2 {
  const typed = words.join("");
  const [zh, en] = [lookupLetters(printed.zh), lookupLetters(printed.en)];
  const initials = readings.length > 0 ? [] : [zh, en].map((name) => name.map(([letter]) => letter).join(""));
  const read = readings.flatMap((syllables) => {
    const plain = syllables.map(foldName);
    return [plain.join(""), plain.map(([letter]) => letter).join(""), plain.map(initialOf).join("")].flatMap(withU);
  });
  const whole = [zh.join(""), en.join(""), en.toReversed().join(""), ...initials, ...read];
  if (whole.includes(typed)) return 0;
  return whole.some((name) => name.startsWith(typed)) ? 1 : 2;
}

function lookupLetters(name: string): string[] {
  return foldName(name)
    .replace(/['’`-]/g, "")
    .split(notInNames)
    .filter(Boolean);
}

/** People type zh, ch and sh as one letter or as two. */
function initialOf(syllable: string): string {
  return /^[zcs]h/.test(syllable) ? syllable.slice(0, 2) : syllable.slice(0, 1);
}

/** 吕 is typed lv, lu or lyu. */
function withU(key: string): string[] {
  return /[ln]v/.test(key) ? [key, key.replace(/([ln])v/g, "$1u"), key.replace(/([ln])v/g, "$1yu")] : [key];
}
