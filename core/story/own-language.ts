import type { Language } from "./story-content";

/**
 * The language of a short text that is not in the language of its page, so that it is read aloud and set as what it is: Latin
 * words alone on a Chinese page, Chinese characters alone on an English one. Undefined where it needs no mark.
 */
export function ownLanguage(text: string, page: Language): Language | undefined {
  const chinese = /\p{Script=Han}/u.test(text);
  const latin = /\p{Script=Latin}{2}/u.test(text);
  if (page === "zh") return latin && !chinese ? "en" : undefined;
  return chinese && !latin ? "zh" : undefined;
}
