import { foldText, splitWords } from "@/core/story/split-words";

/**
 * The words a text is found by, the same on both engines: NFKC, lower case, Latin words and numbers whole, Chinese as
 * single characters and overlapping pairs (a two-character word is the shortest that readers type).
 */
export function tokens(text: string): string[] {
  return splitWords(foldText(text)).flatMap((word) => (word.han ? hanTokens(word.text) : [word.text]));
}

/** The tokens a search asks for: pairs only where a Chinese word has two or more characters, since they say more. */
export function searchTokens(query: string): string[] {
  return splitWords(foldText(query))
    .flatMap((word) => (word.han && [...word.text].length > 1 ? pairs([...word.text]) : [word.text]))
    .slice(0, 40);
}

function hanTokens(word: string): string[] {
  const characters = [...word];
  return [...characters, ...pairs(characters)];
}

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
