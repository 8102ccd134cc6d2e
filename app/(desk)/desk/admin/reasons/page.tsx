import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { ReasonList } from "@/components/registry/reason-list";
import { RecordForm } from "@/components/registry/record-form";
import { newsroomStore } from "@/db/newsroom-store";
import { listReasons } from "@/db/queries/list-reasons";
import { keepReasonAction, placeReasonAction } from "./actions";

const here = "/desk/admin/reasons";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("registry.reasons"))("title") };
}

export default async function ReasonsPage() {
  await requireAdministrator(here);
  const t = await getTranslations("registry.reasons");
  const { words, registry } = await getMessages();
  const store = await newsroomStore();
  const reasons = await store.read((reader) => listReasons(reader, { retired: true }));
  const fields = [
    { name: "zh", label: t("zh"), maxLength: 120 },
    { name: "en", label: t("en"), maxLength: 200 },
  ];
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      <NextIntlClientProvider messages={{ words, registry }}>
        <ReasonList reasons={reasons} actions={{ keep: keepReasonAction, place: placeReasonAction }} />
        <Section title={t("add")}>
          <RecordForm key={reasons.length} id="new" action={keepReasonAction} fields={fields} submit={t("submit")} />
        </Section>
      </NextIntlClientProvider>
    </DeskPage>
  );
}
