import { Mark } from "@tiptap/core";
import { isSafeLink } from "@/core/story/document";

/** A link with its address and nothing else; an address no reader should follow never becomes one. */
export const LinkMark = Mark.create({
  name: "link",
  priority: 1000,
  inclusive: false,

  addAttributes() {
    return { href: { default: null, rendered: true } };
  },

  parseHTML() {
    return [{ tag: "a[href]", getAttrs: (element) => isSafeLink(element.getAttribute("href") ?? "") && null }];
  },

  renderHTML({ HTMLAttributes }) {
    const href = typeof HTMLAttributes.href === "string" && isSafeLink(HTMLAttributes.href) ? HTMLAttributes.href : "";
    return ["a", { href, rel: "noopener" }, 0];
  },
});

/** What somebody typed as an address, made whole: `www.` and bare hosts gain https. Undefined when no reader may follow it. */
export function readLink(typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  if (isSafeLink(text)) return text;
  if (/^[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+$/.test(text)) return `mailto:${text}`;
  const whole = `https://${text}`;
  return /^[^\s/:?#]+\.[^\s/:?#]{2,}([/?#]\S*)?$/.test(text) && isSafeLink(whole) ? whole : undefined;
}
