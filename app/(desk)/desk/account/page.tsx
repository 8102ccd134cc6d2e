import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { KeysSwitch } from "@/components/desk/keys-switch";
import { PasswordForm } from "@/components/desk/password-form";
import { PeopleForm } from "@/components/desk/people-form";
import { Section } from "@/components/desk/section";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { newsroomStore } from "@/db/newsroom-store";
import { findKeys } from "@/db/queries/find-keys";
import { findEmail } from "@/db/queries/list-notices";
import { oneOf, type SearchParams } from "../../search-params";
import { emailField } from "../../email-field";
import { changePasswordAction, keepOwnEmailAction, signOutEverywhereAction } from "./actions";
import { turnKeysAction } from "./turn-keys";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/account");
  return { title: (await getTranslations("desk.account"))("title") };
}

export default async function AccountPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer("/desk/account");
  const { changed, kept } = await searchParams;
  const t = await getTranslations("desk.account");
  const keys = await getTranslations("inbox.keys");
  const store = await newsroomStore();
  const on = await store.read((reader) => findKeys(reader, viewer));
  const { words, desk } = await getMessages();
  return (
    <DeskPage title={t("title")}>
      <p className="mt-1 text-sm text-ink-2">
        {viewer[viewer.language]} · <span className="font-mono">{viewer.username}</span>
      </p>
      <Section title={t("passwordTitle")} hint={t("passwordHint")}>
        {oneOf(changed) === "1" && <Notice look="done">{t("changed")}</Notice>}
        <NextIntlClientProvider messages={{ words, desk: { account: desk.account } }}>
          <PasswordForm action={changePasswordAction} username={viewer.username} />
        </NextIntlClientProvider>
      </Section>
      <Section id="keys" title={keys("title")} hint={keys("intro")}>
        <KeysSwitch on={on} action={turnKeysAction} />
      </Section>
      <Letters person={viewer.id} kept={oneOf(kept) === "1"} />
      <Section title={t("everywhereTitle")} hint={t("everywhereHint")}>
        <form action={signOutEverywhereAction}>
          <SubmitButton>{t("everywhere")}</SubmitButton>
        </form>
      </Section>
    </DeskPage>
  );
}

/** Where one's own letters go, and the way to what is told at all. */
async function Letters({ person, kept }: { person: string; kept: boolean }) {
  const people = await getTranslations("desk.people");
  const choices = await getTranslations("notices.choices");
  const store = await newsroomStore();
  const email = await store.read((reader) => findEmail(reader, person));
  const { words, desk } = await getMessages();
  const fields = [emailField(people("email"), people("emailHint"), email)];
  return (
    <Section title={choices("accountTitle")} hint={choices("accountHint")}>
      {kept && <Notice look="done">{choices("kept")}</Notice>}
      <NextIntlClientProvider messages={{ words, desk: { people: desk.people } }}>
        <PeopleForm action={keepOwnEmailAction} fields={fields} submit={people("keepEmail")} />
      </NextIntlClientProvider>
      <p className="mt-4 text-sm">
        <a href="/desk/notices/choices">{choices("title")}</a>
      </p>
    </Section>
  );
}
