import { writeSheet } from "@/app/(desk)/write-sheet";
import { localTimeText } from "@/core/zoned-time";
import type { Language } from "@/core/story/story-content";
import type { RecordedStory } from "@/db/queries/list-work-record";

const columns = [
  ...(["number", "title", "column", "department"] as const),
  ...(["state", "submitted", "released", "returned"] as const),
];
type Words = { column: (name: (typeof columns)[number]) => string; state: (story: RecordedStory) => string };

/** One person's stories as a table for spreadsheet programs. */
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
  return writeSheet(columns.map(words.column), rows);
}
