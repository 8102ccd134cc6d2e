import type { DroppedKind } from "@/core/intake/incoming-page";

/** How a part of a page is left out: with a report under this kind, or without a word. `number` is Word's own list number. */
export type LeftOut = DroppedKind | "silent" | "number";

type Attributes = Readonly<Record<string, string>>;

const byName: Record<string, LeftOut> = {
  ...asEach(["script"], "script"),
  ...asEach(["style", "head", "title", "meta", "link", "template", "xml", "colgroup", "map"], "silent"),
  ...asEach(["nav", "button", "select", "input", "textarea", "datalist", "dialog"], "page_furniture"),
  ...asEach(["iframe", "object", "embed", "video", "audio", "svg", "math", "canvas", "applet"], "embedded"),
  ...asEach(["del", "s", "strike"], "deleted_text"),
};

const byStyle: [RegExp, LeftOut][] = [
  [/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])/i, "hidden_text"],
  [/mso-list\s*:\s*ignore/i, "number"],
  [/mso-element\s*:\s*comment/i, "comment"],
  [/mso-element\s*:\s*(foot|end)note/i, "footnote"],
  [/text-decoration[^;]*line-through/i, "deleted_text"],
];

const byClass: [RegExp, LeftOut][] = [
  [/\bmsoDel\b/i, "deleted_text"],
  [/\bMsoComment|\bmsocom/i, "comment"],
  [/\bMso(Foot|End)noteReference\b/i, "silent"],
];

/** Whether readers see an element, and if not, how it is left out. */
export function leftOutAs(name: string, { style = "", class: classes = "", ...rest }: Attributes): LeftOut | undefined {
  const named = byName[name];
  if (named) return name === "input" ? "silent" : named;
  if (rest.hidden !== undefined) return "hidden_text";
  // Mammoth gathers the notes of a Word file behind its text, with links to and fro.
  if (/^(foot|end)note-\d/.test(rest.id ?? "") && name === "li") return "footnote";
  if (/^#(foot|end)note-/.test(rest.href ?? "")) return "silent";
  return (
    byStyle.find(([pattern]) => pattern.test(style))?.[1] ?? byClass.find(([pattern]) => pattern.test(classes))?.[1]
  );
}

/** Fonts and colours of its own, which no story has. */
export function hasOwnLook(name: string, { style = "" }: Attributes): boolean {
  return name === "font" || /(?<![-\w])(font-family|color|background(-color)?)\s*:/i.test(style);
}

function asEach(names: string[], kind: LeftOut): Record<string, LeftOut> {
  return Object.fromEntries(names.map((name) => [name, kind]));
}
