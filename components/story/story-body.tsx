import { Fragment, type ReactNode } from "react";
import type { Block, Figure, StoryBody as Body, TableRow } from "@/core/story/document";
import { blockText } from "@/core/story/body-text";
import { gatherFigures, type SetBlock, type Share, shareRows } from "@/core/story/crop";
import { ownLanguage } from "@/core/story/own-language";
import { numberPassages } from "@/core/story/passages";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { Language } from "@/core/story/story-content";
import { type PassageNotes, passagePlace } from "./passage-notes";
import { type FigureWords, StoryFigure } from "./story-figure";
import { StoryText } from "./story-text";

type Shown = {
  body: Body;
  photos: Record<string, PhotoFiles>;
  /** Where photos are fetched: `/media` for readers, `/desk/media` for the desk. */
  base: "/media" | "/desk/media";
  language: Language;
  /** At the desk every passage carries its number, and what is noted there stands behind it. */
  notes?: PassageNotes;
  words?: FigureWords;
};

/** The text of a story. Every kind of block has its element here; one that has none is a bug and throws. */
export function StoryBody({ body, photos, base, language, notes, words }: Shown) {
  const lead = body.content.slice(0, 2).find(({ type }) => type === "figure");
  const numbers = notes && numberPassages(body);
  const place = (block: Block) => {
    const number = numbers?.get(block);
    return number === undefined ? {} : passagePlace(number);
  };
  const note = (block: Block) => {
    const number = numbers?.get(block);
    return number === undefined ? null : notes?.(number);
  };
  const figure = (block: Figure, share?: Share) => (
    <StoryFigure
      {...{ base, words, share, language, place: place(block) }}
      figure={block}
      photo={photos[block.attrs.photo ?? ""]}
      first={block === lead}
    />
  );
  return (
    <div className="story-body" lang={language}>
      <Blocks blocks={notes ? body.content : gatherFigures(body.content)} desk={{ figure, place, note, language }} />
    </div>
  );
}

type Desk = {
  language: Language;
  figure: (block: Figure, share?: Share) => ReactNode;
  place: (block: Block) => object;
  note: (block: Block) => ReactNode;
};

function Blocks({ blocks, desk }: { blocks: readonly SetBlock[]; desk: Desk }) {
  // A block has no identity but its place.
  return blocks.map((block, at) =>
    block.type === "gallery" ? (
      <Gallery key={at} figures={block.figures} desk={desk} />
    ) : (
      <Fragment key={at}>
        <BlockElement block={block} desk={desk} />
        {desk.note(block)}
      </Fragment>
    ),
  );
}

/** Figures that follow each other, side by side, each with its own caption. */
function Gallery({ figures, desk }: { figures: readonly Figure[]; desk: Desk }) {
  const shares = shareRows(figures.length);
  return (
    <div className="story-gallery">
      {figures.map((figure, at) => (
        <Fragment key={at}>{desk.figure(figure, shares[at])}</Fragment>
      ))}
    </div>
  );
}

function BlockElement({ block, desk }: { block: Block; desk: Desk }): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <p {...desk.place(block)} lang={ownLanguage(blockText(block), desk.language)}>
          <StoryText inlines={block.content} />
        </p>
      );
    case "heading": {
      const Heading = block.attrs.level === 2 ? "h2" : "h3";
      return (
        <Heading {...desk.place(block)} lang={ownLanguage(blockText(block), desk.language)}>
          <StoryText inlines={block.content} />
        </Heading>
      );
    }
    case "bulletList":
      return <ul>{listItems(block.content, desk)}</ul>;
    case "orderedList":
      return <ol>{listItems(block.content, desk)}</ol>;
    case "blockquote":
      return (
        <blockquote>
          <Blocks blocks={block.content} desk={desk} />
        </blockquote>
      );
    case "table":
      return <StoryTable rows={block.content} desk={desk} />;
    case "figure":
      return desk.figure(block);
    case "horizontalRule":
      return <hr {...desk.place(block)} />;
  }
  throw new Error(`A story cannot show ${(block as { type: string }).type}.`);
}

function listItems(entries: readonly { content: readonly Block[] }[], desk: Desk) {
  return entries.map((entry, at) => (
    <li key={at}>
      <Blocks blocks={entry.content} desk={desk} />
    </li>
  ));
}

/** A table in a frame of its own that scrolls by itself, by keyboard too. */
function StoryTable({ rows, desk }: { rows: readonly TableRow[]; desk: Desk }) {
  return (
    <div className="story-table" role="group" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.content.map((cell, place) => {
                const inside = <Blocks blocks={cell.content} desk={desk} />;
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
