import { useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { ShownRemark } from "./shown-remark";

type Props = {
  remark: Pick<ShownRemark, "anchor" | "words" | "replacement">;
  /** The story's language. */
  language: Language;
  quoted?: boolean;
};

/** What a remark says: the words it speaks of, the ones it suggests, and its own. */
export function RemarkWords({ remark, language, quoted = false }: Props) {
  const t = useTranslations("remarks");
  const { anchor, words, replacement } = remark;
  return (
    <>
      {replacement === null && quoted && anchor.quote && (
        <blockquote
          lang={language}
          className="border-l-3 border-rule-strong pl-3 font-serif whitespace-pre-line wrap-anywhere"
        >
          <span className="sr-only">{t("quote")}: </span>
          {anchor.quote}
        </blockquote>
      )}
      {replacement !== null && (
        <p lang={language} className="font-serif whitespace-pre-line wrap-anywhere">
          <span className="sr-only">{t("quote")}: </span>
          <del className="bg-seal-soft text-seal line-through decoration-1">{anchor.quote}</del>{" "}
          <span className="sr-only">{t("instead")}: </span>
          {replacement === "" ? (
            <span className="font-sans text-sm text-ink-2">({t("nothing_instead")})</span>
          ) : (
            <ins className="border-b-2 border-jade bg-jade-soft text-jade no-underline">{replacement}</ins>
          )}
        </p>
      )}
      {words && <p className="whitespace-pre-line wrap-anywhere">{words}</p>}
    </>
  );
}
