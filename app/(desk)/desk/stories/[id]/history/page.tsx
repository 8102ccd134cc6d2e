import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { oneOf, type SearchParams } from "@/app/(desk)/search-params";
import { requireViewer } from "@/auth/current-viewer";
import { ActList } from "@/components/history/act-list";
import { CompareRevisions } from "@/components/history/compare-revisions";
import { RevisionTable } from "@/components/history/revision-table";
import { SignatureTable } from "@/components/history/signature-table";
import { StayTable } from "@/components/history/stay-table";
import { RoomHeader } from "@/components/review/room-header";
import { StatusTrack } from "@/components/review/status-track";
import { StoryInView } from "@/components/review/story-in-view";
import { StoryViews } from "@/components/review/story-views";
import { openHistory } from "./open-history";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireViewer(addressOf((await params).id));
  return { title: (await getTranslations("review.history"))("title") };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(addressOf(id));
  const asked = await searchParams;
  const { from, to, show, fold, width } = asked;
  const wanted = { from: oneOf(from), to: oneOf(to), show: oneOf(show), fold: oneOf(fold), width: oneOf(width) };
  const history = await openHistory(viewer, id, wanted, new Date());
  if (!history) notFound();

  const { story, acts, revisions, signatures, pair, compared, photos, names, clock } = history;
  return (
    <div className="max-w-6xl px-4 pt-5 pb-16 md:px-10 md:pt-6">
      <RoomHeader story={story} />
      <StatusTrack story={story} signed={signatures} viewer={viewer.id} />
      <StoryViews story={id} here="history" />
      <CompareRevisions {...{ revisions, pair }} compared={compared}>
        {compared && (
          <StoryInView {...compared} {...{ names, photos, notes: () => null }} releasedAt={story.releasedAt} />
        )}
      </CompareRevisions>
      <RevisionTable story={id} revisions={revisions} signed={signatures.map(({ hash }) => hash)} />
      <SignatureTable {...{ signatures }} standing={story.standing} />
      <StayTable {...{ acts, clock }} flow={story.standing.flow} />
      <ActList acts={acts} />
    </div>
  );
}

function addressOf(id: string): string {
  return `/desk/stories/${id}/history`;
}
