import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { listFigures } from "@/core/story/body-text";
import type { Credit, Language } from "@/core/story/story-content";
import styles from "./approval-form.module.css";
import { FormOpinions, type FormSignature } from "./form-opinions";
import { hashPrefix } from "./hash-prefix";
import type { RoomStory } from "./room";
import { moment } from "./moment";

type Props = {
  story: RoomStory;
  signed: readonly FormSignature[];
  release?: { at: Date; seq: number };
  withdrawn?: { at: Date; seq: number };
  language: Language;
  now: Date;
};

/** The approval form of a story's newest revision, for one A4 sheet in either language. It prints what was signed, no more. */
export async function ApprovalForm({ story, signed, release, withdrawn, language, now }: Props) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const format = await getFormatter({ locale: language });
  const { content, revision } = story;
  const time = (at: Date) => format.dateTime(at, { ...moment, month: "long" });
  const day = content.eventDate && format.dateTime(new Date(content.eventDate), { dateStyle: "long", timeZone: "UTC" });
  const people = (role: Credit["role"]) =>
    content.credits
      .filter((credit) => credit.role === role)
      .map(({ name, unit }) => t("person", { name, unit }))
      .join(t("separator"));
  const photographers = people("photo");
  const number = t("number", { number: String(story.number) });
  const figures = t("photos_count", { count: listFigures(content.body).length });
  return (
    <article lang={language} className={styles.sheet}>
      <h1>{t("heading")}</h1>
      <Numbers {...{ number, copies: t("copies"), hash: revision.hash }} revision={t("revision", revision)} />
      <table>
        <colgroup>
          <col className={styles.names} />
          <col />
          <col className={styles.names} />
          <col />
        </colgroup>
        <tbody>
          <Row name={t("title")}>
            <span lang={content.language} className={styles.title}>
              {content.title}
            </span>
          </Row>
          <Pair left={[t("column"), story.column[language]]} right={[t("department"), story.department[language]]} />
          <Pair left={[t("source"), content.source]} right={[t("event_date"), day]} />
          <Pair left={[t("author"), content.author]} right={[t("senior_editor"), content.seniorEditor]} />
          <Row name={t("writers")}>{people("text")}</Row>
          <Row name={t("photographers")}>
            {photographers ? t("photos", { people: photographers, figures }) : figures}
          </Row>
          <Row name={t("declarations")}>
            <Declared story={story} language={language} />
          </Row>
          <FormOpinions {...{ story, signed, language }} />
          <Row name={t("release")}>
            {release &&
              `${time(release.at)} · /${content.language}/news/${story.slug} · ${t("ledger", { seq: String(release.seq) })}`}
            {withdrawn && ` · ${t("withdrawn", { time: time(withdrawn.at) })}`}
            {!release && (story.releaseAt ? t("set_for", { time: time(story.releaseAt) }) : t("not_released"))}
          </Row>
        </tbody>
      </table>
      <div className={styles.foot}>
        {t("verify")}
        <code>{revision.hash}</code>
        {t("printed", { time: time(now) })}
      </div>
    </article>
  );
}

/** The line above the table: which story, which revision by its hash, how many copies. */
function Numbers({ number, revision, hash, copies }: Record<"number" | "revision" | "hash" | "copies", string>) {
  return (
    <div className={styles.numbers}>
      <span>{number}</span>
      <span>
        {revision} · SHA-256 <code>{hashPrefix(hash)} …</code>
      </span>
      <span>{copies}</span>
    </div>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}

type Cell = readonly [string, ReactNode];

function Pair({ left, right }: { left: Cell; right: Cell }) {
  return (
    <tr>
      {[left, right].map(([name, content]) => [
        <th key={`${name}-name`} scope="row">
          {name}
        </th>,
        <td key={name}>{content}</td>,
      ])}
    </tr>
  );
}

async function Declared({ story, language }: { story: RoomStory; language: Language }) {
  const t = await getTranslations({ locale: language, namespace: "review.form" });
  const { origin, repostedFrom, unclassified, leadersAgreed } = story.content.declarations;
  const box = (ticked: boolean) => (ticked ? "☑" : "☐");
  return (
    <>
      {t("own")} {box(origin === "own")}　{t("repost")} {box(origin === "repost")} {repostedFrom}　{t("unclassified")}{" "}
      {box(unclassified)}　{t("leaders")} {box(leadersAgreed)}
    </>
  );
}
