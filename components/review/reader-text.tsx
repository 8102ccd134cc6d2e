import { Byline } from "../story/byline";
import { StoryBody } from "../story/story-body";
import type { StoryPhotos } from "../story/story-figure";
import { StoryHead } from "../story/story-head";
import type { RoomStory } from "./room";

/** The newest revision as readers will see it. */
export function ReaderText({ story, photos }: { story: RoomStory; photos: StoryPhotos }) {
  const { content, releasedAt } = story;
  return (
    <article className="mt-6 max-w-[44rem]">
      <StoryHead content={content} releasedAt={releasedAt ?? undefined} />
      <Byline credits={content.credits} language={content.language} />
      <StoryBody body={content.body} photos={photos} base="/desk/media" language={content.language} />
    </article>
  );
}
