import type { Token } from "./name-token";
import { isSurname, likenessZh } from "./person-names";
import { divideZh, unitLikenessZh } from "./unit-names";

/** A Chinese run of names and offices, token by token: "宣传部 李卓、陈晨（融媒体中心）". */
export function tokensZh(line: string): Token[] {
  const tokens: Token[] = [];
  for (const { text, bound } of piecesOf(line)) {
    if (bound) tokens.push({ kind: "unit", text, sure: unitLikenessZh(text) !== "no", bound: true });
    else
      tokens.push(
        ...joinSpaced(text.split(/[\s、,，;；/／|丨]+/).filter(Boolean))
          .flatMap(divideAtWith)
          .flatMap(tokenOf),
      );
  }
  return tokens;
}

function piecesOf(line: string): { text: string; bound: boolean }[] {
  const parts = line.split(/([（(【[][^（()）【】[\]]{0,200}[)）】\]])/);
  return parts.flatMap((part) => {
    const bound = /^[（(【[]/.test(part) && /[)）】\]]$/.test(part);
    const text = (bound ? part.slice(1, -1) : part).replace(/[（()）【】[\]]/g, " ").trim();
    return text ? [{ text, bound }] : [];
  });
}

/** Two-character names are often spread to the width of three: "李 卓". */
function joinSpaced(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1) ?? "";
    const spread = last.length === 1 && isSurname(last) && /^\p{Script=Han}$/u.test(word);
    if (spread) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

function divideAtWith(word: string): string[] {
  const match = /[和与及]/.exec(word.slice(1));
  if (!match) return [word];
  const pair = [word.slice(0, match.index + 1), word.slice(match.index + 2)];
  return pair.every((part) => likenessZh(part) === "sure") && likenessZh(word) !== "sure" ? pair : [word];
}

function tokenOf(word: string): Token[] {
  const text = word.replace(/[。.：:]+$/, "").replace(/^来自/, "");
  if (!text) return [];
  const divided = divideZh(text);
  if (divided) {
    return [
      { kind: "unit", text: divided.unit, sure: false },
      { kind: "name", text: divided.name, sure: false },
    ];
  }
  const unit = unitLikenessZh(text);
  if (unit === "sure") return [{ kind: "unit", text, sure: true }];
  return [{ kind: "name", text, sure: unit === "no" && likenessZh(text) === "sure" }];
}
