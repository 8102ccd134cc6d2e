import { randomUUID } from "node:crypto";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { MoveForm } from "@/components/editor/move-form";
import { StoryLinks } from "@/components/editor/story-links";
import { RoomHeader } from "@/components/review/room-header";
import { StatusTrack } from "@/components/review/status-track";
import { StoryBody } from "@/components/story/story-body";
import { listPhotos } from "@/core/story/body-text";
import type { Viewer } from "@/core/viewer";
import { type Asked, decide } from "@/core/workflow/decide";
import { auditsCurrentStage } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import type { StoryPage } from "@/db/queries/find-story-page";
import { listSignatures } from "@/db/queries/list-history";
import { listPhotosOf } from "@/db/queries/list-photos";
import { startCorrectionAction, takeBackAction } from "./actions";

/** The newest revision as readers would see it, where it stands, and what its reporters may do with it. */
export async function ReadStory({ viewer, story, now }: { viewer: Viewer; story: StoryPage; now: Date }) {
  const { content, standing } = story;
  const store = await newsroomStore();
  const { photos, signed } = await store.read(async (reader) => ({
    photos: await listPhotosOf(reader, listPhotos(content.body)),
    signed: await listSignatures(reader, story.id),
  }));
  const { words, editor } = await getMessages();
  const may = (asked: Asked) => decide(viewer, standing, asked, now).ok;
  const order = { story: story.id, version: story.version };
  return (
    <div className="mx-auto max-w-[48rem] px-4 pt-6 pb-20 sm:px-8">
      <RoomHeader story={story} />
      <StatusTrack story={story} signed={signed} viewer={viewer.id} />
      <StoryLinks
        story={story.id}
        page={standing.live ? `/${content.language}/news/${story.slug}` : undefined}
        may={{
          review: auditsCurrentStage(viewer, standing),
          write: may({ move: "save" }),
          amend: may({ move: "amend", seen: standing.head }),
        }}
      />
      <NextIntlClientProvider messages={{ words, editor }}>
        {may({ move: "take_back" }) && (
          <MoveForm move="take_back" action={takeBackAction} order={order} request={randomUUID()} />
        )}
        <article className="mt-8" lang={content.language}>
          <StoryBody body={content.body} photos={photos} base="/desk/media" language={content.language} />
        </article>
        {may({ move: "correct", reason: "-----" }) && (
          <MoveForm move="correct" action={startCorrectionAction} order={order} request={randomUUID()} />
        )}
      </NextIntlClientProvider>
    </div>
  );
}
