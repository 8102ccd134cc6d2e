import { randomUUID } from "node:crypto";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { EditorHeader } from "@/components/editor/editor-header";
import { MoveForm } from "@/components/editor/move-form";
import { StoryLinks } from "@/components/editor/story-links";
import { RemarkBoard } from "@/components/remarks/remark-board";
import { AmendedNotice } from "@/components/review/amended-notice";
import { StatusTrack } from "@/components/review/status-track";
import { StoryBody } from "@/components/story/story-body";
import { StoryHead } from "@/components/story/story-head";
import { listPhotos } from "@/core/story/body-text";
import type { Viewer } from "@/core/viewer";
import { type Asked, decide } from "@/core/workflow/decide";
import { auditsCurrentStage } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import type { StoryPage } from "@/db/queries/find-story-page";
import { listSignatures } from "@/db/queries/list-history";
import { listPhotosOf } from "@/db/queries/list-photos";
import { startCorrectionAction, takeBackAction } from "./actions";
import { notYetWritten } from "./choose-mode";
import { takeInRemark } from "./remark-actions";
import { showRemarks } from "./show-remarks";
import { OtherLanguage } from "./story-pair";

/** The newest revision as readers would see it, where it stands, and what its reporters may do with it. */
export async function ReadStory({ viewer, story, now }: { viewer: Viewer; story: StoryPage; now: Date }) {
  const { content, standing } = story;
  const store = await newsroomStore();
  const { photos, signed, remarks } = await store.read(async (reader) => ({
    photos: await listPhotosOf(reader, listPhotos(content.body)),
    signed: await listSignatures(reader, story.id),
    remarks: await showRemarks(reader, viewer, story, "text"),
  }));
  const { words, editor, remarks: remarkWords } = await getMessages();
  const may = (asked: Asked) => decide(viewer, standing, asked, now).ok;
  const order = { story: story.id, version: story.version };
  return (
    <div className="mx-auto max-w-[48rem] px-4 pt-6 pb-20 sm:px-8">
      <EditorHeader story={story} titled />
      <StatusTrack story={story} signed={signed} viewer={viewer.id} />
      {story.amendment && <AmendedNotice story={story.id} {...story.amendment} />}
      <StoryLinks
        story={story.id}
        page={standing.live ? `/${content.language}/news/${story.slug}` : undefined}
        may={{
          review: auditsCurrentStage(viewer, standing),
          write: may({ move: "save", text: notYetWritten }),
          withdraw: may({ move: "withdraw", reason: "-----" }),
          amend: may({ move: "amend", seen: standing.head, text: notYetWritten }),
        }}
      />
      <NextIntlClientProvider messages={{ words, editor, remarks: remarkWords }}>
        {may({ move: "take_back" }) && (
          <MoveForm move="take_back" action={takeBackAction} order={order} request={randomUUID()} />
        )}
        <article id="story-text" className="mt-8" lang={content.language}>
          <StoryHead content={content} />
          <StoryBody
            {...{ photos, body: content.body, language: content.language }}
            base="/desk/media"
            notes={() => null}
          />
        </article>
        {remarks.length > 0 && (
          <RemarkBoard
            remarks={remarks.map((remark) => ({ ...remark, may: remark.may.filter((act) => act !== "apply") }))}
            door={{ story: story.id, request: randomUUID(), back: "", action: takeInRemark }}
            language={content.language}
            className="mt-10 border-rule border-t pt-6"
          />
        )}
        <OtherLanguage viewer={viewer} story={story} />
        {may({ move: "correct", reason: "-----" }) && (
          <MoveForm move="correct" action={startCorrectionAction} order={order} request={randomUUID()} />
        )}
      </NextIntlClientProvider>
    </div>
  );
}
