import type { Token } from "./name-token";
import { likenessEn } from "./person-names";
import { isUnitEn } from "./unit-names";

/** An English run of names and offices, token by token: "A and B from X, C, Y (Z)". */
export function tokensEn(line: string): Token[] {
  return joinUnits(chunksOf(line).flatMap(({ text, bound }) => (bound ? [boundUnit(text)] : tokensOf(text))));
}

type Chunk = { text: string; bound: boolean };

/** Divided at commas, semicolons and slashes; what stands in brackets is one chunk. */
function chunksOf(line: string): Chunk[] {
  const chunks: Chunk[] = [];
  let depth = 0;
  let text = "";
  const close = (bound: boolean) => {
    const trimmed = text
      .trim()
      .replace(/^(?:and|&|both|all|respectively)\s/i, "")
      .replace(/\s(?:and|&)$/i, "");
    if (trimmed) chunks.push({ text: trimmed, bound });
    text = "";
  };
  for (const character of line) {
    if ("(（[【".includes(character)) {
      if (depth++ === 0) close(false);
    } else if (")）]】".includes(character)) {
      if (depth === 1) close(true);
      depth = Math.max(0, depth - 1);
    } else if (depth === 0 && ",;，；、/|".includes(character)) close(false);
    else text += character;
  }
  close(depth > 0);
  return chunks;
}

function tokensOf(chunk: string): Token[] {
  return divideAtAnd(chunk).flatMap((part) => {
    const opening = /^(?:from|of|at|with) (?=.)/i.exec(part);
    if (opening) return [unitOf(part.slice(opening[0].length), false)];
    const relation = relationOf(part);
    return relation ? [nameOf(relation.head), unitOf(relation.unit, false)] : [single(part)];
  });
}

/** "He Caiting and Chen Siyi from X" is two people; "School of Arts and Design" stays one. */
function divideAtAnd(chunk: string): string[] {
  const parts: string[] = [];
  for (const piece of chunk.split(/ (?:and|&) /)) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(piece);
    else if (opensWithPerson(piece, last)) parts.push(piece);
    else parts[parts.length - 1] = `${last} and ${piece}`;
  }
  return parts;
}

function opensWithPerson(piece: string, before: string): boolean {
  const head = relationOf(piece)?.head ?? piece;
  if (isUnitEn(head)) return false;
  const likeness = likenessEn(head);
  if (likeness === "sure") return true;
  return (
    likeness === "maybe" && (relationOf(before) !== undefined || (likenessEn(before) !== "no" && !isUnitEn(before)))
  );
}

/** "Li Zhuo from the News Center": a person before the first "from", "of", "at" or "with". */
function relationOf(part: string): { head: string; unit: string } | undefined {
  const match = / (from|of|at|with) /i.exec(part);
  if (!match) return undefined;
  const [head, unit] = [part.slice(0, match.index), part.slice(match.index + match[0].length)];
  const person = likenessEn(head) !== "no" && !isUnitEn(head);
  const lone = match[1]?.toLowerCase() === "from" && /^\p{Lu}[\p{L}’'-]{1,30}$/u.test(head) && !isUnitEn(head);
  return unit && (person || lone) ? { head, unit } : undefined;
}

function single(part: string): Token {
  if (isUnitEn(part)) return { kind: "unit", text: part, sure: true };
  return nameOf(part);
}

function nameOf(text: string): Token {
  return { kind: "name", text: text.replace(/[.:]$/, ""), sure: likenessEn(text) === "sure" };
}

function unitOf(text: string, bound: boolean): Token {
  return { kind: "unit", text, sure: isUnitEn(text), bound };
}

function boundUnit(text: string): Token {
  return unitOf(text.replace(/^(?:from|of) /i, ""), true);
}

/** A word behind an office that is no name belongs to the office: "School of Mechanical, Electrical Engineering". */
function joinUnits(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const loose = token.kind === "name" && !token.sure && likenessEn(token.text) === "no";
    if (loose && last?.kind === "unit" && !last.bound) {
      joined[joined.length - 1] = { ...last, text: `${last.text}, ${token.text}`, sure: false };
    } else joined.push(token);
  }
  const end = joined.at(-1);
  // A last word that is neither name nor office, behind names without a unit, can only be their unit.
  const open = joined.length > 1 && joined.every(({ kind }) => kind === "name") && end && likenessEn(end.text) === "no";
  return open ? [...joined.slice(0, -1), { kind: "unit", text: end.text, sure: false }] : joined;
}
