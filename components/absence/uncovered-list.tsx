import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { Section } from "../desk/section";

type Names = { zh: string; en: string };
type Uncovered = {
  role: "department_auditor" | "college_auditor";
  department: Names | null;
  away: readonly Names[];
  waiting: number;
};

/** The audits nobody can give now, for administrators to see to. */
export function UncoveredList({ audits }: { audits: readonly Uncovered[] }) {
  const t = useTranslations("absence");
  const role = useTranslations("words.role");
  const language: Language = useLocale();
  if (audits.length === 0) return null;
  return (
    <Section title={t("uncoveredTitle")} hint={t("uncoveredHint")}>
      <ul className="divide-y divide-rule border-y border-rule">
        {audits.map((audit) => {
          const unit = audit.department?.[language] ?? t("college");
          const names = audit.away.map((person) => person[language]).join(language === "zh" ? "、" : ", ");
          const place = { role: role(audit.role), unit };
          return (
            <li key={`${audit.role} ${unit}`} className="border-l-3 border-l-seal py-3 pl-3">
              {names ? t("uncovered", { ...place, names }) : t("uncoveredNobody", place)}
              <span className="block text-[13px] text-ink-3">{t("waiting", { count: audit.waiting })}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
