/** What an entry of the ledger says of an absence: whose, and from when to when; `from` is null where it ended early. */
export type AbsenceNews = { person: { zh: string; en: string }; from: Date | null; until: Date };

/** Which sentence tells of an absence, and what stands in it. Away through a day means back as the next one begins. */
export function sayAbsence({ person, from, until }: AbsenceNews, language: "zh" | "en") {
  const name = person[language];
  return from
    ? ({ sentence: "entered", said: { name, from, until: new Date(until.getTime() - 1) } } as const)
    : ({ sentence: "ended", said: { name, from: until, until } } as const);
}
