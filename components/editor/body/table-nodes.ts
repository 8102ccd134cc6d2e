import { type Editor, Node } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";

// Tables arrive by import and paste. Their cells can be written in; rows and columns stay as they came.
const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["table", ["tbody", 0]],
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => goToCell(editor, 1),
    "Shift-Tab": ({ editor }) => goToCell(editor, -1),
  }),
});

const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

const TableCell = Node.create({
  name: "tableCell",
  content: "block+",
  isolating: true,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: () => ["td", 0],
});

const TableHeader = Node.create({
  name: "tableHeader",
  content: "block+",
  isolating: true,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: () => ["th", 0],
});

export const tableNodes = [Table, TableRow, TableCell, TableHeader];

/** Puts the caret into the next or previous cell of the table it stands in; false outside a table and past its ends. */
function goToCell(editor: Editor, step: 1 | -1): boolean {
  const { state, view } = editor;
  const { $from } = state.selection;
  const depth = [...Array($from.depth + 1).keys()].find((at) => $from.node(at).type.name === "table");
  if (depth === undefined) return false;

  const start = $from.start(depth);
  const cells: number[] = [];
  $from.node(depth).descendants((node, at) => {
    if (node.type.name === "tableCell" || node.type.name === "tableHeader") cells.push(start + at + 1);
  });
  const here = cells.filter((at) => at <= $from.pos).length - 1;
  const target = cells[here + step];
  if (target === undefined) return false;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(target))).scrollIntoView());
  return true;
}
