import type { BylineRole, Clause } from "./clause";

const words: readonly { role: BylineRole; words: string }[] = [
  {
    role: "senior",
    words:
      "senior editors?|managing editors?|executive editors?|responsible editors?|editor[- ]in[- ]charge|chief editors?",
  },
  {
    role: "photo",
    words:
      "photographs?|photographed|photographers?|photography|photo credits?|photos?|pictures?|pics?|images?|pictured",
  },
  { role: "translation", words: "translated|translations?|translators?" },
  { role: "editing", words: "edited|editing|editors?" },
  {
    role: "text",
    words:
      "texts?|written|writing|writers?|story|stories|articles?|report|reported|reporting|reporters?|correspondents?|words|authors?|contributed|contributors?",
  },
  {
    role: "audit",
    words: "reviewed|reviewers?|audited|auditors?|approved|proofread|proofreaders?|checked|proofreading|review",
  },
];
const word = `(?:${words.map((one) => one.words).join("|")})`;
const nouns = "(?:(?:reporter|correspondent|photographer|writer|translator|editor)s?)";

/** The end of a role: "by", a colon or slash, or after a person's trade a blank alone ("Reporter Li Zhuo"). */
const marker = new RegExp(
  `(?<![\\p{L}-])(?:(${word}(?: ?(?:and|&|/|,) ?${word})*) ?(by\\b:?|[:/])|(${nouns}) (?=\\S))`,
  "giu",
);

/** The parts of an English byline; undefined when the line does not begin like one. */
export function clausesEn(line: string): Clause[] | undefined {
  const text = line.replace(/[：﹕]/g, ":").replace(/／/g, "/");
  const plain = /^(?:by|By|BY):? (?=\p{Lu})/u.exec(text);
  const found = [...text.matchAll(marker)].filter(isMarker);
  const starts = found.map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    roles: rolesOf(match[1] ?? match[3] ?? ""),
    mark: markOf(match[2]),
  }));
  if (plain && starts[0]?.at !== 0) starts.unshift({ at: 0, end: plain[0].length, roles: ["text"], mark: "space" });
  if (starts[0]?.at !== 0) return undefined;
  return starts.map(({ end, roles, mark }, n) => {
    const people = text.slice(end, starts[n + 1]?.at).replace(/^[\s:]+|[\s;,.|/]+$/g, "");
    return { roles, mark, people: people.replace(/[;,]? (?:and|&|with)$/i, "") };
  });
}

/** A trade inside a run of names ("Li Zhuo, reporter of …") opens no part; at the front or behind a divider it does. */
function isMarker(match: RegExpMatchArray): boolean {
  return match[3] === undefined || /(?:^|[;|,/] ?)$/.test((match.input ?? "").slice(0, match.index));
}

function markOf(sign: string | undefined): Clause["mark"] {
  if (sign === undefined) return "space";
  return /^by/i.test(sign) ? "by" : "sign";
}

function rolesOf(text: string): BylineRole[] {
  const roles = text.split(/ ?(?:\band\b|&|\/|,) ?/i).flatMap((part) => roleOf(part.trim()));
  return [...new Set(roles)];
}

function roleOf(part: string): BylineRole[] {
  const entry = words.find((one) => new RegExp(`^(?:${one.words})$`, "i").test(part));
  return entry ? [entry.role] : [];
}
