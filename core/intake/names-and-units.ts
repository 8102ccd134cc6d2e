import { cleanLine } from "../story/clean-text";
import type { Token } from "./name-token";
import { tokensEn } from "./tokens-en";
import { tokensZh } from "./tokens-zh";

/** A person of a byline, or an office alone (`name` empty). */
export type Named = { name: string; unit: string; sure: boolean };

/**
 * The people of one part of a byline with their units. A unit belongs to every name of the run before it, or after it where
 * the run begins with a unit ("宣传部 李卓"). What may be a name or a unit is given as not sure.
 */
export function readNames(text: string): Named[] {
  const line = cleanLine(text).slice(0, 600);
  const tokens = (/\p{Script=Han}/u.test(line) ? tokensZh(line) : tokensEn(line)).slice(0, 120);
  const named = leadsWithUnit(tokens) ? unitFirst(tokens) : unitLast(tokens);
  const mixed = named.some(({ unit }) => unit) && named.some(({ unit }) => !unit);
  return named.map((one) => ({
    name: one.name.slice(0, 120),
    unit: one.unit.slice(0, 200),
    sure: one.sure && one.name !== "" && !(mixed && !one.unit),
  }));
}

function leadsWithUnit(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === "unit" && tokens.at(-1)?.kind === "name" && tokens.every(({ bound }) => !bound);
}

function unitFirst(tokens: readonly Token[]): Named[] {
  const named: Named[] = [];
  let unit: Token | undefined;
  let taken = true;
  for (const token of tokens) {
    if (token.kind === "name") {
      named.push({ name: token.text, unit: unit?.text ?? "", sure: token.sure && unit?.sure === true });
      taken = true;
      continue;
    }
    // Two units in a row are one: an office and the house it belongs to.
    unit = unit && !taken ? { ...token, text: joinUnits(unit.text, token.text), sure: false } : token;
    taken = false;
  }
  return named;
}

function unitLast(tokens: readonly Token[]): Named[] {
  const named: Named[] = [];
  let run: Token[] = [];
  let closed = 0;
  for (const token of tokens) {
    if (token.kind === "name") {
      if (run.length === 0) closed = named.length;
      run.push(token);
      named.push({ name: token.text, unit: "", sure: token.sure });
      continue;
    }
    const open = run.length > 0 || named.length === 0;
    if (named.length === 0) named.push({ name: "", unit: "", sure: false });
    for (const one of named.slice(closed)) {
      one.unit = open ? token.text : joinUnits(one.unit, token.text);
      one.sure &&= token.sure;
    }
    run = [];
  }
  return named;
}

function joinUnits(one: string, other: string): string {
  return /\p{Script=Han}/u.test(one) ? `${one} ${other}` : `${one}, ${other}`;
}
