import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Stage } from "@/core/workflow/standing";
import { hashPrefix } from "./hash-prefix";
import type { AuditLine, RoomSignature, RoomStory, RoomViewer } from "./room";
import { moment } from "./moment";

type Props = {
  story: RoomStory;
  signed: readonly RoomSignature[];
  viewer: RoomViewer;
  signing: boolean;
  statement: string;
  /** Says an audit line in the story's language. */
  line: AuditLine;
};

/** Whose names stand or will stand at the foot of the page, and the seal of the exact text they stand under. */
export function WhoSigns({ story, signed, viewer, signing, statement, line }: Props) {
  const t = useTranslations("review.signs");
  const { standing, revision } = story;
  return (
    <section aria-labelledby="who-signs">
      <h2 id="who-signs" className="font-sans text-[13px] font-semibold text-ink-3">
        {t("heading")}
      </h2>
      {statement && <p className="mt-2 text-sm md:hidden">{statement}</p>}
      <p className="mt-2 text-[13px] text-ink-2">{t("lines")}</p>
      <ol className="mt-1 border-b border-rule">
        {standing.flow.stages.map((stage, at) => (
          <Line
            key={stage.key}
            {...{ stage, line }}
            printed={story.content.language}
            signature={signed.find((entry) => entry.stage === at)}
            signer={signing && standing.stage === at && standing.state === "audit" ? viewer : undefined}
          />
        ))}
      </ol>
      <p className="mt-2 text-[13px] text-ink-3">
        {t("hash")} <code className="text-ink-2 tabular-nums">{hashPrefix(revision.hash)}</code>
      </p>
    </section>
  );
}

type LineProps = {
  stage: Stage;
  line: AuditLine;
  printed: Language;
  signature?: RoomSignature;
  signer?: RoomViewer;
};

function Line({ stage, line, printed, signature, signer }: LineProps) {
  const t = useTranslations("review.signs");
  const format = useFormatter();
  const language: Language = useLocale();
  const by = signature?.by ?? signer;
  const look = signature ? "text-jade" : signer ? "text-seal" : "text-ink-3";
  const time = signature && format.dateTime(signature.at, moment);
  return (
    <li className={`border-t border-rule py-2 text-sm ${look}`}>
      <span lang={by ? printed : undefined} className="font-medium wrap-anywhere">
        {by ? line(stage.role, { name: by[printed], unit: by.unit[printed] }) : stage[language]}
      </span>
      <span className="block text-[13px]">{time ? t("signed", { time }) : t(signer ? "yours" : "pending")}</span>
    </li>
  );
}
