import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { DepartmentList } from "@/components/registry/department-list";
import { RecordForm } from "@/components/registry/record-form";
import { newsroomStore } from "@/db/newsroom-store";
import { listDepartments } from "@/db/queries/list-departments";
import { addDepartmentAction, dropDepartmentAction, keepDepartmentAction } from "./actions";

const here = "/desk/admin/departments";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("registry.departments"))("title") };
}

export default async function DepartmentsPage() {
  const viewer = await requireAdministrator(here);
  const t = await getTranslations("registry.departments");
  const { words, registry } = await getMessages();
  const store = await newsroomStore();
  const departments = await store.read(listDepartments);
  const parents = [
    { value: "", label: t("noParent") },
    ...departments.map((one) => ({ value: one.id, label: one[viewer.language] })),
  ];
  const fields = [
    { name: "zh", label: t("zh"), maxLength: 120 },
    { name: "en", label: t("en"), maxLength: 120 },
    { name: "id", label: t("id"), hint: t("idHint"), maxLength: 100 },
    { name: "parent", label: t("parent"), options: parents },
  ];
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      <NextIntlClientProvider messages={{ words, registry }}>
        <DepartmentList
          {...{ departments, parents }}
          actions={{ keep: keepDepartmentAction, drop: dropDepartmentAction }}
        />
        <Section title={t("add")}>
          <RecordForm id="new" action={addDepartmentAction} fields={fields} submit={t("submit")} />
        </Section>
      </NextIntlClientProvider>
    </DeskPage>
  );
}
