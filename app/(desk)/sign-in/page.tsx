import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { currentViewer } from "@/auth/current-viewer";
import { demoAccounts } from "@/auth/demo-accounts";
import { ownPath } from "@/auth/own-path";
import { visitorLanguage } from "@/auth/visitor-language";
import { Brand } from "@/components/desk/brand";
import { DemoPeople } from "@/components/desk/demo-people";
import { SignInForm } from "@/components/desk/sign-in-form";
import { SignInLanguages } from "@/components/desk/sign-in-languages";
import { oneOf, type SearchParams } from "../search-params";
import { signIn } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  setRequestLocale(await visitorLanguage());
  return { title: (await getTranslations("auth"))("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams;
  const next = ownPath(oneOf(asked.next));
  if (await currentViewer()) redirect(next);

  const language = await visitorLanguage();
  setRequestLocale(language);
  const t = await getTranslations("auth");
  const demo = await demoAccounts();
  const labels = { username: t("username"), password: t("password"), submit: t("submit") };
  const username = oneOf(asked.as)?.slice(0, 64) ?? "";
  return (
    <main className="mx-auto grid min-h-svh max-w-5xl content-center px-6 py-10">
      <div className={`grid gap-10 ${demo ? "md:grid-cols-2" : "mx-auto w-full max-w-sm"}`}>
        <div className="flex flex-col gap-6 md:pr-4">
          <Brand name="Imprimatur" large />
          <div>
            <h1 className="text-3xl">{t("title")}</h1>
            <p className="mt-2 text-ink-2">{t("lead")}</p>
          </div>
          <SignInForm key={username} action={signIn} {...{ labels, next, username }} />
          <SignInLanguages language={language} next={next} />
        </div>
        {demo && <DemoPeople {...demo} next={next} />}
      </div>
    </main>
  );
}
