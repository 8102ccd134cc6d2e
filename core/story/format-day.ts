import type { Language } from "./story-content";

/** A calendar day (`YYYY-MM-DD`) as the page prints it: March 10, 2023 / 2023年3月10日. */
export function formatDay(day: string, language: Language): string {
  return formatter(language, "UTC").format(new Date(`${day}T00:00:00Z`));
}

/** The day a moment falls on in the college's time zone. */
export function formatDate(moment: Date, language: Language, timeZone: string): string {
  return formatter(language, timeZone).format(moment);
}

/** A moment to the minute in the college's time zone: March 10, 2023, 09:05 / 2023年3月10日 09:05. */
export function formatMoment(moment: Date, language: Language, timeZone: string): string {
  const clock = formatter("clock", timeZone).format(moment);
  return `${formatDate(moment, language, timeZone)}${language === "zh" ? " " : ", "}${clock}`;
}

const kept = new Map<string, Intl.DateTimeFormat>();

const looks = {
  zh: { locale: "zh-CN", parts: { year: "numeric", month: "long", day: "numeric" } },
  en: { locale: "en-US", parts: { year: "numeric", month: "long", day: "numeric" } },
  clock: { locale: "en-GB", parts: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } },
} as const;

function formatter(look: keyof typeof looks, timeZone: string): Intl.DateTimeFormat {
  const key = `${look} ${timeZone}`;
  const known = kept.get(key);
  if (known) return known;
  const { locale, parts } = looks[look];
  const made = new Intl.DateTimeFormat(locale, { ...parts, timeZone });
  kept.set(key, made);
  return made;
}
