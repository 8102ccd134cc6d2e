import type { Refused } from "@/core/refusal";
import { mostPosts, type PersonRecord } from "@/core/registry/record";

type Typed = Record<string, string>;
const parts = ["zh", "en", "unitZh", "unitEn", "department", "from", "until"] as const;

/** The record a form spells. Rows of posts without a word are left out; `rows` are the places the others had on the form. */
export function readPerson(typed: Typed): { person: PersonRecord; rows: number[] } {
  const word = (at: number, part: (typeof parts)[number]) => typed[`posts.${at}.${part}`] ?? "";
  const rows = Object.keys(typed)
    .flatMap((name) => /^posts\.(\d{1,3})\.zh$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other)
    .filter((at) => parts.some((part) => word(at, part).trim()))
    .slice(0, mostPosts + 1);
  const posts = rows.map((at) => ({
    ...{ zh: word(at, "zh"), en: word(at, "en"), unitZh: word(at, "unitZh"), unitEn: word(at, "unitEn") },
    ...{ department: word(at, "department") || null, from: word(at, "from") || null, until: word(at, "until") || null },
  }));
  const { zh = "", en = "", note = "" } = typed;
  return { person: { zh, en, note, posts }, rows };
}

/** A refusal that names the places of the form instead of those of the record. */
export function onForm(refused: Refused, rows: readonly number[]): Refused {
  const problems = refused.problems?.map(({ place, reason }) => {
    return { place: place.replace(/^posts\.(\d+)/, (_, at: string) => `posts.${rows[Number(at)] ?? at}`), reason };
  });
  return { ...refused, problems };
}
