import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { oneOf, type SearchParams } from "@/app/(desk)/search-params";
import { requireViewer } from "@/auth/current-viewer";
import { NextNotice } from "@/components/desk/next-notice";
import { RoomKeys } from "@/components/desk/room-keys";
import { ReturnedNotice } from "@/components/editor/returned-notice";
import { RemarkLinks } from "@/components/remarks/remark-links";
import { AmendedNotice } from "@/components/review/amended-notice";
import { ReviewRoom } from "@/components/review/review-room";
import { RoomHeader } from "@/components/review/room-header";
import { SinceBase } from "@/components/review/since-base";
import { StatusTrack } from "@/components/review/status-track";
import { StoryFacts } from "@/components/review/story-facts";
import { StoryInView } from "@/components/review/story-in-view";
import { StoryViews } from "@/components/review/story-views";
import { isComparison } from "@/components/review/text-view";
import { ViewToggles } from "@/components/review/view-toggles";
import { judgeStory } from "./actions";
import { openRoom } from "./open-room";
import { notesAt, RoomRemarks } from "./room-remarks";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireViewer(addressOf((await params).id));
  return { title: (await getTranslations("review.room"))("title") };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(addressOf(id));
  const asked = await searchParams;
  const { show, since, fold, width, place } = asked;
  const wanted = { show: oneOf(show), since: oneOf(since), fold: oneOf(fold), width: oneOf(width) };
  const room = await openRoom(viewer, id, wanted, new Date());
  if (!room) notFound();

  const { words, review, remarks: remarkWords } = await getMessages();
  const { story, base, look, change, photos, names, findings, signed, open, person, sentBack, remarks, atHand } = room;
  const line = await getTranslations({ locale: story.content.language, namespace: "words.audit_line" });
  return (
    <NextIntlClientProvider messages={{ words, remarks: remarkWords, review: { decide: review.decide } }}>
      <ReviewRoom
        {...{ story, signed, open, atHand, line }}
        viewer={person}
        actor={viewer}
        request={randomUUID()}
        action={judgeStory}
      >
        <RoomKeys />
        <NextNotice done={oneOf(asked.done)} story={oneOf(asked.story)} />
        <RoomHeader story={story} titled={isComparison(look.view)} />
        <StatusTrack {...{ story, signed }} viewer={viewer.id} />
        {sentBack && <ReturnedNotice {...sentBack} />}
        {story.amendment && <AmendedNotice story={id} {...story.amendment} />}
        <StoryViews story={id} here="review" />
        <ViewToggles room={room.room} look={look} comparable={base !== undefined} />
        <RemarkLinks count={remarks.length} may={room.mayRemark} />
        <div id="story-text">
          <StoryInView
            {...{ look, change, names, photos }}
            content={story.content}
            releasedAt={story.releasedAt}
            room={room.room}
            notes={notesAt(room, look.view === "text")}
            heading={base && <SinceBase base={base} />}
          />
        </div>
        {look.view === "text" && <StoryFacts {...{ story, findings }} />}
      </ReviewRoom>
      <RoomRemarks room={room} start={oneOf(place)} />
    </NextIntlClientProvider>
  );
}

function addressOf(id: string): string {
  return `/desk/stories/${id}/review`;
}
