import { Extension, Node } from "@tiptap/core";
import { goToNextCell, tableEditing } from "@tiptap/pm/tables";

/** The parts that the table library knows by these names. */
const roles: Record<string, string> = {
  table: "table",
  tableRow: "row",
  tableCell: "cell",
  tableHeader: "header_cell",
};

const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["table", ["tbody", 0]],
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => goToNextCell(1)(editor.state, editor.view.dispatch),
    "Shift-Tab": ({ editor }) => goToNextCell(-1)(editor.state, editor.view.dispatch),
  }),
});

const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

const TableCell = cellNode("tableCell", "td");
const TableHeader = cellNode("tableHeader", "th");

/** Rows and columns: cells chosen together, pasted together, and no row shorter than the others. */
const TableEditing = Extension.create({
  name: "tableEditing",
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
});

export const tableNodes = [Table, TableRow, TableCell, TableHeader, TableEditing];

// A story's cells are never merged; pasted ones are taken apart before they come here (open-table.ts).
function cellNode(name: "tableCell" | "tableHeader", tag: "td" | "th") {
  const fixed = (value: 1 | null) => ({ default: value, rendered: false, parseHTML: () => value });
  return Node.create({
    name,
    content: "block+",
    isolating: true,
    addAttributes: () => ({ colspan: fixed(1), rowspan: fixed(1), colwidth: fixed(null) }),
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });
}
