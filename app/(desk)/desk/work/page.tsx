import { randomUUID } from "node:crypto";
import { Download } from "lucide-react";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { Empty } from "@/components/desk/empty";
import { PageLinks } from "@/components/desk/page-links";
import { buttonClass } from "@/components/ui/button";
import { WorkRow } from "@/components/work/work-row";
import { WorkTabs } from "@/components/work/work-tabs";
import { workTabs } from "@/core/workflow/work-tabs";
import { newsroomStore } from "@/db/newsroom-store";
import { countMyWork, listMyWork } from "@/db/queries/list-my-work";
import { readKey, writeKey } from "@/db/queries/page-key";
import { oneOf, type SearchParams } from "../../search-params";
import { duplicateFromList, takeBackFromList } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/work");
  return { title: (await getTranslations("work"))("title") };
}

export default async function WorkPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams;
  const named = workTabs.find((tab) => tab === oneOf(asked.tab));
  const viewer = await requireViewer(named ? `/desk/work?tab=${named}` : "/desk/work");
  const after = readKey(oneOf(asked.after));
  const store = await newsroomStore();
  const counts = await store.read((reader) => countMyWork(reader, viewer));
  // Whoever did not choose begins where there is something to do.
  const tab = named ?? workTabs.find((one) => counts[one] > 0) ?? "draft";
  const { stories, next } = await store.read((reader) => listMyWork(reader, viewer, tab, new Date(), after));
  const [t, { words }] = await Promise.all([getTranslations("work"), getMessages()]);
  const actions = { takeBack: takeBackFromList, duplicate: duplicateFromList };
  return (
    <DeskPage
      title={t("title")}
      tools={
        <a href="/desk/work/record.csv" download className={buttonClass("quiet")}>
          <Download aria-hidden className="size-4" />
          {t("record")}
        </a>
      }
    >
      <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
      <WorkTabs here={tab} counts={counts} />
      {stories.length === 0 && <Empty title={t(`empty.${tab}`)} />}
      <NextIntlClientProvider messages={{ words }}>
        <ul>
          {stories.map((story) => (
            <WorkRow key={story.id} story={story} request={randomUUID()} actions={actions} />
          ))}
        </ul>
      </NextIntlClientProvider>
      <PageLinks
        back={after && { href: `/desk/work?tab=${tab}`, label: t("newest") }}
        on={next && { href: `/desk/work?tab=${tab}&after=${writeKey(next)}`, label: t("older") }}
      />
    </DeskPage>
  );
}
