import { useLocale, useTranslations } from "next-intl";
import type { Comparison } from "@/core/story/compare";
import { formatDay } from "@/core/story/format-day";
import type { PhotoFiles } from "@/core/story/photo-files";
import type { Language, StoryContent } from "@/core/story/story-content";
import type { ServiceClock } from "@/core/workflow/working-age";
import { Picture } from "../photos/picture";
import { ChangeSummary } from "../review/change-summary";
import { buttonClass } from "../ui/button";
import { Age } from "./age";
import { ReturnedWords } from "./returned-words";
import { type Waiting, waitingAddress } from "./waiting-row";

type Named = { zh: string; en: string };
export type GlancedStory = {
  story: { number: number; content: StoryContent; column: Named; department: Named };
  change?: { number: number; since: "my_verdict" | "my_earlier" | "published"; comparison: Comparison };
  findings: number;
  opening: string;
  pictures: readonly { hash: string; alt: string; files: PhotoFiles }[];
  photos: number;
};
type Props = { waiting: Waiting; glance: GlancedStory; now: Date; clock: ServiceClock };

/** One waiting story at a glance: whose it is, what changed or how it begins, what the checks found, its photos; and the way in. */
export function Glance({ waiting, glance, now, clock }: Props) {
  const t = useTranslations("inbox.pane");
  const inbox = useTranslations("desk.inbox");
  const stories = useTranslations("desk.stories");
  const language: Language = useLocale();
  const { story, change, findings } = glance;
  const { content } = story;
  return (
    <section aria-labelledby="glance" className="px-11 pt-7 pb-10">
      <p className="text-[13px] text-ink-3">
        {story.column[language]} · {story.department[language]} · {t("number", { number: String(story.number) })} ·{" "}
        {inbox("revision", { number: waiting.revision })}
      </p>
      <h2 id="glance" lang={content.language} className="mt-2 text-[28px] wrap-anywhere">
        {content.title || <span lang={language}>{stories("untitled")}</span>}
      </h2>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm text-ink-2">
        <span>{inbox("nameOf", { name: waiting.reporter[language], unit: waiting.unit[language] })}</span>
        <Age since={waiting.since} {...{ now, clock }} />
      </p>
      <GlanceFacts content={content} />
      {waiting.returned && (
        <div className="mt-4">
          <ReturnedWords returned={waiting.returned} />
        </div>
      )}
      {change && (
        <div className="mt-5">
          <h3 className="font-sans text-sm font-semibold text-ink-2">
            {t(change.since === "published" ? "sincePublished" : "since", { number: change.number })}
          </h3>
          <ChangeSummary comparison={change.comparison} />
        </div>
      )}
      <h3 className="mt-5 font-sans text-sm font-semibold text-ink-2">{t("opening")}</h3>
      <p
        lang={content.language}
        className="mt-1 line-clamp-6 max-w-[44rem] font-serif text-[17px] leading-[1.75] whitespace-pre-line wrap-anywhere"
      >
        {glance.opening || <span lang={language}>{t("noText")}</span>}
      </p>
      <Pictures {...glance} />
      <p className={`mt-5 text-sm ${findings > 0 ? "font-medium text-amber" : "text-ink-2"}`}>
        {t("findings", { count: findings })}
      </p>
      <a href={waitingAddress(waiting)} className={`${buttonClass()} mt-6 min-w-32`}>
        {t(waiting.kind === "audit" ? "review" : "open")}
      </a>
    </section>
  );
}

function GlanceFacts({ content }: { content: StoryContent }) {
  const t = useTranslations("inbox.pane");
  const language: Language = useLocale();
  const facts = [
    [t("source"), content.source],
    [t("author"), content.author],
    [t("seniorEditor"), content.seniorEditor],
    [t("event"), content.eventDate && formatDay(content.eventDate, language)],
  ] as const;
  return (
    <dl className="mt-4 flex flex-wrap gap-x-5 gap-y-1 border-y border-rule py-2.5 text-[13px] text-ink-2">
      {facts.map(([name, fact]) => (
        <div key={name} className="flex gap-1.5">
          <dt className="text-ink-3">{name}</dt>
          <dd className="wrap-anywhere">{fact || t("nowhere")}</dd>
        </div>
      ))}
    </dl>
  );
}

function Pictures({ pictures, photos }: Pick<GlancedStory, "pictures" | "photos">) {
  const t = useTranslations("inbox.pane");
  if (pictures.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="font-sans text-sm font-semibold text-ink-2">{t("figures", { count: photos })}</h3>
      <ul className="mt-2 flex flex-wrap items-end gap-2">
        {pictures.map(({ hash, alt, files }, at) => (
          <li key={at}>
            <Picture {...{ hash, files, alt }} sizes="120px" className="h-20 w-[120px] rounded-sm object-cover" />
          </li>
        ))}
        {photos > pictures.length && (
          <li className="text-[13px] text-ink-3">{t("further", { count: photos - pictures.length })}</li>
        )}
      </ul>
    </div>
  );
}
