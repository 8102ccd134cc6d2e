import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Role } from "@/core/workflow/standing";

type Named = { zh: string; en: string };
export type DemoPerson = Named & { username: string; unit: Named; roles: readonly { role: Role }[] };

/** The people of the demo newsroom and the one password of all of them. */
export function DemoPeople({ password, people, next }: { password: string; people: DemoPerson[]; next: string }) {
  const t = useTranslations("auth.demo");
  const role = useTranslations("words.role");
  const language: Language = useLocale();
  return (
    <section aria-labelledby="demo" className="border-t border-rule pt-6 md:border-t-0 md:border-l md:pt-0 md:pl-10">
      <h2 id="demo" className="text-lg">
        {t("title")}
      </h2>
      <p className="mt-1 text-sm text-ink-2">{t("explain")}</p>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
        {t("password")} <code className="rounded-sm bg-sunk px-1.5 py-0.5 text-ink select-all">{password}</code>
      </p>
      <ul className="mt-3 divide-y divide-rule border-y border-rule">
        {people.map((person) => (
          <li key={person.username} className="flex items-baseline justify-between gap-4 py-2 text-sm">
            <span>
              <span className="font-medium">{person[language]}</span>
              <span className="block text-[13px] text-ink-3">
                {person.roles.map((held) => role(held.role)).join(", ")} · {person.unit[language]}
              </span>
            </span>
            <a
              className="flex-none py-1 font-mono text-[13px]"
              href={`/sign-in?${new URLSearchParams({ as: person.username, next })}`}
            >
              {person.username}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
