import type { Editor } from "@tiptap/core";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  Redo2,
  Table,
  Undo2,
} from "lucide-react";
import { insertTable, standsInTable } from "./table-tools";

export const toolNames = [
  "heading",
  "subheading",
  "bold",
  "italic",
  "link",
  "bullets",
  "numbers",
  "quote",
  "table",
  "rule",
  "undo",
  "redo",
] as const;
export type ToolName = (typeof toolNames)[number];

type Tool = {
  Icon: LucideIcon;
  keys?: string;
  run: (editor: Editor) => void;
  /** Whether the text at the caret has it already; absent for tools that do not switch anything on. */
  isOn?: (editor: Editor) => boolean;
  isAble?: (editor: Editor) => boolean;
};

/** The tools of the body in their order. */
export const tools: Record<ToolName, Tool> = {
  heading: {
    Icon: Heading2,
    keys: "Ctrl+Alt+2",
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
  },
  subheading: {
    Icon: Heading3,
    keys: "Ctrl+Alt+3",
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
  },
  bold: {
    Icon: Bold,
    keys: "Ctrl+B",
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive("bold"),
  },
  italic: {
    Icon: Italic,
    keys: "Ctrl+I",
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive("italic"),
  },
  link: { Icon: Link, keys: "Ctrl+K", run: () => undefined, isOn: (editor) => editor.isActive("link") },
  bullets: {
    Icon: List,
    keys: "Ctrl+Shift+8",
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  numbers: {
    Icon: ListOrdered,
    keys: "Ctrl+Shift+7",
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  quote: {
    Icon: Quote,
    keys: "Ctrl+Shift+B",
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  table: { Icon: Table, run: insertTable, isAble: (editor) => !standsInTable(editor) },
  rule: { Icon: Minus, run: (editor) => editor.chain().focus().setHorizontalRule().run() },
  undo: {
    Icon: Undo2,
    keys: "Ctrl+Z",
    run: (editor) => editor.chain().focus().undo().run(),
    isAble: (editor) => undoDepth(editor.state) > 0,
  },
  redo: {
    Icon: Redo2,
    keys: "Ctrl+Shift+Z",
    run: (editor) => editor.chain().focus().redo().run(),
    isAble: (editor) => redoDepth(editor.state) > 0,
  },
};

/** Which tools are on at the caret, and which can be used now. */
export function readTools(editor: Editor): Record<ToolName, { pressed?: boolean; able: boolean }> {
  const read = (name: ToolName) => ({
    pressed: tools[name].isOn?.(editor),
    able: tools[name].isAble?.(editor) ?? true,
  });
  return Object.fromEntries(toolNames.map((name) => [name, read(name)])) as ReturnType<typeof readTools>;
}
