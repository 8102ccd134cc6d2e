import { likenessZh } from "./person-names";
import { isUnitWord, unitLikenessZh } from "./unit-names";

/** No name, office or source is longer in Chinese without any division. */
const longestPiece = 20;
/** Characters that make a clause of a run of Chinese; no office has them in its name. */
const verbal = /[了是在将被把让]/;

/**
 * True when what stands behind a label or a role is a clause of the story: it closes like a sentence, has a verb, or is longer than
 * names and offices are. Such a value stays in the text.
 */
export function readsAsSentence(value: string): boolean {
  return /\p{Script=Han}/u.test(value) ? isClauseZh(value) : isClauseEn(value);
}

/** True for a run of Chinese that may be a person: by its length and surname, or because it is not all Chinese. */
export function mayBeName(name: string): boolean {
  return likenessZh(name) !== "no" || (name.length <= 12 && !/^\p{Script=Han}+$/u.test(name));
}

function isClauseZh(value: string): boolean {
  const pieces = value.split(/[\s、，,；;/／|丨（）()【】[\]。！？!?…]+/).filter(Boolean);
  if (/[。！？!?…]/.test(value) && !pieces.every(isKnown)) return true;
  const loose = pieces.filter((piece) => !isKnown(piece) && !isLikely(piece));
  if (loose.some((piece) => piece.length > longestPiece || (piece.length >= 8 && verbal.test(piece)))) return true;
  return /[，,]/.test(value) && loose.some((piece) => /^\p{Script=Han}{4,}$/u.test(piece));
}

function isKnown(piece: string): boolean {
  return likenessZh(piece) === "sure" || (unitLikenessZh(piece) === "sure" && !verbal.test(piece));
}

function isLikely(piece: string): boolean {
  return likenessZh(piece) !== "no" || (unitLikenessZh(piece) !== "no" && !verbal.test(piece));
}

const small = new Set(
  "a an and at both by de for from in of on or the to van von with bin photo photos text".split(" "),
);
const verbs = new Set("am are can could did does had has have is must should was were will would".split(" "));

function isClauseEn(value: string): boolean {
  const words = value.split(/[\s,;:/|()[\]"“”]+/).filter((word) => /^\p{Ll}/u.test(word));
  const plain = words.map((word) => word.replace(/[.!?…]+$/, ""));
  const loose = plain.filter((word) => !small.has(word) && !isUnitWord(word));
  const closed = /[.!?…]["”’)]*$/.test(value);
  return loose.length >= 3 || (closed && loose.length > 0) || plain.some((word) => verbs.has(word));
}
