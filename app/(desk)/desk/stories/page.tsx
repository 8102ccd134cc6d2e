import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { Empty } from "@/components/desk/empty";
import { ImportLink, NewStoryLink } from "@/components/desk/new-story-link";
import { PageLinks } from "@/components/desk/page-links";
import { FilterKeeper, SavedFilters } from "@/components/desk/saved-filters";
import { StoryFilters } from "@/components/desk/story-filters";
import { StoryTable } from "@/components/desk/story-table";
import { holds } from "@/core/workflow/policy";
import { listChoices } from "@/db/queries/list-choices";
import { listFilters } from "@/db/queries/list-filters";
import { listStories } from "@/db/queries/list-stories";
import { newsroomStore } from "@/db/newsroom-store";
import type { SearchParams } from "../../search-params";
import { dropFilterAction, keepFilterAction } from "../saved-filters";
import { addressOf, readListAddress } from "../list-address";

const actions = { keep: keepFilterAction, drop: dropFilterAction };

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
  const filters = await store.read((reader) => listFilters(reader, viewer.id, "stories"));
  const query = addressOf({ ...asked, from: {} }).split("?")[1] ?? "";
  const { words, inbox } = await getMessages();
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
      <NextIntlClientProvider messages={{ words, inbox: { filters: inbox.filters } }}>
        <SavedFilters address="/desk/stories" {...{ query, filters }} />
        <FilterKeeper place="stories" {...{ query, filters, actions }} />
      </NextIntlClientProvider>
      {stories.length > 0 && <StoryTable stories={stories} />}
      {stories.length === 0 && <Empty title={t(empty[0])}>{t(empty[1])}</Empty>}
      <PageLinks
        back={newer && { href: addressOf({ ...asked, from: { before: newer } }), label: t("newer") }}
        on={older && { href: addressOf({ ...asked, from: { after: older } }), label: t("older") }}
      />
    </DeskPage>
  );
}
