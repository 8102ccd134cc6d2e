import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { SiteForm } from "@/components/desk/site-form";
import { Notice } from "@/components/ui/notice";
import { siteRecordKey } from "@/core/site/site-record";
import { newsroomStore } from "@/db/newsroom-store";
import { findCollege } from "@/db/queries/find-college";
import { keepSiteAction } from "./actions";
import { recordRows } from "./read-site-form";

const here = "/desk/admin/site";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SitePage({ searchParams }: { searchParams: Promise<{ kept?: string }> }) {
  await requireAdministrator(here);
  const t = await getTranslations("settings");
  const { words, settings } = await getMessages();
  const store = await newsroomStore();
  const { name, site } = await store.read(findCollege);
  const key = siteRecordKey({ name, site });
  const { kept } = await searchParams;
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 mb-6 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      {kept === "yes" && (
        <div className="mb-6 max-w-3xl">
          <Notice look="done">{t("kept")}</Notice>
        </div>
      )}
      <NextIntlClientProvider messages={{ words, settings }}>
        <SiteForm key={key} action={keepSiteAction} seen={key} record={{ name, site }} rows={recordRows} />
      </NextIntlClientProvider>
    </DeskPage>
  );
}
