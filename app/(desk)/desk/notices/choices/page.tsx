import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { NoticeChoices } from "@/components/notices/notice-choices";
import { Notice } from "@/components/ui/notice";
import { newsroomStore } from "@/db/newsroom-store";
import { findEmail, listNoticeChoices } from "@/db/queries/list-notices";
import { oneOf, type SearchParams } from "../../../search-params";
import { chooseNoticesAction } from "./actions";

const here = "/desk/notices/choices";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer(here);
  return { title: (await getTranslations("notices.choices"))("title") };
}

export default async function NoticeChoicesPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer(here);
  const kept = oneOf((await searchParams).kept) === "1";
  const t = await getTranslations("notices.choices");
  const list = await getTranslations("notices.list");
  const store = await newsroomStore();
  const email = await store.read((reader) => findEmail(reader, viewer.id));
  const choices = await store.read((reader) => listNoticeChoices(reader, viewer.id));
  return (
    <DeskPage title={t("title")} tools={<a href="/desk/notices">{list("title")}</a>}>
      <p className="mt-2 mb-5 max-w-prose text-sm text-ink-2">
        {t("intro")} {email === "" && <>{t("noAddress")} </>}
        <a href="/desk/account">{email === "" ? t("toAccount") : email}</a>
      </p>
      {kept && <Notice look="done">{t("kept")}</Notice>}
      <NoticeChoices choices={choices} action={chooseNoticesAction} />
    </DeskPage>
  );
}
