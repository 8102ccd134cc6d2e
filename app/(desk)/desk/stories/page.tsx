import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { Empty } from "@/components/desk/empty";
import { ImportLink, NewStoryLink } from "@/components/desk/new-story-link";
import { PageLinks } from "@/components/desk/page-links";
import { StoryFilters } from "@/components/desk/story-filters";
import { StoryTable } from "@/components/desk/story-table";
import { holds } from "@/core/workflow/policy";
import { listChoices } from "@/db/queries/list-choices";
import { listStories } from "@/db/queries/list-stories";
import { newsroomStore } from "@/db/newsroom-store";
import type { SearchParams } from "../../search-params";
import { addressOf, readListAddress } from "./list-address";

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await requireViewer("/desk/stories");
  const { mine } = readListAddress(await searchParams).filter;
  return { title: (await getTranslations("desk.stories"))(mine ? "mineTitle" : "title") };
}

export default async function StoriesPage({ searchParams }: Props) {
  const asked = readListAddress(await searchParams);
  const { values, filter, from } = asked;
  const viewer = await requireViewer(addressOf(asked));
  const t = await getTranslations("desk.stories");
  const store = await newsroomStore();
  const { stories, newer, older } = await store.read((reader) => listStories(reader, viewer, filter, from));
  const choices = await store.read(listChoices);
  const narrowed = Object.values(values).some(Boolean);
  const empty = narrowed ? (["noMatch", "noMatchHint"] as const) : (["empty", "emptyHint"] as const);
  return (
    <DeskPage
      title={t(filter.mine ? "mineTitle" : "title")}
      tools={
        holds(viewer, "reporter") && (
          <span className="flex gap-2 md:hidden">
            <NewStoryLink />
            <ImportLink />
          </span>
        )
      }
    >
      <StoryFilters {...{ values, ...choices }} mine={filter.mine ?? false} />
      {stories.length > 0 && <StoryTable stories={stories} />}
      {stories.length === 0 && <Empty title={t(empty[0])}>{t(empty[1])}</Empty>}
      <PageLinks
        back={newer && { href: addressOf({ ...asked, from: { before: newer } }), label: t("newer") }}
        on={older && { href: addressOf({ ...asked, from: { after: older } }), label: t("older") }}
      />
    </DeskPage>
  );
}
