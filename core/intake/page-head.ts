import { markedCaption } from "./captions";
import type { Dropped } from "./incoming-page";
import { isProse, isText, type PageLine } from "./page-lines";
import { drop } from "./quote";
import { type Notes, note, setField, tellingOf } from "./telling";

const longest = 15;

/** Takes title, kicker and fields from the lines before the first sentence; gives the lines that are left. */
export function readHead(lines: readonly PageLine[], notes: Notes): PageLine[] {
  const taken = new Set<PageLine>();
  const candidates: PageLine[] = [];
  for (const line of lines) {
    if (candidates.length >= longest) break;
    if (line.block.type === "horizontalRule") continue;
    if (!isText(line)) break;
    const telling = tellingOf(line.text);
    if (telling) {
      note(notes, telling, line.text);
      taken.add(line);
    } else if (opensStory(line, candidates.length === 0)) break;
    else candidates.push(line);
  }
  for (const line of readTitle(candidates, notes)) taken.add(line);
  return lines.filter((line) => !taken.has(line));
}

function opensStory({ text }: PageLine, first: boolean): boolean {
  if (markedCaption(text)) return true;
  // A title may ask or call out.
  const asks = first && text.length <= 120 && /[?？!！]$/.test(text);
  return !asks && (text.length > 300 || isProse(text));
}

/** Finds title and kicker among the lines of the head; gives the lines they were taken from. */
function readTitle(candidates: readonly PageLine[], notes: Notes): PageLine[] {
  const chosen = chooseTitle(candidates);
  if (notes.fields.title?.value) return dropCopies(candidates, notes.fields.title.value, notes.dropped);
  if (!chosen) return [];
  const { line, sure } = chosen;
  const at = candidates.indexOf(line);
  const [above, below] = [candidates[at - 1], candidates[at + 1]];
  const copies = dropCopies(candidates.slice(at + 1), line.text, notes.dropped);
  const subtitle =
    below && /^(?:——|--|—)/.test(below.text) && line.text.length + below.text.length <= 300 ? below : undefined;
  const title = subtitle ? line.text + subtitle.text : line.text;
  setField(notes, "title", { value: title, sure: sure && !subtitle, quote: title });
  const kicker = above && above.text.length <= 120 ? above : undefined;
  if (kicker) setField(notes, "kicker", { value: kicker.text, sure: false, quote: kicker.text });
  return [line, ...copies, ...(subtitle ? [subtitle] : []), ...(kicker ? [kicker] : [])];
}

/** The line printed twice, else the heading near the top, else the first line. */
function chooseTitle(candidates: readonly PageLine[]): { line: PageLine; sure: boolean } | undefined {
  const seen = new Map<string, PageLine>();
  for (const line of candidates) {
    const first = seen.get(keyOf(line.text));
    if (first) return { line: first, sure: true };
    if (keyOf(line.text) !== "") seen.set(keyOf(line.text), line);
  }
  const [first] = candidates;
  if (!first) return undefined;
  const heading = candidates.slice(0, 2).find(({ block }) => block.type === "heading" && block.attrs.level === 2);
  if (heading && !/^[一二三四五六七八九十\d（(]/.test(heading.text)) return { line: heading, sure: heading === first };
  return { line: first, sure: candidates.length === 1 };
}

function dropCopies(lines: readonly PageLine[], title: string, dropped: Dropped[]): PageLine[] {
  const copies = lines.filter(({ text }) => keyOf(text) === keyOf(title));
  for (const { text } of copies) dropped.push(drop("repeated_title", text));
  return copies;
}

/** A title as it is compared: letters and digits only, whatever their case. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
