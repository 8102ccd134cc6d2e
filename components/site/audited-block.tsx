import { useTimeZone, useTranslations } from "next-intl";
import { formatMoment } from "@/core/story/format-day";
import type { PrintedSignOff, PublishedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { Seal } from "../seal";
import { LegacyLines } from "./legacy-block";

type Audited = { story: PublishedStory; language: Language; day: (at: string) => string; address: string };

/** The foot of a published story: the audit lines from its sign-offs and nowhere else, its corrections, and how to check it. */
export function AuditedBlock({ story, language, day, address }: Audited) {
  const t = useTranslations("site.audited");
  return (
    <section aria-labelledby="audited" className="mt-14 rounded-md border border-rule bg-raised break-inside-avoid">
      {story.legacy ? (
        <LegacyLines audits={story.legacy.audits} titled="audited" />
      ) : (
        <>
          <h2 id="audited" className="px-5 pt-5 font-sans text-sm font-semibold tracking-wide text-ink-2">
            {t("title")}
          </h2>
          <SignOffList signOffs={story.signOffs} language={language} />
        </>
      )}
      <Corrections corrections={story.corrections} day={day} />
      <p className="flex flex-wrap gap-x-3 gap-y-1 border-t border-rule px-5 py-3 text-sm text-ink-2">
        <span>{t("revision", { revision: story.revision })}</span>
        <code className="font-mono text-[0.8125rem] print:hidden">
          sha256 {story.hash.slice(0, 12)}…{story.hash.slice(-4)}
        </code>
        <code className="hidden font-mono text-[0.6875rem] break-all print:inline">sha256 {story.hash}</code>
        <span className="hidden break-all print:inline">{address}</span>
        <a className="print:hidden" href={`/${language}/verify/${story.hash}`}>
          {t("verify")}
        </a>
      </p>
    </section>
  );
}

/** What corrections changed, each with its day. */
function Corrections({ corrections, day }: { corrections: PublishedStory["corrections"]; day: Audited["day"] }) {
  const t = useTranslations("site.story");
  if (corrections.length === 0) return null;
  return (
    <section id="corrections" aria-labelledby="corrections-title" className="border-t border-rule px-5 py-4">
      <h3 id="corrections-title" className="mb-2 font-sans text-sm font-semibold tracking-wide text-ink-2">
        {t("corrections")}
      </h3>
      {corrections.map(({ note, at }) => (
        <p key={at} className="border-l-3 border-amber pl-4 not-last:mb-3">
          <time dateTime={at} className="mr-3 text-ink-3 tabular-nums">
            {day(at)}
          </time>
          {note}
        </p>
      ))}
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
