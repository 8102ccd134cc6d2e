import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Finding } from "@/core/checks/ready-list";
import type { Language } from "@/core/story/story-content";
import type { RoomStory } from "./room";
import { moment } from "./moment";

/** What the text does not show of a story: its place in the paper, all credits, the declarations and the checks. */
export function StoryFacts({ story, findings }: { story: RoomStory; findings: readonly Finding[] }) {
  const t = useTranslations("review.facts");
  const words = useTranslations("words.language");
  const format = useFormatter();
  const language: Language = useLocale();
  const { content } = story;
  const day = content.eventDate && format.dateTime(new Date(content.eventDate), { dateStyle: "long", timeZone: "UTC" });
  return (
    <section aria-labelledby="facts" className="mt-10 max-w-[44rem] text-sm">
      <h2 id="facts" className="text-lg">
        {t("heading")}
      </h2>
      <dl className="mt-3 border-b border-rule">
        <Fact name={t("column")}>{story.column[language]}</Fact>
        <Fact name={t("department")}>{story.department[language]}</Fact>
        <Fact name={t("language")}>{words(content.language)}</Fact>
        <Fact name={t("event_date")}>{day}</Fact>
        <Fact name={t("source")}>{content.source}</Fact>
        <Fact name={t("author")}>{content.author}</Fact>
        <Fact name={t("senior_editor")}>{content.seniorEditor}</Fact>
        <Fact name={t("summary")}>{content.summary}</Fact>
        <Fact name={t("tags")}>{content.tags.join(", ")}</Fact>
        <Fact name={t("address")}>
          /{content.language}/news/{content.slug}
        </Fact>
        <Fact name={t("credits")}>{content.credits.length > 0 && <Credits story={story} />}</Fact>
        {content.correctionNote && <Fact name={t("correction_note")}>{content.correctionNote}</Fact>}
        <Fact name={t("declarations")}>
          <Declarations story={story} />
        </Fact>
        <Fact name={t("checks")}>
          <Checks findings={findings} />
        </Fact>
      </dl>
      <p className="mt-2 text-[13px] text-ink-3">
        {t("made", {
          number: story.revision.number,
          name: story.maker[language],
          time: format.dateTime(story.revision.at, moment),
        })}
      </p>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations("review.facts");
  return (
    <div className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-ink-3">{name}</dt>
      <dd className="whitespace-pre-line wrap-anywhere">
        {children || <span className="text-ink-3">{t("none")}</span>}
      </dd>
    </div>
  );
}

function Credits({ story }: { story: RoomStory }) {
  const t = useTranslations("review.facts");
  const role = useTranslations("words.credit");
  return (
    <ul>
      {story.content.credits.map((credit, at) => (
        <li key={at}>
          {role(credit.role)} · {t("person", { name: credit.name, unit: credit.unit })}
          {credit.account && <span className="text-ink-3"> · {t("account")}</span>}
        </li>
      ))}
    </ul>
  );
}

function Declarations({ story }: { story: RoomStory }) {
  const t = useTranslations("review.facts");
  const { origin, repostedFrom, unclassified, leadersAgreed } = story.content.declarations;
  const origins = { own: t("own"), repost: t("repost", { origin: repostedFrom || "…" }), none: t("no_origin") };
  return (
    <ul>
      <Sign passed={origin !== null}>{origins[origin ?? "none"]}</Sign>
      <Sign passed={unclassified}>
        {t("unclassified")}: {t(unclassified ? "declared" : "not_declared")}
      </Sign>
      <Sign passed={leadersAgreed}>
        {t("leaders_agreed")}: {t(leadersAgreed ? "declared" : "not_declared")}
      </Sign>
    </ul>
  );
}

function Checks({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations("review.facts");
  const sentence = useTranslations("words.finding");
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  return (
    <ul>
      {rules.length === 0 && <Sign passed>{t("complete")}</Sign>}
      {rules.map((rule) => (
        <Sign key={rule} passed={false}>
          {sentence(rule as Parameters<typeof sentence>[0])}
        </Sign>
      ))}
    </ul>
  );
}

function Sign({ passed, children }: { passed: boolean; children: ReactNode }) {
  return (
    <li className="list-none">
      <span aria-hidden className={`mr-2 font-bold ${passed ? "text-jade" : "text-amber"}`}>
        {passed ? "✓" : "!"}
      </span>
      {children}
    </li>
  );
}
