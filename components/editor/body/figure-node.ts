import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { photoHash } from "@/core/story/document";
import { type FigureAttributes, readFocus, writeFocus } from "./figure-attributes";
import { FigureView } from "./figure-view";

/** A figure: photo, caption, alternative text and photographer as one thing (PRODUCT.md, "A story"). */
export const FigureNode = Node.create({
  name: "figure",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addAttributes() {
    return {
      photo: {
        default: null,
        parseHTML: (element: HTMLElement) => {
          const hash = element.getAttribute("data-photo");
          return photoHash.safeParse(hash).success ? hash : null;
        },
        renderHTML: ({ photo }: Partial<FigureAttributes>) => (photo ? { "data-photo": photo } : {}),
      },
      caption: words("caption"),
      alt: words("alt"),
      photographer: words("photographer"),
      focus: {
        default: null,
        parseHTML: (element: HTMLElement) => readFocus(element.getAttribute("data-focus")),
        renderHTML: ({ focus }: Partial<FigureAttributes>) => (focus ? { "data-focus": writeFocus(focus) } : {}),
      },
      // Carried along when a figure is cut and pasted while its photo travels; an id nobody knows means no photo.
      upload: {
        default: null,
        parseHTML: (element: HTMLElement) => element.getAttribute("data-upload"),
        renderHTML: ({ upload }: Partial<FigureAttributes>) => (upload ? { "data-upload": upload } : {}),
      },
    };
  },

  // Only figures of this editor: a figure of another page would bring a photo that is not ours.
  parseHTML: () => [{ tag: "figure[data-story-figure]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", { ...HTMLAttributes, "data-story-figure": "" }],

  addNodeView: () => ReactNodeViewRenderer(FigureView),
});

function words(name: "caption" | "alt" | "photographer") {
  return {
    default: "",
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? "",
    renderHTML: (attributes: Partial<FigureAttributes>) => ({ [`data-${name}`]: attributes[name] }),
  };
}
