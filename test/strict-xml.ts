import { SaxesParser } from "saxes";

export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

/** Reads XML as a strict reader does, namespaces included. Throws at the first fault. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const next: Element = { name, attributes: Object.fromEntries(plain), text: "", children: [] };
    open.at(-1)?.children.push(next);
    open.push(next);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [only] = root.children;
  if (!only) throw new Error("There is no element.");
  return only;
}

/** The children of this name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of this name. */
export function textOf(element: Element, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text;
}
