import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { rowClass } from "./row-class";
import { type Held, RoleHeld } from "./roles-held";

type Named = { zh: string; en: string };
export type ListedPerson = Named & { id: string; username: string; unit: Named; disabled: boolean; roles: Held[] };

/** Everybody with an account: who, where, as what. */
export function PeopleTable({
  people,
  departments,
  viewer,
}: {
  people: ListedPerson[];
  departments: readonly (Named & { id: string })[];
  viewer: string;
}) {
  const t = useTranslations("desk.people");
  const language: Language = useLocale();
  return (
    <ul className="mt-5 border-t border-rule">
      {people.map((person) => (
        <li key={person.id} className={`${rowClass} grid gap-x-6 gap-y-1 py-3.5 sm:grid-cols-2`}>
          <p className={person.disabled ? "text-ink-3" : ""}>
            <a
              href={`/desk/admin/people/${person.id}`}
              className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              {person[language]}
            </a>
            {person.id === viewer && <span className="text-ink-3"> ({t("you")})</span>}
            <span className="block text-[13px] text-ink-3">
              <span className="font-mono">{person.username}</span> · {person.unit[language]}
            </span>
          </p>
          <div className="text-sm">
            {person.disabled && <p className="text-ink-3">{t("disabled")}</p>}
            {!person.disabled && person.roles.length === 0 && <p className="text-amber">{t("noRole")}</p>}
            {person.roles.map((held) => (
              <p key={held.id}>
                <RoleHeld held={held} departments={departments} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
