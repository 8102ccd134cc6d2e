import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { PersonForm } from "@/components/registry/person-form";
import { RecordForm } from "@/components/registry/record-form";
import { Notice } from "@/components/ui/notice";
import { nameIn } from "@/core/registry/printed-form";
import { newsroomStore } from "@/db/newsroom-store";
import { findRegistryPerson } from "@/db/queries/find-registry-person";
import { listDepartments } from "@/db/queries/list-departments";
import type { SearchParams } from "../../../../search-params";
import { dropPersonAction, keepPersonAction } from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };
const nobody = { zh: "", en: "", note: "", posts: [] };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireAdministrator(`/desk/admin/registry/${(await params).id}`);
  return { title: (await getTranslations("registry.list"))("title") };
}

export default async function RegistryPersonPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireAdministrator(`/desk/admin/registry/${id}`);
  const store = await newsroomStore();
  const found = id === "new" ? undefined : await store.read((reader) => findRegistryPerson(reader, id));
  if (id !== "new" && !found) notFound();

  const t = await getTranslations("registry.person");
  const { words, registry } = await getMessages();
  const departments = (await store.read(listDepartments)).map((one) => ({
    value: one.id,
    label: one[viewer.language],
  }));
  const hidden: Record<string, string> = found ? { id: found.id, version: String(found.version) } : {};
  return (
    <DeskPage
      title={found ? nameIn(found, viewer.language) : t("newTitle")}
      tools={<a href="/desk/admin/registry">{t("back")}</a>}
    >
      <div className="mt-4 grid gap-5">
        {(await searchParams).saved && <Notice look="done">{t("saved")}</Notice>}
        <NextIntlClientProvider messages={{ words, registry }}>
          <PersonForm
            key={found?.version}
            action={keepPersonAction}
            person={found ?? nobody}
            {...{ hidden, departments }}
          />
          {found && (
            <Section title={t("dropTitle")} hint={t("dropHint")}>
              <RecordForm id="drop" action={dropPersonAction} fields={[]} hidden={hidden} submit={t("drop")} />
            </Section>
          )}
        </NextIntlClientProvider>
      </div>
    </DeskPage>
  );
}
