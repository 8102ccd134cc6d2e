const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const dayNumber = "(\\d{1,2})(?:st|nd|rd|th)?";

type Parts = { year: number | null; month: number; day: number };
type Form = { pattern: RegExp; read: (groups: string[]) => Parts };

const forms: readonly Form[] = [
  {
    pattern: /(?<!\d)(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)(?: ?[日号])?/g,
    read: ([year, at, day]) => ({ year: Number(year), month: Number(at), day: Number(day) }),
  },
  {
    pattern: new RegExp(`\\b${month}\\b\\.? ?${dayNumber}\\b(?:,? ?(\\d{4})\\b)?`, "gi"),
    read: ([name, day, year]) => ({ year: year ? Number(year) : null, month: monthOf(name), day: Number(day) }),
  },
  {
    pattern: new RegExp(`\\b${dayNumber} (?:of )?${month}\\b\\.?(?:,? ?(\\d{4})\\b)?`, "gi"),
    read: ([day, name, year]) => ({ year: year ? Number(year) : null, month: monthOf(name), day: Number(day) }),
  },
  {
    pattern: /(?<![\d年] ?)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g,
    read: ([at, day]) => ({ year: null, month: Number(at), day: Number(day) }),
  },
  {
    // 25/03/2023 can be one day only; 03/04/2023 is left alone.
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g,
    read: ([one, other, year]) => {
      const [first, second] = [Number(one), Number(other)];
      if (first !== second && first <= 12 && second <= 12) return { year: null, month: 0, day: 0 };
      const dayFirst = first > 12;
      return { year: Number(year), month: dayFirst ? second : first, day: dayFirst ? first : second };
    },
  },
];

/** A day written in a text: where, and which; without a year where the text gives none. */
type WrittenDay = { at: number; length: number; quote: string; parts: Parts };

/** The day a text consists of (a time of day or a weekday may follow), as `YYYY-MM-DD`; undefined when it says more or less. */
export function readDay(text: string): string | undefined {
  const [first] = listDays(text);
  if (!first || first.parts.year === null || first.at > 12) return undefined;
  const around = `${text.slice(0, first.at)} ${text.slice(first.at + first.length)}`;
  return /^[\s\d:：,，.()（）|-]*$/.test(around.replace(restOfMoment, " ")) ? spell(first.parts, 0) : undefined;
}

const restOfMoment =
  /星期[一二三四五六日天]|周[一二三四五六日]|上午|下午|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b[ap]\.?m\b/gi;

/**
 * The first day a running text speaks of. A day without a year is taken as the last such day not after the release date;
 * without a release date it stays undefined.
 */
export function findDay(text: string, release: string | null): { day: string; quote: string } | undefined {
  for (const { parts, quote } of listDays(text.slice(0, 4000))) {
    const day = parts.year === null ? lastBefore(parts, release) : spell(parts, 0);
    if (day) return { day, quote };
  }
}

function listDays(text: string): WrittenDay[] {
  // Full-width digits become plain ones, character for character, so that places stay what they were.
  const plain = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/\s/g, " ");
  const found = forms.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].map((match): WrittenDay => {
      const [quote, ...groups] = match;
      return { at: match.index, length: quote.length, quote: quote.trim(), parts: read(groups) };
    }),
  );
  return found
    .filter(({ parts }) => spell(parts, 2000) !== undefined)
    .sort((one, other) => one.at - other.at || other.length - one.length);
}

function lastBefore(parts: Parts, release: string | null): string | undefined {
  if (!release) return undefined;
  const year = Number(release.slice(0, 4));
  return [year, year - 1].map((each) => spell(parts, each)).find((day) => day !== undefined && day <= release);
}

function spell({ year, month, day }: Parts, otherwise: number): string | undefined {
  const moment = new Date(Date.UTC(year ?? otherwise, month - 1, day));
  const real = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && month > 0;
  const whole = year ?? otherwise;
  return real && whole >= 1900 && whole <= 2199 ? moment.toISOString().slice(0, 10) : undefined;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}
