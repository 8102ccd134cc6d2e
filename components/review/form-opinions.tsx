import { getFormatter, getTranslations } from "next-intl/server";
import type { Language } from "@/core/story/story-content";
import styles from "./approval-form.module.css";
import type { RoomSignature, RoomStory } from "./room";
import { moment } from "./moment";

export type FormSignature = RoomSignature & { remark: string; seq?: number };
type Props = { story: RoomStory; signed: readonly FormSignature[]; language: Language };

/** A row of the form for each audit: what its auditor said and signed, or room for it. */
export async function FormOpinions({ story, signed, language }: Props) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const line = await getTranslations({ locale: language, namespace: "words.audit_line" });
  const format = await getFormatter({ locale: language });
  const { stages } = story.standing.flow;
  return stages.map((stage, at) => {
    const signature = signed.find((entry) => entry.stage === at);
    const said = t(at === stages.length - 1 ? "released" : "approved");
    return (
      <tr key={stage.key}>
        <th scope="row">{t("opinion", { stage: stage[language] })}</th>
        <td colSpan={3}>
          <div className={styles.opinion}>
            <p>{signature ? signature.remark || said : t("unsigned")}</p>
            <div className={styles.signing}>
              <span className={styles.ink}>{t("ink")}</span>
              {signature && (
                <span className={styles.signer}>
                  {line(stage.role, { name: signature.by[language], unit: signature.by.unit[language] })}
                  <span className={styles.seal}>{signature.by[language]}</span>
                  <br />
                  {format.dateTime(signature.at, { ...moment, month: "long" })}
                  {signature.seq !== undefined && ` · ${t("ledger", { seq: String(signature.seq) })}`}
                </span>
              )}
            </div>
          </div>
        </td>
      </tr>
    );
  });
}
