import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { ImportTable } from "@/components/registry/import-table";
import { peopleColumns } from "@/core/registry/table";
import { importPeopleAction } from "./actions";

const here = "/desk/admin/registry/import";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("registry.import"))("peopleTitle") };
}

export default async function ImportPeoplePage() {
  await requireAdministrator(here);
  const t = await getTranslations("registry");
  const { words, registry } = await getMessages();
  return (
    <DeskPage title={t("import.peopleTitle")} tools={<a href="/desk/admin/registry">{t("nav.registry")}</a>}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("import.peopleLead")}</p>
      <NextIntlClientProvider messages={{ words, registry }}>
        <ImportTable action={importPeopleAction} here={here} columns={peopleColumns} />
      </NextIntlClientProvider>
    </DeskPage>
  );
}
