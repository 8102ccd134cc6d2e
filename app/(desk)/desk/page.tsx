import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { EmptyInbox } from "@/components/desk/empty-inbox";
import { ListHeading } from "@/components/desk/list-heading";
import { OwnStories } from "@/components/desk/own-stories";
import { PageLinks } from "@/components/desk/page-links";
import { WaitingRow } from "@/components/desk/waiting-row";
import { DoneNotice } from "@/components/review/done-notice";
import { holds } from "@/core/workflow/policy";
import { findServiceClock } from "@/db/queries/find-service-clock";
import { listInbox } from "@/db/queries/list-inbox";
import { listOwnStories } from "@/db/queries/list-own-stories";
import { readKey, writeKey } from "@/db/queries/page-key";
import { newsroomStore } from "@/db/newsroom-store";
import { oneOf, type SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk");
  return { title: (await getTranslations("desk.inbox"))("title") };
}

export default async function InboxPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer("/desk");
  const asked = await searchParams;
  const after = readKey(oneOf(asked.after));
  const t = await getTranslations("desk.inbox");
  const words = await getTranslations("inbox.clock");
  const store = await newsroomStore();
  const now = new Date();
  const { waiting, next } = await store.read((reader) => listInbox(reader, viewer, { after }));
  const clock = await store.read(findServiceClock);
  const own = holds(viewer, "reporter") ? await store.read((reader) => listOwnStories(reader, viewer, now)) : undefined;
  return (
    <DeskPage title={t("title")}>
      <DoneNotice done={oneOf(asked.done)} story={oneOf(asked.story)} />
      <ListHeading title={t("waiting")} hint={t("oldest")} />
      {waiting.length === 0 && <EmptyInbox roles={viewer.roles} />}
      <p className="mt-2 text-[13px] text-ink-3">{words("explain", { limit: clock.limit })}</p>
      <ul>
        {waiting.map((story) => (
          <WaitingRow key={story.id} {...{ story, now, clock }} />
        ))}
      </ul>
      <PageLinks
        back={after && { href: "/desk", label: t("first") }}
        on={next && { href: `/desk?after=${writeKey(next)}`, label: t("next") }}
      />
      {own && <OwnStories stories={own} />}
    </DeskPage>
  );
}
