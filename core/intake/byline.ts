import { cleanLine } from "../story/clean-text";
import { clausesEn } from "./byline-en";
import { clausesZh } from "./byline-zh";
import type { Clause } from "./clause";
import { type Named, readNames } from "./names-and-units";
import { likenessZh } from "./person-names";
import type { ReadCredit } from "./reading";
import { mayBeName, readsAsSentence } from "./sentence-value";

/** What a byline says. `audited`: it also names who audited, which is never taken over. */
export type Byline = { credits: ReadCredit[]; seniorEditor: string; audited: boolean };

const longest = 600;

/**
 * Reads a byline, Chinese or English: "Text by A, X; Photos by B from Y", "（文/甲 图/乙）". Undefined when the text is none.
 * A line that does not stand in brackets must name people plainly, because a sentence may begin with the same words.
 */
export function readByline(text: string, place: { bracketed: boolean }): Byline | undefined {
  const line = unwrap(cleanLine(text.slice(0, longest + 1)));
  if (line.length > longest || line === "") return undefined;
  const clauses = /\p{Script=Han}/u.test(line) ? clausesZh(line) : clausesEn(line);
  if (!clauses || clauses.length === 0) return undefined;
  if (clauses.some(({ people }, at) => readsAsSentence(people + (at === clauses.length - 1 ? closingOf(line) : ""))))
    return undefined;
  const read = clauses.map((clause) => ({ ...clause, named: readNames(clause.people) }));
  if (!read.some(({ named }) => named.length > 0)) return undefined;
  if (!place.bracketed && !(read.every(isPlain) && !isLabelOnly(read))) return undefined;
  if (place.bracketed && !read.some(isPlausible) && !read.every(isPlain)) return undefined;
  return {
    credits: read.flatMap(({ roles, named }) => roles.flatMap((role) => creditsOf(role, named))),
    seniorEditor: read
      .flatMap(({ roles, named }) => (roles.includes("senior") ? named.map(({ name }) => name) : []))
      .join(", "),
    audited: clauses.some(({ roles }) => roles.includes("audit")),
  };
}

/** True for a line that begins with a role and a colon, as bylines do and sentences may. */
export function opensLikeByline(text: string): boolean {
  const line = unwrap(cleanLine(text.slice(0, longest)));
  const clauses = /\p{Script=Han}/u.test(line) ? clausesZh(line) : clausesEn(line);
  return clauses?.some(({ mark }) => mark === "sign") ?? false;
}

function closingOf(line: string): string {
  return /[。！？!?.…]$/.exec(line)?.[0] ?? "";
}

function creditsOf(role: Clause["roles"][number], named: readonly Named[]): ReadCredit[] {
  if (role === "audit" || role === "senior") return [];
  return named.map((one) => ({ role, ...one }));
}

/** Brackets that hold the whole line. */
function unwrap(line: string): string {
  const inner = /^[（([【](.*)[)）\]】][。.]?$/u.exec(line)?.[1];
  return inner !== undefined && !/^[^（(]*[)）]/.test(inner) ? inner.trim() : line;
}

type ReadClause = Clause & { named: readonly Named[] };

/** In a line of its own: names that look like names, and no words of a sentence among them. */
function isPlain({ people, named, mark }: ReadClause): boolean {
  if (named.length === 0) return mark !== "space";
  if (/[。！？!?]./u.test(people) || people.length > 300) return false;
  if (mark === "by" || mark === "space")
    return named.every(({ name }) => looksNamed(name)) && isShortEnough(named, mark);
  return named.every(({ name }) => isNotSentence(name) && (!/\p{Script=Han}/u.test(name) || mayBeName(name)));
}

/** In brackets, one clause that names somebody or an office shortly is enough. */
function isPlausible({ named, mark }: ReadClause): boolean {
  return named.some(({ name, unit, sure }) => sure || (mark !== "space" && isNotSentence(name || unit)));
}

function looksNamed(name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return likenessZh(name) !== "no";
  return name === "" || /^\p{Lu}/u.test(name);
}

/** "Photo: Conference Site" is a caption unless what follows is surely a name. */
function isLabelOnly(read: readonly ReadClause[]): boolean {
  const [only, second] = read;
  return !second && only?.mark === "sign" && only.roles.join() === "photo" && !only.named.some(({ sure }) => sure);
}

/** An office alone is plain behind "text by", not behind "by": so begin titles too. */
function isShortEnough(named: readonly Named[], mark: Clause["mark"]): boolean {
  const told = named.some(({ name, unit }) => name !== "" || (mark === "by" && unit !== ""));
  return told && named.every(({ name, unit }) => isNotSentence(name || unit));
}

function isNotSentence(name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return name.length <= 12;
  const words = name.split(" ");
  return (
    words.length <= 6 &&
    words.every((word) => !/^\p{Ll}/u.test(word) || /^(?:of|and|the|for|de|van|von|bin)$/.test(word))
  );
}
