import type { Language } from "../story/story-content";
import { attachPictures } from "./attach-pictures";
import { isPlainAuditLine } from "./audit-lines";
import { buildBody } from "./build-body";
import { markedCaption } from "./captions";
import { findDay } from "./dates";
import { readLabelledLine } from "./header-fields";
import type { IncomingPage } from "./incoming-page";
import { takeInnerBylines } from "./lead-in";
import { listDoubtful } from "./list-doubtful";
import { readHead } from "./page-head";
import { isProse, isText, linesOf, type PageLine } from "./page-lines";
import { readTail } from "./page-tail";
import { placeMarked } from "./place-marked";
import type { Read, Reading } from "./reading";
import { soundBlocks } from "./sound-blocks";
import { addCredits, type FieldName, type Notes, note, tellingOf } from "./telling";
import { readNames } from "./names-and-units";
import { takeTrailingCaptions } from "./trailing-captions";

/**
 * Reads what a page says: fields, credits, body, figures and printed audits, with everything left out or moved. What the page
 * does not say plainly is marked as not sure. The body always is one that a story may hold. `asPrinted` leaves captions whole and
 * every line in its place: the page was in print already.
 */
export function readPage(page: IncomingPage, hint: { language?: Language; asPrinted?: boolean } = {}): Reading {
  const { asPrinted = false } = hint;
  const sound = soundBlocks(page.blocks);
  const notes: Notes = {
    fields: {},
    credits: [],
    printedAudits: [],
    dropped: [...page.dropped, ...sound.dropped],
    asPrinted,
  };
  const lines = linesOf(sound.blocks, (text) => tellingOf(text) !== undefined || markedCaption(text) !== undefined);
  const language = hint.language ?? languageOf(lines);
  const story = takeInnerBylines(readTail(readHead(takeAudits(lines, notes), notes), notes), notes);
  const attached = attachPictures(story, notes);
  const entries = asPrinted ? attached : takeTrailingCaptions(placeMarked(attached, notes));
  const { body, pictures } = buildBody(entries, notes);
  const release = dateField(notes, "releaseDate");
  return {
    language,
    title: field(notes, "title"),
    kicker: field(notes, "kicker"),
    source: field(notes, "source"),
    author: readAuthor(notes),
    seniorEditor: field(notes, "seniorEditor"),
    eventDate: readEventDate(notes, story, release.value),
    releaseDate: release,
    credits: notes.credits,
    body,
    pictures,
    printedAudits: notes.printedAudits,
    dropped: notes.dropped,
    leftInText: listDoubtful(story),
  };
}

/** No line that reads as an audit line of this newsroom stays in a body, wherever it stands (PRODUCT.md, rule 15). */
function takeAudits(lines: readonly PageLine[], notes: Notes): PageLine[] {
  return lines.filter((line) => {
    const labelled = isText(line) ? readLabelledLine(line.text) : undefined;
    if (!labelled || !isPlainAuditLine(labelled)) return true;
    note(notes, { labelled }, line.text);
    return false;
  });
}

/** Without an author line the writers stand for it, and without writers the author: both as not sure. */
function readAuthor(notes: Notes): Read<string> {
  const writers = notes.credits.filter(({ role, name }) => role === "text" && name !== "").map(({ name }) => name);
  const author = notes.fields.author;
  if (author?.value && writers.length === 0) {
    addCredits(
      notes,
      readNames(author.value).map((named) => ({ role: "text", ...named, sure: false })),
    );
  }
  if (author || writers.length === 0) return field(notes, "author");
  const names = writers.join(writers.some((name) => /\p{Script=Han}/u.test(name)) ? "、" : ", ").slice(0, 200);
  return { value: names, sure: false, quote: names };
}

function readEventDate(notes: Notes, story: readonly PageLine[], release: string | null): Read<string | null> {
  const labelled = dateField(notes, "eventDate");
  if (labelled.value) return labelled;
  const sentences = story.filter((line) => isText(line) && isProse(line.text)).slice(0, 3);
  for (const { text } of sentences) {
    const found = findDay(text, release);
    if (found) return { value: found.day, sure: false, quote: found.quote };
  }
  return labelled;
}

function field(notes: Notes, name: FieldName): Read<string> {
  return notes.fields[name] ?? { value: "", sure: false, quote: "" };
}

function dateField(notes: Notes, name: "eventDate" | "releaseDate"): Read<string | null> {
  const read = field(notes, name);
  return { ...read, value: read.value || null };
}

/** Chinese says in one character what English says in about three letters. */
function languageOf(lines: readonly PageLine[]): Language {
  const text = lines
    .map((line) => line.text)
    .join(" ")
    .slice(0, 20_000);
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return chinese * 3 > latin ? "zh" : "en";
}
