import { type AnyExtension, Node, textblockTypeInputRule } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { FigureNode } from "./figure-node";
import { LinkMark } from "./link-mark";
import { tableNodes } from "./table-nodes";

/** The kit of common nodes, held to what core/story/document.ts stores. */
const StoryKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) => fitToStory(extension));
  },
});

/** Every node and mark a story may hold, under the names it is stored by. */
export function storyExtensions(): AnyExtension[] {
  return [
    StoryKit.configure({
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      link: false,
      heading: { levels: [2, 3] },
      dropcursor: { color: "var(--link)", width: 2 },
    }),
    LinkMark,
    FigureNode,
    ...tableNodes,
  ];
}

function fitToStory(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof Node)) return extension;
  // Stored lists carry no numbering of their own, and an entry may begin with any block.
  if (extension.name === "orderedList") return extension.extend({ addAttributes: () => ({}) });
  if (extension.name === "listItem") return extension.extend({ content: "block+" });
  if (extension.name === "heading") return fitHeading(extension);
  return extension;
}

// A story knows two headings: what other pages call the first is the heading here, and the small ones are subheadings.
function fitHeading(heading: Node): Node {
  return heading.extend({
    parseHTML: () => [2, 2, 3, 3, 3, 3].map((level, at) => ({ tag: `h${at + 1}`, attrs: { level } })),
    addInputRules() {
      const typed = (find: RegExp, level: 2 | 3) =>
        textblockTypeInputRule({ find, type: this.type, getAttributes: { level } });
      return [typed(/^#{1,2}\s$/, 2), typed(/^#{3}\s$/, 3)];
    },
  });
}
