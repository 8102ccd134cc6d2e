import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { Empty } from "@/components/desk/empty";
import { PageLinks } from "@/components/desk/page-links";
import { NoticeList } from "@/components/notices/notice-list";
import { newsroomStore } from "@/db/newsroom-store";
import { countUnread, listNotices } from "@/db/queries/list-notices";
import { readKey, writeKey } from "@/db/queries/page-key";
import { oneOf, type SearchParams } from "../../search-params";
import { readAllNoticesAction, readNoticeAction } from "./actions";

const here = "/desk/notices";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer(here);
  return { title: (await getTranslations("notices.list"))("title") };
}

export default async function NoticesPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer(here);
  const after = readKey(oneOf((await searchParams).after));
  const t = await getTranslations("notices.list");
  const choices = await getTranslations("notices.choices");
  const store = await newsroomStore();
  const { notices, next } = await store.read((reader) => listNotices(reader, viewer, after));
  const unread = await store.read((reader) => countUnread(reader, viewer));
  return (
    <DeskPage title={t("title")} tools={<a href={`${here}/choices`}>{choices("title")}</a>}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      {notices.length === 0 && <Empty title={t("empty")}>{t("emptyHint")}</Empty>}
      <NoticeList {...{ notices, unread }} actions={{ read: readNoticeAction, readAll: readAllNoticesAction }} />
      <PageLinks
        back={after && { href: here, label: t("newest") }}
        on={next && { href: `${here}?after=${writeKey(next)}`, label: t("older") }}
      />
    </DeskPage>
  );
}
