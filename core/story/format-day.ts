import type { Language } from "./story-content";

/** A calendar day (`YYYY-MM-DD`) as the page prints it: March 10, 2023 / 2023年3月10日. */
export function formatDay(day: string, language: Language): string {
  return formatter(language, "UTC", false).format(new Date(`${day}T00:00:00Z`));
}

/** The day a moment falls on in the college's time zone. */
export function formatDate(moment: Date, language: Language, timeZone: string): string {
  return formatter(language, timeZone, false).format(moment);
}

/** A moment to the minute in the college's time zone: March 10, 2023, 09:05 / 2023年3月10日 09:05. */
export function formatMoment(moment: Date, language: Language, timeZone: string): string {
  return formatter(language, timeZone, true).format(moment);
}

const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, timeZone: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${withTime}`;
  const known = kept.get(key);
  if (known) return known;
  const time = withTime ? ({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const) : {};
  const locale = language === "zh" ? "zh-CN" : "en-US";
  const made = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", day: "numeric", timeZone, ...time });
  kept.set(key, made);
  return made;
}
