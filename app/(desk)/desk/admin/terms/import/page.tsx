import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { ImportTable } from "@/components/registry/import-table";
import { termColumns } from "@/core/registry/table";
import { importTermsAction } from "./actions";

const here = "/desk/admin/terms/import";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("registry.import"))("termsTitle") };
}

export default async function ImportTermsPage() {
  await requireAdministrator(here);
  const t = await getTranslations("registry");
  const { words, registry } = await getMessages();
  return (
    <DeskPage title={t("import.termsTitle")} tools={<a href="/desk/admin/terms">{t("nav.terms")}</a>}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("import.termsLead")}</p>
      <NextIntlClientProvider messages={{ words, registry }}>
        <ImportTable action={importTermsAction} here={here} columns={termColumns} />
      </NextIntlClientProvider>
    </DeskPage>
  );
}
