import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { ChosenPane, ChosenStory } from "@/components/desk/chosen-story";
import { Glance } from "@/components/desk/glance";
import { InboxFrame } from "@/components/desk/inbox-frame";
import { InboxList } from "@/components/desk/inbox-list";
import { InboxTools } from "@/components/desk/inbox-tools";
import { ListHeading } from "@/components/desk/list-heading";
import { OwnStories } from "@/components/desk/own-stories";
import { PageLinks } from "@/components/desk/page-links";
import { DoneNotice } from "@/components/review/done-notice";
import { counted } from "@/components/ui/counted";
import { oneOf, type SearchParams } from "../search-params";
import { filterQuery } from "./filter-query";
import { inboxAddress, readInboxAddress } from "./inbox-address";
import { openInbox } from "./open-inbox";
import { dropFilterAction, keepFilterAction } from "./saved-filters";

const actions = { keep: keepFilterAction, drop: dropFilterAction };

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk");
  return { title: (await getTranslations("desk.inbox"))("title") };
}

export default async function InboxPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer("/desk");
  const asked = await searchParams;
  const address = readInboxAddress(asked);
  const { values, after } = address;
  const now = new Date();
  const { clock, waiting, next, narrowed, all, found, chosen, filters, choices, own } = await openInbox(
    viewer,
    address,
    now,
  );
  const t = await getTranslations("desk.inbox");
  const words = await getTranslations("inbox.filters");
  const query = filterQuery("inbox", inboxAddress({ values }).split("?")[1] ?? "");
  const { words: common, inbox } = await getMessages();
  const pane = chosen && (
    <ChosenPane>
      <Glance waiting={chosen.story} glance={chosen.glance} {...{ now, clock }} />
    </ChosenPane>
  );
  return (
    <NextIntlClientProvider messages={{ words: common, inbox: { filters: inbox.filters } }}>
      <ChosenStory open={chosen?.story.id ?? ""}>
        <InboxFrame title={t("title")} pane={pane}>
          <DoneNotice done={oneOf(asked.done)} story={oneOf(asked.story)} />
          <ListHeading title={t("waiting")} hint={t("oldest")}>
            {all > 0 && (
              <span className="text-sm text-ink-2 tabular-nums">
                {narrowed ? words("count", { count: found, all }) : counted(all)}
              </span>
            )}
          </ListHeading>
          {(all > 0 || narrowed) && <InboxTools {...{ values, query, filters, actions }} {...choices} />}
          <InboxList {...{ waiting, narrowed, all, now, clock }} roles={viewer.roles} />
          <PageLinks
            back={after && { href: inboxAddress({ values }), label: t("first") }}
            on={next && { href: inboxAddress({ values, after: next }), label: t("next") }}
          />
          {own && <OwnStories stories={own} />}
        </InboxFrame>
      </ChosenStory>
    </NextIntlClientProvider>
  );
}
