const han = /^\p{Script=Han}/u;

/**
 * The words a text is found by, the same on both engines: NFKC, lower case, Latin words and numbers whole, Chinese as
 * single characters and overlapping pairs (a two-character word is the shortest that readers type).
 */
export function tokens(text: string): string[] {
  const found = text.normalize("NFKC").toLowerCase().match(splitScripts) ?? [];
  return found.flatMap((word) => (han.test(word) ? hanTokens(word) : [word]));
}

/** The tokens a search asks for: pairs only where a Chinese word has two or more characters, since they say more. */
export function searchTokens(query: string): string[] {
  const found = query.normalize("NFKC").toLowerCase().match(splitScripts) ?? [];
  return found.flatMap((word) => (han.test(word) && [...word].length > 1 ? pairs([...word]) : [word])).slice(0, 40);
}

const splitScripts = /\p{Script=Han}+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}]+|\p{L}+/gu;

function hanTokens(word: string): string[] {
  const characters = [...word];
  return [...characters, ...pairs(characters)];
}

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
