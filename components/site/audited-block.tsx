import { useTimeZone, useTranslations } from "next-intl";
import { formatMoment } from "@/core/story/format-day";
import type { PrintedSignOff, PublishedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { Seal } from "../seal";

/** The foot of a published story: the audit lines from its sign-offs and nowhere else, and how to check them. */
export function AuditedBlock({ story, language }: { story: PublishedStory; language: Language }) {
  const t = useTranslations("site.audited");
  return (
    <section aria-labelledby="audited" className="mt-14 rounded-md border border-rule bg-raised break-inside-avoid">
      <h2 id="audited" className="px-5 pt-5 font-sans text-sm font-semibold tracking-wide text-ink-2">
        {t("title")}
      </h2>
      <SignOffList signOffs={story.signOffs} language={language} />
      <p className="flex flex-wrap gap-x-3 gap-y-1 border-t border-rule px-5 py-3 text-sm text-ink-2">
        <span>{t("revision", { revision: story.revision })}</span>
        <code className="font-mono text-[0.8125rem]">
          sha256 {story.hash.slice(0, 12)}…{story.hash.slice(-4)}
        </code>
        <a href={`/${language}/verify/${story.hash}`}>{t("verify")}</a>
      </p>
    </section>
  );
}

/** The signatures under a revision, each with its seal, its printed line and its moment. */
export function SignOffList({ signOffs, language }: { signOffs: readonly PrintedSignOff[]; language: Language }) {
  const t = useTranslations("words.audit_line");
  const timeZone = useTimeZone() ?? "Asia/Shanghai";
  return (
    <ol className="px-5 py-2">
      {signOffs.map((signOff) => (
        <li key={signOff.stage} className="flex items-center gap-4 border-t border-rule py-3 first:border-0">
          <Seal name={signOff.zh.name} />
          <div>
            <p className="font-medium">{t(signOff.role, signOff[language])}</p>
            <time dateTime={signOff.at} className="text-sm text-ink-3 tabular-nums">
              {formatMoment(new Date(signOff.at), language, timeZone)}
            </time>
          </div>
        </li>
      ))}
    </ol>
  );
}
