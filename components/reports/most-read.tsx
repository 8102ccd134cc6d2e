import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatDate } from "@/core/story/format-day";
import type { Language } from "@/core/story/story-content";

type ReadStory = {
  id: string;
  title: string;
  language: Language;
  department: { zh: string; en: string };
  releasedAt: Date;
  lately: number;
  ever: number;
};

/** The stories readers opened most, each with its counts. */
export function MostRead({ stories, days }: { stories: readonly ReadStory[]; days: number }) {
  const t = useTranslations("reports.readers");
  const language = useLocale();
  const timeZone = useTimeZone() ?? "Asia/Shanghai";
  const count = new Intl.NumberFormat(language);
  return (
    <div className="mt-4 overflow-x-auto" role="group" tabIndex={0} aria-label={t("most", { days })}>
      <table className="w-full text-sm sm:min-w-[36rem]">
        <thead>
          <tr className="border-b border-rule-strong text-left text-ink-2">
            <th className="py-2 pr-4 font-semibold">{t("story")}</th>
            <th className="py-2 pr-4 font-semibold max-sm:hidden">{t("department")}</th>
            <th className="py-2 pr-4 font-semibold max-sm:hidden">{t("released")}</th>
            <th className="py-2 pr-4 text-right font-semibold">{t("lately", { days })}</th>
            <th className="py-2 text-right font-semibold">{t("ever")}</th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <tr key={story.id} className="border-b border-rule align-top">
              <td className="py-2 pr-4">
                <a href={`/desk/stories/${story.id}`} lang={story.language}>
                  {story.title}
                </a>
              </td>
              <td className="py-2 pr-4 text-ink-2 first-letter:uppercase max-sm:hidden">
                {story.department[language]}
              </td>
              <td className="py-2 pr-4 whitespace-nowrap text-ink-2 tabular-nums max-sm:hidden">
                {formatDate(story.releasedAt, language, timeZone)}
              </td>
              <td className="py-2 pr-4 text-right tabular-nums">{count.format(story.lately)}</td>
              <td className="py-2 text-right text-ink-2 tabular-nums">{count.format(story.ever)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
