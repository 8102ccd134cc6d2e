import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { NextIntlClientProvider } from "next-intl";
import { isSetUpToken } from "@/auth/set-up";
import { visitorLanguage } from "@/auth/visitor-language";
import { SetUpForm } from "@/components/desk/set-up-form";
import { SetUpFrame } from "@/components/desk/set-up-frame";
import { oneOf, type SearchParams } from "../search-params";
import { openNewsroomFor } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  setRequestLocale(await visitorLanguage());
  // The address of this page is a secret: it goes to no other site.
  return { title: (await getTranslations("auth.setUp"))("title"), referrer: "same-origin" };
}

export default async function SetUpPage({ searchParams }: { searchParams: SearchParams }) {
  const token = oneOf((await searchParams).token) ?? "";
  setRequestLocale(await visitorLanguage());
  const t = await getTranslations("auth.setUp");
  // Next draws its 404 pages with scripts only, and this sentence is all that its reader has to go by.
  if (!(await isSetUpToken(token))) return <SetUpFrame title={t("noneTitle")} lead={t("none")} />;

  const { words, desk, auth } = await getMessages();
  const needed = { words, desk: { people: desk.people }, auth: { setUp: auth.setUp } };
  return (
    <SetUpFrame title={t("title")} lead={t("lead")}>
      <NextIntlClientProvider messages={needed}>
        <SetUpForm action={openNewsroomFor} token={token} />
      </NextIntlClientProvider>
    </SetUpFrame>
  );
}
