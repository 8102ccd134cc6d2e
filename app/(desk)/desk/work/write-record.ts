import Papa from "papaparse";
import { localTimeText } from "@/core/zoned-time";
import type { Language } from "@/core/story/story-content";
import type { RecordedStory } from "@/db/queries/list-work-record";

const columns = [
  ...(["number", "title", "column", "department"] as const),
  ...(["state", "submitted", "released", "returned"] as const),
];
type Words = { column: (name: (typeof columns)[number]) => string; state: (story: RecordedStory) => string };

/**
 * One person's stories as a table for spreadsheet programs: with a byte order mark, or they would not read Chinese, and with a sign before
 * what such a program might take for a formula.
 */
export function writeRecord(
  stories: readonly RecordedStory[],
  language: Language,
  words: Words,
  timeZone: string,
): string {
  const time = (at: Date | null) => (at ? localTimeText(at, timeZone).replace("T", " ") : "");
  const rows = stories.map((story) => [
    story.number,
    story.title,
    story.column[language],
    story.department[language],
    words.state(story),
    time(story.submittedAt),
    time(story.releasedAt),
    story.returned,
  ]);
  const table = Papa.unparse(
    { fields: columns.map(words.column), data: rows },
    { newline: "\r\n", escapeFormulae: /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/ },
  );
  return `\ufeff${table}\r\n`;
}
