import { useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";

/** Where somebody pastes a hash or types the code of a printed form. `unread` when what they typed is neither. */
export function VerifyForm({ language, typed, unread }: { language: Language; typed: string; unread: boolean }) {
  const t = useTranslations("site.verify");
  return (
    <main id="main" className="mx-auto max-w-[40rem] px-5 py-12 sm:px-8">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-4 mb-8 font-serif text-lg text-ink-2">{t("intro")}</p>
      <form action={`/${language}/verify`} method="get" className="flex flex-wrap items-end gap-3">
        <TextField
          name="code"
          label={t("code")}
          defaultValue={typed}
          error={unread ? t("unread") : undefined}
          autoComplete="off"
          spellCheck={false}
          className="min-w-64 flex-1"
        />
        <Button type="submit">{t("look_up")}</Button>
      </form>
    </main>
  );
}
