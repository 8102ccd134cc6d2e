import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Role } from "@/core/workflow/standing";

type Named = { zh: string; en: string };
export type Held = { id: string; role: Role; department: string | null; from: Date; until: Date | null };

/** A role with its department and its dates, in words. */
export function RoleHeld({ held, departments }: { held: Held; departments: readonly (Named & { id: string })[] }) {
  const t = useTranslations("desk.people");
  const role = useTranslations("words.role");
  const language: Language = useLocale();
  const format = useFormatter();
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const unit = departments.find(({ id }) => id === held.department)?.[language] ?? t("wholeCollege");
  // A role until a day is held through that day: it ends as the next one begins.
  const last = held.until && new Date(held.until.getTime() - 1);
  return (
    <span>
      {t("roleIn", { role: role(held.role), unit })}
      <span className="block text-[13px] text-ink-3">
        {t("fromDay", { day: day(held.from) })}
        {last && <> · {t("untilDay", { day: day(last) })}</>}
      </span>
    </span>
  );
}
