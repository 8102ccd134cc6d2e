import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { NextIntlClientProvider } from "next-intl";
import { notFound } from "next/navigation";
import { isSetUpToken } from "@/auth/set-up";
import { visitorLanguage } from "@/auth/visitor-language";
import { Brand } from "@/components/desk/brand";
import { SetUpForm } from "@/components/desk/set-up-form";
import { oneOf, type SearchParams } from "../search-params";
import { openNewsroomFor } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  setRequestLocale(await visitorLanguage());
  // The address of this page is a secret: it goes to no other site.
  return { title: (await getTranslations("auth.setUp"))("title"), referrer: "no-referrer" };
}

export default async function SetUpPage({ searchParams }: { searchParams: SearchParams }) {
  const token = oneOf((await searchParams).token) ?? "";
  setRequestLocale(await visitorLanguage());
  if (!(await isSetUpToken(token))) notFound();

  const t = await getTranslations("auth.setUp");
  const { words, desk, auth } = await getMessages();
  const needed = { words, desk: { people: desk.people }, auth: { setUp: auth.setUp } };
  return (
    <main className="mx-auto max-w-2xl px-6 py-10">
      <Brand name="Imprimatur" large />
      <h1 className="mt-8 text-3xl">{t("title")}</h1>
      <p className="mt-2 mb-8 text-ink-2">{t("lead")}</p>
      <NextIntlClientProvider messages={needed}>
        <SetUpForm action={openNewsroomFor} token={token} />
      </NextIntlClientProvider>
    </main>
  );
}
