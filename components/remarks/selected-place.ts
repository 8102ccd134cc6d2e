/** A stretch of one passage that somebody has selected on the page. */
export type SelectedPlace = { key: string; quote: string; box: DOMRect };

/** What stands in a passage without being part of its text: what was taken out of it, and words of the desk. */
const beside = "del, small, [aria-hidden=true], [aria-hidden=''], .sr-only, [data-beside]";

/** The selected stretch of the story; undefined when nothing is selected, or more than one passage. */
export function findSelectedPlace(selection: Selection | null): SelectedPlace | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passage = passageAt(range.startContainer);
  if (!passage || passage.isContentEditable || passage.tagName === "FIGURE") return undefined;
  const number = passage.dataset.passage ?? "";
  const { text, offsetOf } = readPassage(passage);
  const start = offsetOf(range.startContainer, range.startOffset);
  // A selection by triple click ends at the beginning of the next passage.
  const end = passage.contains(range.endContainer) ? offsetOf(range.endContainer, range.endOffset) : text.length;
  const quote = text.slice(start, end);
  if (quote.trim() === "") return undefined;
  return { key: `text:${number}:${start}:${end}`, quote, box: range.getBoundingClientRect() };
}

/** The place of a stretch on the page, for it to be marked; undefined where the passage is not shown. */
export function findRange(passage: number, from: number, to: number): Range | undefined {
  const element = document.querySelector<HTMLElement>(`[data-passage="${passage}"]`);
  if (!element) return undefined;
  const { parts } = readPassage(element);
  const first = parts.find((part) => from < part.from + part.length);
  const last = parts.findLast((part) => part.from < to);
  if (!first || !last || !(first.node instanceof Text) || !(last.node instanceof Text)) return undefined;
  const range = document.createRange();
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}

function passageAt(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-passage]") ?? null;
}

type Part = { node: Node; from: number; length: number };

/** The text of a passage as the newsroom counts it, a line break as one unit. */
function readPassage(passage: HTMLElement) {
  const parts: Part[] = [];
  let text = "";
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element) return node.matches(beside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    return NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node instanceof Text ? node.data : node instanceof HTMLBRElement ? "\n" : "";
    if (words === "") continue;
    parts.push({ node, from: text.length, length: words.length });
    text += words;
  }
  const offsetOf = (container: Node, offset: number) => {
    const within = parts.find(({ node }) => node === container);
    if (within) return within.from + Math.min(offset, within.length);
    const mark = document.createRange();
    mark.setStart(container, offset);
    // Between nodes: everything up to there counts.
    const before = parts.filter(({ node }) => mark.comparePoint(node, 0) < 0);
    return before.reduce((sum, { length }) => sum + length, 0);
  };
  return { text, parts, offsetOf };
}
