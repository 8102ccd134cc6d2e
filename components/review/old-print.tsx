import { getTranslations } from "next-intl/server";
import type { OldAuditLine } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { Fit, FormRow } from "./form-rows";

/** What an older site had printed at a story: where it stood there and the audits it named. */
export type OldPrint = { address: string; audits: readonly OldAuditLine[] };

/** In place of the audits, on the form of a page that nobody audited here: whose word it is, and where that stood. */
export async function OldPrintRow({ print, language }: { print: OldPrint; language: Language }) {
  const t = await getTranslations({ locale: language, namespace: "legacy" });
  const claims = print.audits.map(({ stage, name, unit }) => {
    const of = stage === "department" || stage === "college" ? stage : "other";
    return unit ? t(`line.${of}`, { name, unit }) : t(`line_alone.${of}`, { name });
  });
  const between = language === "zh" ? "；" : "; ";
  return (
    <FormRow name={t("form_audits")}>
      <b>{t("title")}</b>
      <Fit place="row" lines={2}>
        {t("form_text")}
      </Fit>
      <Fit place="row" lines={2}>
        {t("form_from", { address: print.address })}
      </Fit>
      <Fit place="row" lines={6}>
        {claims.length > 0 ? `${t("named")}${language === "zh" ? "" : " "}${claims.join(between)}` : t("unnamed")}
      </Fit>
    </FormRow>
  );
}
