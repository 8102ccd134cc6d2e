import { useTimeZone } from "next-intl";
import { formatDate } from "@/core/story/format-day";
import { StoryBody } from "../story/story-body";
import type { RoomPhotos, RoomStory } from "./room";
import { StoryHead } from "../story/story-head";

/** The newest revision as readers will see it. */
export function ReaderText({ story, photos }: { story: RoomStory; photos: RoomPhotos }) {
  const { content, releasedAt } = story;
  const timeZone = useTimeZone() ?? "UTC";
  const released = releasedAt ? formatDate(releasedAt, content.language, timeZone) : undefined;
  return (
    <article className="mt-6 max-w-[44rem]">
      <StoryHead content={content} released={released} />
      <StoryBody body={content.body} photos={photos} base="/desk/media" language={content.language} />
    </article>
  );
}
