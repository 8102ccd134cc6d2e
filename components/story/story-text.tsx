import { Fragment, type ReactNode } from "react";
import type { Inline, Mark } from "@/core/story/document";

/** A run of text with its marks and line breaks. */
export function StoryText({ inlines = [] }: { inlines?: readonly Inline[] }) {
  return inlines.map((node, at) => (
    // The place in the text is the only identity a run of text has.
    <Fragment key={at}>
      {node.type === "hardBreak" ? <br /> : (node.marks ?? []).reduceRight(withMark, node.text)}
    </Fragment>
  ));
}

function withMark(inside: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inside}</strong>;
    case "italic":
      return <em>{inside}</em>;
    case "link":
      return (
        <a href={mark.attrs.href} rel="nofollow noopener">
          {inside}
        </a>
      );
  }
}
