import type { ReactNode } from "react";
import type { Block, Figure, StoryBody as Body, TableRow } from "@/core/story/document";
import { listFigures } from "@/core/story/body-text";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { Language } from "@/core/story/story-content";
import { StoryFigure } from "./story-figure";
import { StoryText } from "./story-text";

type Shown = {
  body: Body;
  photos: Record<string, PhotoFiles>;
  /** Where photos are fetched: `/media` for readers, `/desk/media` for the desk. */
  base: "/media" | "/desk/media";
  language: Language;
};

/** The text of a story. Every kind of block has its element here; one that has none is a bug and throws. */
export function StoryBody({ body, photos, base, language }: Shown) {
  const lead = listFigures(body)[0];
  const figure = (block: Figure) => (
    <StoryFigure figure={block} photo={photos[block.attrs.photo ?? ""]} base={base} first={block === lead} />
  );
  return (
    <div className="story-body" lang={language}>
      <Blocks blocks={body.content} figure={figure} />
    </div>
  );
}

type Inside = { blocks: readonly Block[]; figure: (block: Figure) => ReactNode };

function Blocks({ blocks, figure }: Inside) {
  // A block has no identity but its place.
  return blocks.map((block, at) => <BlockElement key={at} block={block} figure={figure} />);
}

function BlockElement({ block, figure }: { block: Block; figure: Inside["figure"] }): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <StoryText inlines={block.content} />
        </p>
      );
    case "heading": {
      const Heading = block.attrs.level === 2 ? "h2" : "h3";
      return (
        <Heading>
          <StoryText inlines={block.content} />
        </Heading>
      );
    }
    case "bulletList":
      return <ul>{listItems(block.content, figure)}</ul>;
    case "orderedList":
      return <ol>{listItems(block.content, figure)}</ol>;
    case "blockquote":
      return (
        <blockquote>
          <Blocks blocks={block.content} figure={figure} />
        </blockquote>
      );
    case "table":
      return <StoryTable rows={block.content} figure={figure} />;
    case "figure":
      return figure(block);
    case "horizontalRule":
      return <hr />;
  }
  throw new Error(`A story cannot show ${(block as { type: string }).type}.`);
}

function listItems(entries: readonly { content: readonly Block[] }[], figure: Inside["figure"]) {
  return entries.map((entry, at) => (
    <li key={at}>
      <Blocks blocks={entry.content} figure={figure} />
    </li>
  ));
}

/** A table in a frame of its own that scrolls by itself, by keyboard too. */
function StoryTable({ rows, figure }: { rows: readonly TableRow[]; figure: Inside["figure"] }) {
  return (
    <div className="story-table" role="group" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.content.map((cell, place) => {
                const inside = <Blocks blocks={cell.content} figure={figure} />;
                if (cell.type === "tableCell") return <td key={place}>{inside}</td>;
                return (
                  <th key={place} scope={at === 0 ? "col" : "row"}>
                    {inside}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
