import { useTranslations } from "next-intl";
import type { StoryContent } from "@/core/story/story-content";
import { StoryBody } from "../story/story-body";
import { StoryHead } from "../story/story-head";
import type { FigureWords } from "../story/story-figure";
import type { RoomPhotos } from "./room";
import { frameWidths, type Look, lookAddress } from "./text-view";
import { Toggle } from "./toggle";

type Props = {
  content: StoryContent;
  released?: string;
  photos: RoomPhotos;
  look: Look;
  room: string;
  words: FigureWords;
};

const widths = { phone: "story-phone w-[390px] px-5 py-8", wide: "w-[45rem] px-6 py-10" } as const;

/** The story as its public page will print it, as wide as a phone or as a desk; a frame too wide for the room scrolls by itself. */
export function ReadersFrame({ content, released, photos, look, room, words }: Props) {
  const t = useTranslations("review.look");
  return (
    <section aria-label={t("readers")} className="mt-4">
      <ul className="flex gap-1.5">
        {frameWidths.map((width) => (
          <li key={width}>
            <Toggle href={lookAddress(room, { view: "readers", width })} here={width === look.width}>
              {t(width)}
            </Toggle>
          </li>
        ))}
      </ul>
      <div className="mt-3 overflow-x-auto" role="group" tabIndex={0} aria-label={t(look.width)}>
        <article className={`border border-rule-strong bg-paper ${widths[look.width]}`}>
          <StoryHead content={content} released={released} />
          <StoryBody body={content.body} base="/desk/media" language={content.language} {...{ photos, words }} />
        </article>
      </div>
    </section>
  );
}
