import type { SitePage } from "./site-page";

/** Answers without a page of their own on disk, such as feeds, remembered until the next change or their age. */
export type KeptAnswers = {
  get: (address: string, edition: number, now: number) => SitePage | undefined;
  set: (address: string, edition: number, now: number, page: SitePage) => void;
};

/** How many answers are remembered, how large one may be in bytes, and how long one counts in milliseconds. */
const limits = { answers: 200, bytes: 2 * 1024 * 1024, age: 10 * 60 * 1000 };

export function keepAnswers(): KeptAnswers {
  const kept = new Map<string, { edition: number; until: number; page: SitePage }>();
  return {
    get(address, edition, now) {
      const found = kept.get(address);
      if (found && found.edition === edition && now < found.until) return found.page;
      kept.delete(address);
      return undefined;
    },
    set(address, edition, now, page) {
      if (page.print.plain.length > limits.bytes) return;
      kept.delete(address);
      kept.set(address, { edition, until: now + limits.age, page });
      const [oldest] = kept.keys();
      if (kept.size > limits.answers && oldest !== undefined) kept.delete(oldest);
    },
  };
}
