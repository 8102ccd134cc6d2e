import type { Editor } from "@tiptap/core";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderRow,
} from "@tiptap/pm/tables";
import type { Command } from "@tiptap/pm/state";
import { placeFor } from "./place-for";

/** What can be done to the table the caret stands in. The last row or column takes the table with it. */
export const tableTools = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  removeRow: firstOf(deleteRow, deleteTable),
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  removeColumn: firstOf(deleteColumn, deleteTable),
  headerRow: toggleHeaderRow,
  removeTable: deleteTable,
} as const satisfies Record<string, Command>;
export type TableTool = keyof typeof tableTools;

/** Whether the caret stands in a table. */
export function standsInTable(editor: Editor): boolean {
  return isInTable(editor.state);
}

/** Uses a tool on the table, and goes on writing there. */
export function applyToTable(editor: Editor, tool: TableTool): void {
  tableTools[tool](editor.state, editor.view.dispatch);
  editor.commands.focus();
}

/** Puts in a table of three columns with a heading row and two rows, the caret in its first cell. */
export function insertTable(editor: Editor): void {
  const place = placeFor(editor);
  const start = typeof place === "number" ? place : place.from;
  const row = (type: "tableHeader" | "tableCell") => {
    const cell = { type, content: [{ type: "paragraph" }] };
    return { type: "tableRow", content: [cell, cell, cell] };
  };
  const table = { type: "table", content: [row("tableHeader"), row("tableCell"), row("tableCell")] };
  // Table, row, cell and paragraph each open one position.
  const firstCell = start + 4;
  editor.chain().insertContentAt(place, table).setTextSelection(firstCell).focus().run();
}

function firstOf(...commands: Command[]): Command {
  return (state, dispatch) => commands.some((command) => command(state, dispatch));
}
