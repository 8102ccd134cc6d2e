import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Standing } from "@/core/workflow/standing";
import { countingSignatures } from "../review/counting-signatures";
import { hashPrefix } from "../review/hash-prefix";
import type { RoomSignature } from "../review/room";
import { moment } from "../review/moment";

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
  const heads = ["stage", "signer", "signed_revision", "time", "hash", "counts"] as const;
  return (
    <section aria-labelledby="signatures" className="mt-9">
      <h2 id="signatures" className="text-lg">
        {t("signatures")}
      </h2>
      {signatures.length === 0 && <p className="mt-1 text-sm text-ink-2">{t("no_signatures")}</p>}
      {signatures.length > 0 && (
        <div className="relative mt-2 overflow-x-auto" tabIndex={0} role="group" aria-labelledby="signatures">
          <table className="w-full border-y border-rule text-left text-sm tabular-nums">
            <thead className="text-[13px] text-ink-3">
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" className="py-2 pr-4 font-medium whitespace-nowrap">
                    {t(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {signatures.map((signature) => (
                <tr key={signature.id} className="border-t border-rule align-top">
                  <td className="py-2 pr-4 whitespace-nowrap">{standing.flow.stages[signature.stage]?.[language]}</td>
                  <td className="min-w-40 py-2 pr-4">
                    {signature.by[language]}
                    <span className="block text-[13px] text-ink-3">{signature.by.unit[language]}</span>
                  </td>
                  <td className="py-2 pr-4">{signature.revision}</td>
                  <td className="py-2 pr-4 whitespace-nowrap">{format.dateTime(signature.at, moment)}</td>
                  <td className="py-2 pr-4 whitespace-nowrap">
                    <code title={signature.hash}>{hashPrefix(signature.hash)}</code>
                  </td>
                  <td className={`py-2 ${force(signature) === "void" ? "text-ink-3" : "text-jade"}`}>
                    {t(force(signature))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
