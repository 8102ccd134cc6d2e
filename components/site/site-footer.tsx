import { useTranslations } from "next-intl";
import type { College } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";

type Shown = { college: College; language: Language };

/** The foot of every public page: what the signatures mean, where to look and to check, the departments, what the college adds. */
export function SiteFooter({ college, language }: Shown) {
  const t = useTranslations("site.footer");
  return (
    <footer className="mt-20 border-t border-rule bg-sunk text-sm text-ink-2 print:hidden">
      <div className="mx-auto grid max-w-6xl gap-8 px-5 py-10 sm:px-8 md:grid-cols-[2fr_1fr_3fr]">
        <div>
          <p className="mb-2 font-serif text-base font-semibold text-ink">{college.name[language]}</p>
          <p className="max-w-[46ch]">{t("promise")}</p>
        </div>
        <SiteLinks language={language} />
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
      <Imprint college={college} language={language} />
    </footer>
  );
}

function SiteLinks({ language }: { language: Language }) {
  const t = useTranslations("site.footer");
  const places = [
    ["about", `/${language}/about`],
    ["verify", `/${language}/verify`],
    ["archive", `/${language}/archive`],
    ["feeds", `/${language}/feed.xml`],
  ] as const;
  return (
    <nav aria-label={t("site")}>
      <ul>
        {places.map(([name, address]) => (
          <li key={name} className="mb-1.5">
            <a href={address}>{t(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The college's own lines and the record numbers the law asks for. */
function Imprint({ college: { site }, language }: Shown) {
  const lines = site.footer[language];
  if (lines.length === 0 && site.records.length === 0) return null;
  return (
    <div className="mx-auto max-w-6xl px-5 pb-10 sm:px-8">
      <div className="border-t border-rule pt-4">
        {lines.map((line, at) => (
          <p key={at}>{line}</p>
        ))}
        {site.records.length > 0 && (
          <p className="mt-1 flex flex-wrap gap-x-5">
            {site.records.map(({ text, href }) =>
              href ? (
                <a key={text} href={href} rel="noopener" className="text-ink-2">
                  {text}
                </a>
              ) : (
                <span key={text}>{text}</span>
              ),
            )}
          </p>
        )}
      </div>
    </div>
  );
}
