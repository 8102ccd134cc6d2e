import { useTimeZone, useTranslations } from "next-intl";
import { formatMoment } from "@/core/story/format-day";
import type { Verification } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { SignOffList } from "./audited-block";
import { CheckYourself, type Evidence } from "./check-yourself";
import { Hash, Part } from "./record-part";

const colours = { live: "text-jade", replaced: "text-amber", withdrawn: "text-amber", altered: "text-seal" } as const;

type Shown = { found: Verification; check: Evidence; language: Language };

/** The public record of one released hash: what was signed, by whom, when, and where the ledger says so. */
export function VerificationPage({ found, check, language }: Shown) {
  const t = useTranslations("site.verify");
  const legacy = useTranslations("legacy");
  const timeZone = useTimeZone() ?? "Asia/Shanghai";
  const moment = (at: string) => formatMoment(new Date(at), language, timeZone);
  return (
    <main id="main" className="mx-auto max-w-[48rem] px-5 py-12 sm:px-8">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className={`mt-4 font-semibold ${colours[found.now]}`}>{t(`now.${found.now}`)}</p>
      {found.now !== "withdrawn" && found.now !== "altered" && (
        <p className="mt-2 font-serif text-xl" lang={found.language}>
          <a href={`/${found.language}/news/${found.slug}`}>{found.title}</a>
        </p>
      )}
      <Part title={found.legacy ? legacy("record_title") : t("signed")}>
        <p>{t("signed_what", { revision: found.revision })}</p>
        <Hash>{found.hash}</Hash>
        {found.legacy ? (
          <p className="mt-4">{legacy("record")}</p>
        ) : (
          <div className="-mx-5">
            <SignOffList signOffs={found.signOffs} language={language} />
          </div>
        )}
        <p className="text-ink-2">{t("released", { at: moment(found.released.at) })}</p>
      </Part>
      <Part title={t("ledger")}>
        <ul>
          {found.entries.map((entry) => (
            <li key={entry.seq} className="mb-3">
              {t("entry", { seq: entry.seq, act: t(`act.${entry.act}` as "act.approve"), at: moment(entry.at) })}
              {entry.by && t("by", { name: entry.by[language] })}
              <Hash>{entry.hash}</Hash>
            </li>
          ))}
        </ul>
        {found.head && (
          <>
            <p>{t("head", { seq: found.head.seq })}</p>
            <Hash>{found.head.hash}</Hash>
            <p className="mt-3">{t("key")}</p>
            <Hash>{found.head.key}</Hash>
          </>
        )}
      </Part>
      <CheckYourself found={found} {...check} language={language} />
    </main>
  );
}
