import type { Editor } from "@tiptap/core";
import {
  Heading2,
  Heading3,
  ImagePlus,
  Images,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  Table,
} from "lucide-react";
import { addFromLibrary } from "./add-photos";
import type { PhotoDesk } from "./photo-desk";
import { insertTable } from "./table-tools";

type BlockChoice = {
  Icon: LucideIcon;
  /** What may be typed behind the stroke to find it: English, Chinese, pinyin and its initials. */
  words: string;
  put: (editor: Editor, desk: PhotoDesk) => void;
};

/** What the menu behind a typed stroke offers, in its order. */
export const blockChoices = {
  heading: {
    Icon: Heading2,
    words: "heading title h2 标题 biaoti bt",
    put: (editor) => editor.chain().focus().setHeading({ level: 2 }).run(),
  },
  subheading: {
    Icon: Heading3,
    words: "subheading h3 小标题 xiaobiaoti xbt",
    put: (editor) => editor.chain().focus().setHeading({ level: 3 }).run(),
  },
  bullets: {
    Icon: List,
    words: "bullets bulleted list ul 项目列表 xiangmuliebiao xmlb 列表 liebiao lb",
    put: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  numbers: {
    Icon: ListOrdered,
    words: "numbers numbered list ol 编号列表 bianhaoliebiao bhlb 列表 liebiao lb",
    put: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  quote: {
    Icon: Quote,
    words: "quotation blockquote 引文 yinwen yw 引用 yinyong yy",
    put: (editor) => editor.chain().focus().setBlockquote().run(),
  },
  table: { Icon: Table, words: "table grid 表格 biaoge bg", put: insertTable },
  rule: {
    Icon: Minus,
    words: "dividing divider line rule hr 分隔线 fengexian fgx",
    put: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  photos: {
    Icon: ImagePlus,
    words: "photos pictures images figure upload 图片 tupian tp 照片 zhaopian zp",
    // A browser asks for files only from a press of its own button.
    put: () => document.querySelector<HTMLElement>('[data-tool="photos"]')?.click(),
  },
  library: {
    Icon: Images,
    words: "library photos pictures images 图库 tuku tk 图片 tupian tp 照片 zhaopian zp",
    put: addFromLibrary,
  },
} as const satisfies Record<string, BlockChoice>;
export type BlockName = keyof typeof blockChoices;

/** The blocks one of whose words begins with what was typed; all of them for nothing typed. */
export function findBlocks(typed: string): BlockName[] {
  const start = typed.toLowerCase();
  const names = Object.keys(blockChoices) as BlockName[];
  return names.filter((name) => blockChoices[name].words.split(" ").some((word) => word.startsWith(start)));
}

/**
 * What is typed behind a stroke at the end of this text: a `/` at the start or after a blank, or the `、` that a Chinese
 * keyboard makes of it at the start. Undefined where there is no such stroke.
 */
export function readStroke(before: string): { length: number; typed: string } | undefined {
  const [stroke] = /(?<=^|\s)\/[^\s/、]{0,20}$|^、[^\s/、]{0,20}$/u.exec(before) ?? [];
  return stroke === undefined ? undefined : { length: stroke.length, typed: stroke.slice(1) };
}
