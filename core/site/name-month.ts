import type { Language } from "../story/story-content";

const looks = {
  zh: new Intl.DateTimeFormat("zh-CN", { year: "numeric", month: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-US", { year: "numeric", month: "long", timeZone: "UTC" }),
} as const;

const short = {
  zh: new Intl.DateTimeFormat("zh-CN", { month: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }),
} as const;

/** A month (`YYYY-MM`) as the page prints it: March 2026 / 2026年3月. */
export function nameMonth(month: string, language: Language): string {
  return looks[language].format(new Date(`${month}-01T00:00:00Z`));
}

/** A month under its year: March / 三月. */
export function nameMonthOfYear(month: string, language: Language): string {
  return short[language].format(new Date(`${month}-01T00:00:00Z`));
}
