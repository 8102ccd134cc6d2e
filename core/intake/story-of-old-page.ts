import { type Problem, type Result, refuse } from "../refusal";
import type { Block, Figure, StoryBody } from "../story/document";
import { bodyText, listPhotos } from "../story/body-text";
import type { Named, OldAuditLine } from "../story/published";
import { emptyStory, type Language, type StoryContent } from "../story/story-content";
import type { OldPageLine } from "./old-page-line";
import type { Reading } from "./reading";
import { readReleaseMoment } from "./release-moment";

/** Where pages go whose archive does not say; the columns and departments there are. */
export type Places = {
  columns: readonly Named[];
  departments: readonly Named[];
  column: string;
  department: string;
  language: Language | null;
  timeZone: string;
};

export type StoryOfOldPage = { content: StoryContent; releasedAt: Date; audits: OldAuditLine[] };

/**
 * Puts together what the archive says of a page and what its text says: the archive goes first, the text fills what it left empty.
 * `photos` are those kept of the reading's pictures, by key. Refuses with not_valid: column or department unknown (named), title
 * missing, date missing or bad_date (named), html nothing_to_read.
 */
export function storyOfOldPage(
  line: OldPageLine,
  reading: Reading,
  photos: ReadonlyMap<string, string>,
  places: Places,
): Result<StoryOfOldPage> {
  const column = place("column", line.column || places.column, places.columns);
  const department = place("department", line.department || places.department, places.departments);
  const title = titleOf(line.title, reading.title.value);
  const date = line.date || (reading.releaseDate.sure ? (reading.releaseDate.value ?? "") : "");
  const releasedAt = readReleaseMoment(date, places.timeZone);
  const body = settleBody(reading, photos, title);
  // Without a title the first line stands for it; where there is no other, it is the text that is there and the title that is not.
  const isTextAsTitle = !line.title && title !== "" && isEmpty(body);
  const problems = [
    ...[column, department].flatMap((found) => ("problem" in found ? [found.problem] : [])),
    ...(title && !isTextAsTitle ? [] : [{ place: "title", reason: "missing" }]),
    ...(releasedAt ? [] : [{ place: "date", ...(date ? { reason: "bad_date", named: date.slice(0, 60) } : missing) }]),
    ...(isEmpty(body) && !isTextAsTitle ? [{ place: "html", reason: "nothing_to_read" }] : []),
  ];
  if ("problem" in column || "problem" in department || !releasedAt || problems.length > 0)
    return refuse("not_valid", problems);
  const content = emptyStory({
    ...{ language: line.language ?? places.language ?? reading.language, column: column.id, department: department.id },
    ...{ slug: "", title, body, summary: line.summary, tags: line.tags },
    ...fieldsOf(line, reading),
    credits: reading.credits.map(({ role, name, unit }) => ({ role, name, unit, account: null })),
  });
  const audits = line.audits.length > 0 ? line.audits : reading.printedAudits;
  return { ok: true, content, releasedAt, audits };
}

const missing = { reason: "missing" };

function fieldsOf(line: OldPageLine, reading: Reading) {
  return {
    kicker: line.kicker || reading.kicker.value,
    source: line.source || reading.source.value,
    author: line.author || reading.author.value,
    seniorEditor: line.seniorEditor || reading.seniorEditor.value,
    eventDate: reading.eventDate.value,
  };
}

/** By id, or by either name. */
function place(
  of: "column" | "department",
  said: string,
  known: readonly Named[],
): { id: string } | { problem: Problem } {
  const wanted = said.toLowerCase();
  const found = known.find(({ id, zh, en }) => [id, zh, en].some((name) => name.toLowerCase() === wanted));
  if (found) return { id: found.id };
  const problem = said ? { place: of, reason: "unknown", named: said.slice(0, 60) } : { place: of, ...missing };
  return { problem };
}

/** A subtitle set under the title belongs to it. */
function titleOf(said: string, read: string): string {
  return said && !read.startsWith(said) ? said : read || said;
}

/** The body with its photos, without figures that have none (their captions stay as text) and without its own title. */
function settleBody(reading: Reading, photos: ReadonlyMap<string, string>, title: string): StoryBody {
  let at = 0;
  const settle = (block: Block): Block[] => {
    if (block.type === "figure") return settleFigure(block, photos.get(reading.pictures[at++] ?? ""));
    if (block.type === "blockquote") return [{ ...block, content: block.content.flatMap(settle) }];
    return [block];
  };
  const content = reading.body.content.flatMap(settle);
  const [first] = content;
  if (first?.type === "heading" && textOf(first) === title) content.shift();
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function settleFigure({ attrs }: Figure, photo: string | undefined): Block[] {
  if (photo) return [{ type: "figure", attrs: { ...attrs, photo } }];
  return attrs.caption ? [{ type: "paragraph", content: [{ type: "text", text: attrs.caption }] }] : [];
}

function textOf(block: Block): string {
  return bodyText({ type: "doc", content: [block] }).trim();
}

function isEmpty(body: StoryBody): boolean {
  return bodyText(body).trim() === "" && listPhotos(body).length === 0;
}
