import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { PeopleForm } from "@/components/desk/people-form";
import { RoleHeld } from "@/components/desk/roles-held";
import { Section } from "@/components/desk/section";
import { listChoices } from "@/db/queries/list-choices";
import { findEmail } from "@/db/queries/list-notices";
import { listPeople } from "@/db/queries/list-people";
import { newsroomStore } from "@/db/newsroom-store";
import { emailField } from "../../../../email-field";
import { grantFieldPlans } from "../field-plans";
import { disablePersonAction, endRoleAction, grantRoleAction, keepEmailAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireAdministrator(`/desk/admin/people/${(await params).id}`);
  return { title: (await getTranslations("desk.people"))("title") };
}

export default async function PersonPage({ params }: Props) {
  const { id } = await params;
  const viewer = await requireAdministrator(`/desk/admin/people/${id}`);
  const store = await newsroomStore();
  const people = await store.read((reader) => listPeople(reader, new Date()));
  const person = people.find((one) => one.id === id);
  if (!person) notFound();

  const { departments } = await store.read(listChoices);
  const t = await getTranslations("desk.people");
  const word = await getTranslations("words.role");
  const { words, desk } = await getMessages();
  const saying = id === viewer.id ? t("notOneself") : undefined;
  return (
    <DeskPage title={person[viewer.language]} tools={<a href="/desk/admin/people">{t("back")}</a>}>
      <p className="mt-1 text-sm text-ink-2">
        <span className="font-mono">{person.username}</span> · {person.unit[viewer.language]}
        {person.disabled && ` · ${t("disabled")}`}
      </p>
      <NextIntlClientProvider messages={{ words, desk: { people: desk.people } }}>
        <Section title={t("roles")}>
          {person.roles.length === 0 && <p className="text-sm text-ink-2">{t("noRole")}</p>}
          <ul className="divide-y divide-rule">
            {person.roles.map((held) => (
              <li key={held.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
                <RoleHeld held={held} departments={departments} />
                <PeopleForm
                  action={endRoleAction}
                  fields={[]}
                  hidden={{ membership: held.id }}
                  submit={t("endRole", { role: word(held.role) })}
                  saying={t("notOwnAdministration")}
                />
              </li>
            ))}
          </ul>
        </Section>
        {!person.disabled && (
          <Section title={t("grantTitle")}>
            <PeopleForm
              action={grantRoleAction}
              fields={await grantFieldPlans(departments, viewer.language)}
              hidden={{ person: id }}
              submit={t("grant")}
              saying={saying}
            />
          </Section>
        )}
        <Letters person={id} />
        {!person.disabled && id !== viewer.id && (
          <Section title={t("disableTitle")} hint={t("disableHint")}>
            <PeopleForm action={disablePersonAction} fields={[]} hidden={{ person: id }} submit={t("disable")} />
          </Section>
        )}
      </NextIntlClientProvider>
    </DeskPage>
  );
}

/** Where the person's letters go. */
async function Letters({ person }: { person: string }) {
  const t = await getTranslations("desk.people");
  const store = await newsroomStore();
  const email = await store.read((reader) => findEmail(reader, person));
  const fields = [emailField(t("email"), t("emailHint"), email)];
  return (
    <Section title={t("email")}>
      <PeopleForm action={keepEmailAction} fields={fields} hidden={{ person }} submit={t("keepEmail")} />
    </Section>
  );
}
