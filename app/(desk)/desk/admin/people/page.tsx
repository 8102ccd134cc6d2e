import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { PeopleForm } from "@/components/desk/people-form";
import { PeopleTable } from "@/components/desk/people-table";
import { Section } from "@/components/desk/section";
import { listChoices } from "@/db/queries/list-choices";
import { listPeople } from "@/db/queries/list-people";
import { newsroomStore } from "@/db/newsroom-store";
import { addPersonAction } from "./actions";
import { personFieldPlans } from "./field-plans";

const here = "/desk/admin/people";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("desk.people"))("title") };
}

export default async function PeoplePage() {
  const viewer = await requireAdministrator(here);
  const t = await getTranslations("desk.people");
  const { words, desk } = await getMessages();
  const store = await newsroomStore();
  const people = await store.read((reader) => listPeople(reader, new Date()));
  const { departments } = await store.read(listChoices);
  const personFields = await personFieldPlans(departments, viewer.language);
  return (
    <DeskPage title={t("title")} tools={<a href="/desk/admin/departments">{t("departments")}</a>}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      <PeopleTable people={people} departments={departments} viewer={viewer.id} />
      <NextIntlClientProvider messages={{ words, desk: { people: desk.people } }}>
        <Section title={t("add")}>
          <PeopleForm action={addPersonAction} fields={personFields} submit={t("submit")} />
        </Section>
      </NextIntlClientProvider>
    </DeskPage>
  );
}
