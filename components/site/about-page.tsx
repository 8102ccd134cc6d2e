import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/core/story/story-content";
import { PageTitle } from "./page-title";

const rules = ["same_version", "amend", "password", "delegate", "ledger", "hashed"] as const;

/** How stories are checked, in plain words. */
export function AboutPage({ language }: { language: Language }) {
  const t = useTranslations("find.about");
  return (
    <main id="main" className="mx-auto max-w-[44rem] px-5 py-10 sm:px-8">
      <PageTitle title={t("title")} intro={t("intro")} />
      <Part id="names" title={t("names_title")}>
        <p>{t("names_1")}</p>
        <p>{t("names_2")}</p>
      </Part>
      <Part id="rules" title={t("rules_title")}>
        <ol className="list-decimal space-y-2.5 pl-6">
          {rules.map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ol>
      </Part>
      <Part id="correction" title={t("correction_title")}>
        <p>{t("correction")}</p>
      </Part>
      <Part id="withdrawal" title={t("withdrawal_title")}>
        <p>{t("withdrawal")}</p>
      </Part>
      <Part id="printed" title={t("printed_title")}>
        <p>{t("printed")}</p>
      </Part>
      <Part id="verify" title={t("verify_title")}>
        <p>{t("verify")}</p>
        <p className="font-sans text-base">
          <a href={`/${language}/verify`}>{t("verify_link")}</a>
        </p>
      </Part>
    </main>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="mb-3 text-2xl">
        {title}
      </h2>
      <div className="space-y-3 font-serif text-lg leading-relaxed">{children}</div>
    </section>
  );
}
