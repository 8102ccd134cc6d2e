import type { StoryContent } from "@/core/story/story-content";
import type { PassageNotes } from "../story/passage-notes";
import { StoryBody } from "../story/story-body";
import { StoryHead } from "../story/story-head";
import type { FigureWords } from "../story/story-figure";
import type { RoomPhotos } from "./room";

type Props = { content: StoryContent; released?: string; photos: RoomPhotos; notes: PassageNotes; words: FigureWords };

/** A revision in full, each passage by its number with what is noted there behind it. */
export function ReaderText({ content, released, photos, notes, words }: Props) {
  return (
    <article className="mt-6 max-w-[44rem]">
      <StoryHead content={content} released={released} />
      <StoryBody body={content.body} base="/desk/media" language={content.language} {...{ photos, notes, words }} />
    </article>
  );
}
