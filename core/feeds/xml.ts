/** A piece of XML that is whole: whoever has one may put it inside another. */
export type Xml = { readonly xml: string };
type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element with its attributes in order, those without a value left out. Texts are escaped; empty children are left out. */
export function element(name: string, attributes: Attributes, ...children: (Xml | string | undefined)[]): Xml {
  const start = openTag(name, attributes);
  const inside = children.map((child) => (typeof child === "object" ? child.xml : escapeText(child ?? ""))).join("");
  return { xml: inside ? `${start}>${inside}</${name}>` : `${start}/>` };
}

/** The start of an element whose children are written one by one; the end is the writer's to add. */
export function openElement(name: string, attributes: Attributes): string {
  return `${openTag(name, attributes)}>`;
}

/** A text as every XML and JSON reader takes it: without controls, halves of surrogate pairs and the non-characters of XML 1.0, 2.2. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
}

function openTag(name: string, attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${[name, ...given.map(([key, value]) => `${key}="${escapeAttribute(String(value))}"`)].join(" ")}`;
}

function escapeText(text: string): string {
  return printable(text).replace(/[&<>\r]/g, (mark) => references[mark] ?? "");
}

function escapeAttribute(text: string): string {
  return printable(text).replace(/[&<>"\t\n\r]/g, (mark) => references[mark] ?? "");
}

const references: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
