import { useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { PageTitle } from "./page-title";

/** Why nothing is shown for what somebody typed: it is no code, no release has it, or more than one begins with it. */
export type CodeProblem = "unread" | "unknown" | "ambiguous";

type Shown = { language: Language; typed: string; problem?: CodeProblem };

/** Where somebody pastes a hash or types the code of a printed form. */
export function VerifyForm({ language, typed, problem }: Shown) {
  const t = useTranslations("find.verify");
  return (
    <main id="main" className="mx-auto max-w-[42rem] px-5 py-10 sm:px-8">
      <PageTitle title={problem === "unknown" ? t("unknown_title") : t("title")} intro={t("intro")} />
      <form action={`/${language}/verify`} method="get" className="flex flex-wrap items-start gap-3">
        <TextField
          name="code"
          label={t("code")}
          defaultValue={typed}
          error={problem && t(`problems.${problem}`)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className="min-w-52 flex-1"
        />
        <Button type="submit" className="mt-6">
          {t("look_up")}
        </Button>
      </form>
      <h2 className="mt-10 mb-3 border-t border-rule pt-4 text-xl">{t("where")}</h2>
      <ul className="list-disc space-y-2 pl-5 text-ink-2">
        <li>{t("where_page")}</li>
        <li>{t("where_form")}</li>
        <li>{t("where_draft")}</li>
      </ul>
      <p className="mt-6">
        <a href={`/${language}/about`}>{t("about")}</a>
      </p>
    </main>
  );
}
