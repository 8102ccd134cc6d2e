import { type Byline, readByline } from "./byline";
import { cutInlines, placesText } from "./inlines";
import { isProse, type PageLine, textLine } from "./page-lines";
import { type Notes, noteByline, setField } from "./telling";

const window = 900;

/**
 * Takes a byline in brackets, with the source before it ("From News Center (Text by …)", "新闻中心讯（文/…）"), out of the first
 * two paragraphs and out of the end of the last two.
 */
export function takeInnerBylines(lines: readonly PageLine[], notes: Notes): PageLine[] {
  const prose = lines.filter(({ block, text }) => block.type === "paragraph" && isProse(text));
  const heads = new Set(prose.slice(0, 2));
  const ends = new Set(prose.slice(-2));
  return lines.flatMap((line) => {
    const after = heads.has(line) ? takeFirst(line, notes) : line;
    const rest = ends.has(line) ? takeLast(after, notes) : after;
    return rest === line || rest.text !== "" ? [rest] : [];
  });
}

function takeFirst(line: PageLine, notes: Notes): PageLine {
  const text = wordsOf(line);
  const bracket = bracketsIn(text.slice(0, window)).find(({ from }) => from <= 160);
  const byline = bracket && bylineIn(text.slice(bracket.from, bracket.to));
  if (!byline) return line;
  const source = sourceIn(text.slice(0, bracket.from));
  const start = source === undefined ? bracket.from : 0;
  const quote = text.slice(start, bracket.to);
  if (source) setField(notes, "source", { value: source, sure: true, quote });
  noteByline(notes, byline, quote);
  return without(line, start, bracket.to);
}

function takeLast(line: PageLine, notes: Notes): PageLine {
  const text = wordsOf(line);
  const start = Math.max(0, text.length - window);
  const last = bracketsIn(text.slice(start)).at(-1);
  if (!last || !/^[\s。.]*$/.test(text.slice(start + last.to))) return line;
  const [from, to] = [start + last.from, start + last.to];
  const byline = bylineIn(text.slice(from, to));
  if (!byline) return line;
  noteByline(notes, byline, text.slice(from, to));
  return without(line, from, to);
}

function bylineIn(bracket: string): Byline | undefined {
  return readByline(bracket.slice(1, -1), { bracketed: true });
}

/** The source that stands before a byline: empty where the page speaks of itself ("本网讯"), undefined where none stands. */
function sourceIn(before: string): string | undefined {
  const text = before.trim().replace(/^[【[(（]|[】\]]$/g, "");
  const english = /^from (?!.*[.,;:])(.{1,80})$/i.exec(text)?.[1];
  if (english) return english;
  const chinese = /^(.{1,20}?)(?:讯|消息|电)$/u.exec(text)?.[1];
  return chinese && /^[本我]/.test(chinese) ? "" : chinese;
}

function without(line: PageLine, from: number, to: number): PageLine {
  if (line.block.type !== "paragraph") return line;
  const content = line.block.content ?? [];
  const text = placesText(content);
  const blank = from > 0 && /\s/.test(text.charAt(to)) && /\s/.test(text.charAt(from - 1)) ? 1 : 0;
  return textLine(line.block, cutInlines(content, from, to + blank));
}

function wordsOf({ block }: PageLine): string {
  return block.type === "paragraph" ? placesText(block.content ?? []) : "";
}

/** The outermost pairs of round brackets, Western and Chinese alike. */
function bracketsIn(text: string): { from: number; to: number }[] {
  const pairs: { from: number; to: number }[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "(" || character === "（") {
      if (depth++ === 0) from = at;
    } else if ((character === ")" || character === "）") && depth > 0 && --depth === 0)
      pairs.push({ from, to: at + 1 });
  }
  return pairs;
}
