import { getFormatter, getTranslations } from "next-intl/server";
import { listFigures } from "@/core/story/body-text";
import { groupCredits, spellUnits } from "@/core/story/byline";
import type { CreditRole, Language } from "@/core/story/story-content";
import styles from "./approval-form.module.css";
import { type FormAudit, FormOpinions } from "./form-opinions";
import { FormFoot } from "./form-foot";
import { formMoment } from "./form-moment";
import { Fit, FormPair, FormRow } from "./form-rows";
import { hashPrefix } from "./hash-prefix";
import { type OldPrint, OldPrintRow } from "./old-print";
import { isPrintedElsewhere, type RoomStory } from "./room";

type Entered = { at: Date; seq: number };
type Props = {
  story: RoomStory;
  audits: readonly FormAudit[];
  release?: Entered;
  withdrawn?: Entered;
  /** Where an older site had printed this very text: then nobody declared, audited or signed it here. */
  oldPrint?: OldPrint;
  language: Language;
  /** Where anybody can check the form. */
  address: string;
  now: Date;
};

/** The approval form of a story's newest revision on one A4 sheet, in either language. It prints what was signed, no more. */
export async function ApprovalForm({ story, audits, release, withdrawn, oldPrint, language, address, now }: Props) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const legacy = await getTranslations({ locale: language, namespace: "legacy" });
  const further = (await getTranslations({ locale: language, namespace: "plan.form" }))("see_history");
  const format = await getFormatter({ locale: language });
  const { content, revision } = story;
  const day = content.eventDate
    ? format.dateTime(new Date(content.eventDate), { dateStyle: "long", timeZone: "UTC" })
    : "";
  const people = (role: CreditRole) => {
    const part = groupCredits(content.credits).find((credits) => credits.role === role);
    return part ? spellUnits(part.units, language) : "";
  };
  const figures = t("photos_count", { count: listFigures(content.body).length });
  const photographers = people("photo") ? t("photos", { people: people("photo"), figures }) : figures;
  return (
    <article lang={language} className={styles.sheet}>
      <h1>{t("heading")}</h1>
      <Numbers {...{ story, language }} />
      <table>
        <Columns />
        <tbody>
          <FormRow name={t("title")}>
            <Fit place="title" lines={3} language={content.language}>
              {content.title}
            </Fit>
          </FormRow>
          <FormPair
            left={[t("column"), story.column[language]]}
            right={[t("department"), story.department[language]]}
          />
          <FormPair left={[t("source"), content.source]} right={[t("event_date"), day]} />
          <FormPair left={[t("author"), content.author]} right={[t("senior_editor"), content.seniorEditor]} />
          <FormRow name={t("writers")}>
            <Fit place="row" lines={2} further={further}>
              {people("text")}
            </Fit>
          </FormRow>
          <FormRow name={t("photographers")}>
            <Fit place="row" lines={3} further={further}>
              {photographers}
            </Fit>
          </FormRow>
          <FormRow name={t("declarations")}>
            {oldPrint ? legacy("undeclared") : <Declared {...{ story, language }} />}
          </FormRow>
          {oldPrint ? (
            <OldPrintRow print={oldPrint} language={language} />
          ) : (
            <FormOpinions {...{ story, audits, language }} />
          )}
          <FormRow name={t("release")}>
            <Released {...{ story, release, withdrawn, language }} />
          </FormRow>
        </tbody>
      </table>
      <FormFoot hash={revision.hash} printed={format.dateTime(now, formMoment)} {...{ address, language }} />
    </article>
  );
}

function Columns() {
  return (
    <colgroup>
      <col className={styles.names} />
      <col />
      <col className={styles.names} />
      <col />
    </colgroup>
  );
}

type Told = { story: RoomStory; language: Language };

/** The line above the table: which story, which revision by its hash, how many copies. */
async function Numbers({ story: { number, revision }, language }: Told) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  return (
    <div className={styles.numbers}>
      <span>{t("number", { number: String(number) })}</span>
      <span>
        {t("revision", revision)} · SHA-256 <code>{hashPrefix(revision.hash)} …</code>
      </span>
      <span>{t("copies")}</span>
    </div>
  );
}

async function Declared({ story, language }: Told) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const { origin, repostedFrom, unclassified, leadersAgreed } = story.content.declarations;
  const box = (ticked: boolean, name: string, more = "") => `${ticked ? "☑" : "☐"} ${name}${more && ` ${more}`}`;
  const declared = [
    box(origin === "own", t("own")),
    box(unclassified, t("unclassified")),
    box(leadersAgreed, t("leaders")),
    box(origin === "repost", t("repost"), origin === "repost" ? repostedFrom : ""),
  ];
  return (
    <Fit place="row" lines={2}>
      {declared.join(" · ")}
    </Fit>
  );
}

async function Released({ story, release, withdrawn, language }: Told & Pick<Props, "release" | "withdrawn">) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const format = await getFormatter({ locale: language });
  const time = (at: Date) => format.dateTime(at, formMoment);
  const entered = ({ seq }: Entered) => t("ledger", { seq: String(seq) });
  const legacy = await getTranslations({ locale: language, namespace: "legacy" });
  const first = story.releasedAt ?? story.since;
  const told = [
    ...(isPrintedElsewhere(story) ? [legacy("form", { date: format.dateTime(first, { dateStyle: "long" }) })] : []),
    ...(release ? [time(release.at), entered(release), `/${story.content.language}/news/${story.slug}`] : []),
    ...(withdrawn ? [t("withdrawn", { time: time(withdrawn.at) }), entered(withdrawn)] : []),
    ...(!release && story.releaseAt ? [t("set_for", { time: time(story.releaseAt) })] : []),
  ];
  return (
    <Fit place="row" lines={2}>
      {told.length > 0 ? told.join(" · ") : t("not_released")}
    </Fit>
  );
}
