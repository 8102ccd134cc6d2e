import { useTranslations } from "next-intl";
import type { OldAuditLine } from "@/core/story/published";

/** Stands where the audit lines stand, of a page that an older site had printed: what was claimed there, and that nobody signed it here. */
export function LegacyLines({ audits, titled }: { audits: readonly OldAuditLine[]; titled: string }) {
  const t = useTranslations("legacy");
  return (
    <>
      <h2 id={titled} className="px-5 pt-5 font-sans text-sm font-semibold tracking-wide text-ink-2">
        {t("title")}
      </h2>
      <div className="px-5 pt-2 pb-4">
        <p>{t("text")}</p>
        {audits.length === 0 ? <p className="mt-2 text-ink-2">{t("unnamed")}</p> : <Claims audits={audits} />}
      </div>
    </>
  );
}

function Claims({ audits }: { audits: readonly OldAuditLine[] }) {
  const t = useTranslations("legacy");
  return (
    <>
      <p className="mt-2 text-ink-2">{t("named")}</p>
      <ul className="text-ink-2">
        {audits.map(({ stage, name, unit }, at) => {
          const of = stage === "department" || stage === "college" ? stage : "other";
          return <li key={at}>{unit ? t(`line.${of}`, { name, unit }) : t(`line_alone.${of}`, { name })}</li>;
        })}
      </ul>
    </>
  );
}
