import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Role } from "@/core/workflow/standing";
import { Button } from "../ui/button";

type Named = { zh: string; en: string };
export type Who = Named & { unit: Named; roles: readonly { role: Role; unit: Named | null }[] };
export type WhoActions = {
  turnLanguage: (form: FormData) => Promise<void>;
  signOut: (form: FormData) => Promise<void>;
};

/** Who sits at this desk and as what, the other language, and the way out. */
export function WhoIsHere({ who, actions }: { who: Who; actions: WhoActions }) {
  const t = useTranslations("desk.who");
  const role = useTranslations("words.role");
  const language: Language = useLocale();
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="border-t border-rule pt-3 text-[13px]">
      <a href="/desk/account" className="block rounded-md px-2.5 py-1 text-ink no-underline hover:bg-raised">
        <span className="block font-medium">
          {who[language]}
          {who.zh !== who.en && <span className="text-ink-3"> · {who[other]}</span>}
        </span>
        {who.roles.length === 0 && <span className="block text-ink-3">{t("noRole")}</span>}
        {who.roles.map((held) => (
          <span key={`${held.role} ${held.unit?.en ?? ""}`} className="block text-ink-3">
            {t("roleIn", { role: role(held.role), unit: (held.unit ?? who.unit)[language] })}
          </span>
        ))}
      </a>
      <div className="mt-2 flex items-center justify-between">
        <form action={actions.signOut}>
          <Button type="submit" look="quiet" className="min-h-9! px-2.5! text-[13px]! font-medium!">
            {t("signOut")}
          </Button>
        </form>
        <form action={actions.turnLanguage}>
          <input type="hidden" name="language" value={other} />
          <Button type="submit" look="quiet" lang={other} className="min-h-9! px-2.5! text-[13px]! font-medium!">
            {other === "zh" ? "中文" : "English"}
          </Button>
        </form>
      </div>
    </div>
  );
}
