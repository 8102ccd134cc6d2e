import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Standing } from "@/core/workflow/standing";
import { countingSignatures } from "../review/counting-signatures";
import { hashPrefix } from "../review/hash-prefix";
import type { RoomSignature } from "../review/room";
import { moment } from "../review/moment";
import { HistoryTable } from "./history-table";

type Props = { signatures: readonly (RoomSignature & { id: string })[]; standing: Standing };

/** Every signature under a story, those that count and those a later change voided. */
export function SignatureTable({ signatures, standing }: Props) {
  const t = useTranslations("review.history");
  const format = useFormatter();
  const language: Language = useLocale();
  const counting = new Set(countingSignatures(standing, signatures));
  const force = (signature: Props["signatures"][number]) => {
    if (counting.has(signature)) return "valid";
    return signature.hash === standing.live ? "live" : "void";
  };
  if (signatures.length === 0) {
    return (
      <section aria-labelledby="signatures" className="mt-9">
        <h2 id="signatures" className="text-lg">
          {t("signatures")}
        </h2>
        <p className="mt-1 text-sm text-ink-2">{t("no_signatures")}</p>
      </section>
    );
  }
  const rows = signatures.map((signature) => ({
    key: signature.id,
    cells: [
      standing.flow.stages[signature.stage]?.[language],
      <Signer key="signer" signature={signature} />,
      signature.revision,
      format.dateTime(signature.at, moment),
      <code key="hash" title={signature.hash}>
        {hashPrefix(signature.hash)}
      </code>,
      <span key="force" className={force(signature) === "void" ? "text-ink-3" : "text-jade"}>
        {t(force(signature))}
      </span>,
    ],
  }));
  const heads = [t("stage"), t("signer"), t("signed_revision"), t("time"), t("hash"), t("counts")];
  return <HistoryTable id="signatures" title={t("signatures")} {...{ heads, rows }} />;
}

function Signer({ signature }: { signature: RoomSignature }) {
  const language: Language = useLocale();
  return (
    <>
      {signature.by[language]}
      <span className="block text-[13px] text-ink-3">{signature.by.unit[language]}</span>
    </>
  );
}
