import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { hashPrefix } from "../review/hash-prefix";
import { moment } from "../review/moment";
import type { Names } from "../review/room";
import { HistoryTable } from "./history-table";

type HistoryRevision = {
  number: number;
  hash: string;
  kind: "reporter" | "amendment" | "correction" | "import";
  at: Date;
  by: Names;
  unit: Names;
};
type Props = { story: string; revisions: readonly HistoryRevision[]; signed: readonly string[] };

/** Every revision, newest first: who made it, when, whether it is signed, and what it changed. */
export function RevisionTable({ story, revisions, signed }: Props) {
  const t = useTranslations("review.history");
  const legacy = useTranslations("legacy");
  const format = useFormatter();
  const language: Language = useLocale();
  const rows = revisions.map(({ number, hash, kind, at, by, unit }) => {
    const signatures = signed.filter((one) => one === hash).length;
    const who = (
      <>
        {by[language]}
        <span className="block text-[13px] text-ink-3">
          {unit[language]}
          {kind === "amendment" && ` · ${t("amendment")}`}
          {kind === "import" && ` · ${legacy("revision")}`}
        </span>
      </>
    );
    const change = number > 1 && (
      <a href={`/desk/stories/${story}/history?from=${number - 1}&to=${number}`}>
        {t("compare_with", { number: number - 1 })}
      </a>
    );
    const cells = [
      number,
      who,
      format.dateTime(at, moment),
      <code key="hash" title={hash}>
        {hashPrefix(hash)}
      </code>,
      t("times_signed", { count: signatures }),
      change,
    ];
    return { key: String(number), cells };
  });
  return (
    <HistoryTable
      id="revisions"
      title={t("revisions")}
      heads={[t("signed_revision"), t("maker"), t("time"), t("hash"), t("signatures"), t("changes")]}
      rows={rows}
    />
  );
}
