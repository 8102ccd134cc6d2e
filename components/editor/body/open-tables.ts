/** Opens merged cells into single ones, takes a frame of one cell off its text, and sets a table's own title before it. */
export function openTables(body: HTMLElement): void {
  // Inner tables first, so that a frame around a table is seen as one.
  for (const table of [...body.querySelectorAll("table")].reverse()) {
    if (table.caption) table.before(paragraphOf(table.caption));
    table.caption?.remove();
    const cells = [...table.rows].flatMap((row) => [...row.cells]);
    const [only] = cells;
    if (cells.length === 1 && only) table.replaceWith(...only.childNodes);
    else openCells(table);
  }
}

function paragraphOf(caption: HTMLElement): HTMLElement {
  const paragraph = caption.ownerDocument.createElement("p");
  paragraph.append(...caption.childNodes);
  return paragraph;
}

function openCells(table: HTMLTableElement): void {
  const rows = [...table.rows];
  // A cell that reaches down leaves room in the rows below, each row knowing the columns taken from above.
  const taken = rows.map(() => new Map<number, "td" | "th">());
  for (const [down, row] of rows.entries()) {
    let column = 0;
    for (const cell of [...row.cells]) {
      column = fillTaken(row, cell, taken[down], column);
      const { width, height } = spanOf(cell, rows.length - down);
      const name = cell.localName === "th" ? "th" : "td";
      for (let below = 1; below < height; below++) {
        for (let right = 0; right < width; right++) taken[down + below]?.set(column + right, name);
      }
      for (let right = 1; right < width; right++) cell.after(row.ownerDocument.createElement(name));
      cell.removeAttribute("colspan");
      cell.removeAttribute("rowspan");
      column += width;
    }
    fillTaken(row, null, taken[down], column);
  }
}

/** Puts empty cells where a cell from above reached down, from this column on. Returns the next free column. */
function fillTaken(
  row: HTMLTableRowElement,
  before: HTMLTableCellElement | null,
  taken: Map<number, "td" | "th"> | undefined,
  from: number,
): number {
  let column = from;
  for (let name = taken?.get(column); name; name = taken?.get(column)) {
    row.insertBefore(row.ownerDocument.createElement(name), before);
    column++;
  }
  return column;
}

// A page may claim any number of columns; a newspaper's table has fewer than these.
function spanOf(cell: HTMLTableCellElement, rowsLeft: number): { width: number; height: number } {
  const height = cell.rowSpan === 0 ? rowsLeft : cell.rowSpan;
  return { width: Math.min(cell.colSpan, 40), height: Math.min(height, rowsLeft) };
}
