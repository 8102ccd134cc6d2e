import { getFormatter, getTranslations } from "next-intl/server";
import type { Language } from "@/core/story/story-content";
import { checklist } from "@/core/workflow/checklist";
import type { Stage } from "@/core/workflow/standing";
import styles from "./approval-form.module.css";
import { Fit } from "./form-rows";
import type { Names, RoomSignature, RoomStory } from "./room";
import { formMoment } from "./form-moment";

type Verdict = {
  act: string;
  at: Date;
  seq: number;
  by: Names | null;
  remark: string;
  reason: string;
  reasons: readonly Names[];
  checked: readonly string[];
};

/** One audit on the form: who signed it, if anybody did, in whose place, and the last word said there. */
export type FormAudit = { signature?: RoomSignature & { inPlaceOf?: Names }; verdict?: Verdict };

type Props = { story: RoomStory; audits: readonly FormAudit[]; language: Language };

/** How many lines the words of each audit get, so that all of them stay on one sheet. */
const linesFor: Record<number, number> = { 2: 8, 3: 4, 4: 2 };

/** A row of the form for each audit: what its auditor said and signed, and room for ink and seal. */
export async function FormOpinions({ story, audits, language }: Props) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const { stages } = story.standing.flow;
  return stages.map((stage, at) => (
    <tr key={stage.key} className={styles[`of${stages.length}`]}>
      <th scope="row">{t("opinion", { stage: stage[language] })}</th>
      <td colSpan={3}>
        <div className={styles.opinions}>
          <div className={styles.said}>
            <Opinion
              {...{ audit: audits[at] ?? {}, language }}
              last={at === stages.length - 1}
              lines={linesFor[stages.length] ?? 2}
            />
            {audits[at]?.signature && <Ticks checked={audits[at].verdict?.checked ?? []} language={language} />}
            <Signer {...{ stage, language }} signature={audits[at]?.signature} seq={audits[at]?.verdict?.seq} />
          </div>
          <Blank name={t("ink")} />
          <Blank name={t("seal")} />
        </div>
      </td>
    </tr>
  ));
}

type OpinionProps = { audit: FormAudit; last: boolean; lines: number; language: Language };

async function Opinion({ audit: { signature, verdict }, last, lines, language }: OpinionProps) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const plan = await getTranslations({ locale: language, namespace: "plan.form" });
  const move = await getTranslations({ locale: language, namespace: "words.move" });
  const name = verdict?.by?.[language] ?? "";
  const said = signature
    ? t(last ? "released" : "approved")
    : verdict
      ? plan("said", { name, verdict: move.has(verdict.act as "return") ? move(verdict.act as "return") : verdict.act })
      : t("unsigned");
  const reasons = [...(verdict?.reasons ?? []).map((reason) => reason[language]), verdict?.reason ?? ""];
  const words = [said, ...reasons, verdict?.remark ?? ""].filter(Boolean).join(language === "zh" ? "" : " ");
  return (
    <Fit place="opinion" lines={lines} further={plan("see_history")}>
      {words}
    </Fit>
  );
}

/** What the auditor ticked before signing; open boxes where they did not. */
async function Ticks({ checked, language }: { checked: readonly string[]; language: Language }) {
  const t = await getTranslations({ locale: language, namespace: "words.checklist" });
  return (
    <Fit place="opinion" lines={2}>
      {checklist.map((key) => `${checked.includes(key) ? "☑" : "☐"}\u00a0${t(key)}`).join("  ")}
    </Fit>
  );
}

type SignerProps = { stage: Stage; signature?: FormAudit["signature"]; seq?: number; language: Language };

/** The printed name, as readers see it, and who was stood in for, as only form and ledger say (PRODUCT.md, rule 11). */
async function Signer({ stage, signature, seq, language }: SignerProps) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const plan = await getTranslations({ locale: language, namespace: "plan.form" });
  const line = await getTranslations({ locale: language, namespace: "words.audit_line" });
  const format = await getFormatter({ locale: language });
  if (!signature) return null;
  const { by, at, inPlaceOf } = signature;
  const standsIn = inPlaceOf && plan("in_place_of", { signer: by[language], absent: inPlaceOf[language] });
  const time = format.dateTime(at, formMoment);
  return (
    <div className={styles.signer}>
      <Fit place="opinion" lines={2}>
        {line(stage.role, { name: by[language], unit: by.unit[language] })}
      </Fit>
      {standsIn && (
        <Fit place="opinion" lines={1}>
          {standsIn}
        </Fit>
      )}
      <span>
        {time}
        {seq !== undefined && ` · ${t("ledger", { seq: String(seq) })}`}
      </span>
    </div>
  );
}

function Blank({ name }: { name: string }) {
  return <div className={styles.blank}>{name}</div>;
}
