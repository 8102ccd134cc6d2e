import { Parser } from "htmlparser2";

/** The XML of a Word text without what its readers do not see, and the words that were cut. */
export type Cut = { xml: string; hidden: string[]; deleted: string[] };

/** How deep Word's XML may nest; a table in a table in a text box needs about sixty levels. */
const deepest = 250;

type Piece = { start: number; text: string; hidden: boolean; shown: boolean };

const off = ["0", "false", "off"];
/** Word keeps moved text twice; the place it left is not worth a word. */
const taken = ["w:del", "w:moveFrom"];

/**
 * Cuts hidden runs (`w:vanish`, directly or by a style of `hiddenStyles`) and tracked deletions out of Word's XML. Mammoth
 * does not know hidden text and would print it. Throws when the nesting is beyond any text.
 */
export function cutHidden(xml: string, hiddenStyles: ReadonlySet<string>): Cut {
  const names: string[] = [];
  const runs: Piece[] = [];
  const removals: Piece[] = [];
  const paragraphs: { hidden: boolean; cut: string }[] = [];
  const ranges: [number, number][] = [];
  const hidden: string[] = [];
  const deleted: string[] = [];

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const inside = `${names.at(-2) ?? ""} ${names.at(-1) ?? ""}`;
        names.push(name);
        if (names.length > deepest) throw new Error("too deep");
        if (name === "w:p") paragraphs.push({ hidden: false, cut: "" });
        if (name === "w:r") runs.push(openPiece(parser.startIndex, paragraphs.at(-1)?.hidden ?? false));
        if (taken.includes(name) && !/Pr$/.test(inside)) removals.push(openPiece(parser.startIndex, true));
        const value = attributes["w:val"] ?? "";
        const [run, paragraph] = [runs.at(-1), paragraphs.at(-1)];
        if (inside === "w:r w:rPr" && run) {
          if (name === "w:vanish" && off.includes(value)) run.shown = true;
          else if (name === "w:vanish" || (name === "w:rStyle" && hiddenStyles.has(value))) run.hidden = true;
        }
        if (inside === "w:p w:pPr" && name === "w:pStyle" && paragraph) paragraph.hidden = hiddenStyles.has(value);
      },
      ontext(text) {
        const name = names.at(-1);
        if (name !== "w:t" && name !== "w:delText") return;
        const [run, removal] = [runs.at(-1), removals.at(-1)];
        if (removal) removal.text += text;
        else if (run) run.text += text;
      },
      onclosetag(name) {
        const parent = names.at(-2) ?? "";
        names.pop();
        if (name === "w:r") {
          const run = runs.pop();
          if (!run?.hidden || run.shown) return;
          ranges.push([run.start, parser.endIndex + 1]);
          const paragraph = paragraphs.at(-1);
          if (paragraph) paragraph.cut += run.text;
        } else if (taken.includes(name) && !parent.endsWith("Pr")) {
          const removal = removals.pop();
          if (!removal) return;
          ranges.push([removal.start, parser.endIndex + 1]);
          if (name === "w:del") deleted.push(removal.text);
        } else if (name === "w:p") hidden.push(paragraphs.pop()?.cut ?? "");
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { xml: without(xml, ranges), hidden: hidden.filter(hasWords), deleted: deleted.filter(hasWords) };
}

/** The ids of the styles that hide what they are put on, those built on one included. */
export function findHiddenStyles(stylesXml: string): Set<string> {
  const styles: { id: string; base: string; vanish?: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const style = styles.at(-1);
        const value = attributes["w:val"] ?? "";
        if (name === "w:style") styles.push({ id: attributes["w:styleId"] ?? "", base: "" });
        if (name === "w:basedOn" && style) style.base = value;
        if (name === "w:vanish" && style) style.vanish = !off.includes(value);
      },
    },
    { xmlMode: true },
  );
  parser.end(stylesXml);
  const found = new Set<string>();
  // A style may be written before the one it is built on: look until a round finds nothing more.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { id, base, vanish } of styles) if (vanish ?? found.has(base)) found.add(id);
  }
  return found;
}

/** The text of every comment in Word's comments file. */
export function listComments(commentsXml: string): string[] {
  const comments: string[] = [];
  let inText = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === "w:comment") comments.push("");
        inText = name === "w:t";
      },
      ontext(text) {
        if (inText && comments.length > 0) comments.push((comments.pop() ?? "") + text);
      },
      onclosetag: () => (inText = false),
    },
    { xmlMode: true },
  );
  parser.end(commentsXml);
  return comments.filter(hasWords);
}

function openPiece(start: number, hidden: boolean): Piece {
  return { start, hidden, text: "", shown: false };
}

function without(xml: string, ranges: [number, number][]): string {
  const kept: string[] = [];
  let from = 0;
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    if (start >= from) kept.push(xml.slice(from, start));
    from = Math.max(from, end);
  }
  return kept.join("") + xml.slice(from);
}

function hasWords(text: string): boolean {
  return /\S/.test(text);
}
