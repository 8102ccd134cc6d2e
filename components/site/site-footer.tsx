import { useTranslations } from "next-intl";
import type { College } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";

/** The foot of every public page: what the two signatures mean, the departments, where to check. */
export function SiteFooter({ college, language }: { college: College; language: Language }) {
  const t = useTranslations("site.footer");
  return (
    <footer className="mt-20 border-t border-rule bg-sunk text-sm text-ink-2 print:hidden">
      <div className="mx-auto grid max-w-6xl gap-8 px-5 py-10 sm:px-8 md:grid-cols-[2fr_3fr]">
        <div>
          <p className="mb-2 font-serif text-base font-semibold text-ink">{college.name[language]}</p>
          <p className="max-w-[46ch]">{t("promise")}</p>
          <p className="mt-3">
            <a href={`/${language}/verify`}>{t("verify")}</a>
          </p>
        </div>
        <nav aria-label={t("departments")}>
          <ul className="columns-1 gap-8 sm:columns-2">
            {college.departments.map((department) => (
              <li key={department.id} className="mb-1.5 break-inside-avoid">
                <a
                  className="block text-ink-2 no-underline first-letter:uppercase hover:underline"
                  href={`/${language}/departments/${department.id}`}
                >
                  {department[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
