import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/core/story/story-content";
import { hashPrefix } from "./hash-prefix";
import { moment } from "./moment";
import type { AuditLine, Names, RoomStory, RoomViewer } from "./room";

type Props = {
  story: RoomStory;
  viewer: RoomViewer;
  /** The person who is away and for whom this one would sign. */
  behalf?: Names;
  /** How many remarks nobody has settled yet. */
  openRemarks?: number;
  /** Says an audit line in the story's language. */
  line: AuditLine;
};

/** What a signature would bind, and whose name it puts where. */
export function ConfirmFacts({ story, viewer, behalf, openRemarks, line }: Props) {
  const t = useTranslations("review.decide");
  const signs = useTranslations("review.signs");
  const room = useTranslations("review.room");
  const format = useFormatter();
  const language: Language = useLocale();
  const { standing, revision, content } = story;
  // What readers will find stands in the language of the story.
  const printed = content.language;
  const stage = standing.stage === null ? undefined : standing.flow.stages[standing.stage];
  const signed = standing.state === "scheduled";
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
      <Fact term={t("facts.title")}>
        <span lang={content.language} className="font-serif text-base">
          {content.title || room("untitled")}
        </span>
      </Fact>
      <Fact term={t("facts.column")}>{story.column[language]}</Fact>
      <Fact term={t("facts.text")}>
        {room("revision", { number: revision.number })} ·{" "}
        <code title={signs("hash")} className="tabular-nums">
          {hashPrefix(revision.hash)}
        </code>
      </Fact>
      {signed && story.releaseAt && (
        <Fact term={t("facts.set_for")}>
          <span className="tabular-nums">{format.dateTime(story.releaseAt, moment)}</span>
        </Fact>
      )}
      {stage && !signed && (
        <Fact term={t("facts.printed")}>
          {line(stage.role, { name: viewer[printed], unit: viewer.unit[printed] })}
          <span className="block text-ink-3">{t("facts.where")}</span>
        </Fact>
      )}
      {stage && !signed && behalf && (
        <Fact term={t("facts.behalf")}>
          {t("facts.for", { name: viewer[language], absent: behalf[language] })}
          <span className="block text-ink-3">{t("facts.behalf_where")}</span>
        </Fact>
      )}
      {openRemarks !== undefined && (
        <Fact term={t("facts.remarks")}>
          <span className={openRemarks > 0 ? "font-semibold text-amber" : undefined}>
            {t("facts.open_remarks", { count: openRemarks })}
          </span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}
