import { useLocale, useTranslations } from "next-intl";
import { type GivenReason, sayReasons } from "@/core/ledger/say-reasons";
import type { Language } from "@/core/story/story-content";
import type { ServiceClock } from "@/core/workflow/working-age";
import { Age } from "./age";
import { rowClass } from "./row-class";
import { StageDots } from "./stage-dots";
import { type Place, StateWord } from "./state-word";

type Named = { zh: string; en: string };
export type Waiting = Place & {
  kind: "audit" | "returned";
  id: string;
  title: string;
  language: Language;
  since: Date;
  revision: number;
  photos: number;
  reporter: Named;
  unit: Named;
  returned?: { reason: string; reasons: GivenReason[]; by: Named };
};

/** One story that waits for you: what it is, where it stands, whose it is, how long it has waited. */
export function WaitingRow({ story, now, clock }: { story: Waiting; now: Date; clock: ServiceClock }) {
  const t = useTranslations("desk.inbox");
  const stories = useTranslations("desk.stories");
  const language: Language = useLocale();
  const href = story.kind === "audit" ? `/desk/stories/${story.id}/review` : `/desk/stories/${story.id}`;
  return (
    <li className={`${rowClass} py-4`}>
      <h3 lang={story.language} className="text-[17px] leading-snug">
        <a href={href} className="line-clamp-2 text-ink no-underline after:absolute after:inset-0 hover:underline">
          {story.title || stories("untitled")}
        </a>
      </h3>
      {story.returned && (
        <p className="mt-1.5 border-l-3 border-amber pl-3 text-sm text-ink-2">
          <span className="text-ink-3">{t("returnedBy", { name: story.returned.by[language] })}</span>{" "}
          <q className="line-clamp-3 inline">{sayReasons(story.returned, language)}</q>
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-ink-3">
        <span className="inline-flex items-center gap-2">
          {story.kind === "audit" && <StageDots {...story} />}
          <StateWord {...story} />
        </span>
        <span>{t("nameOf", { name: story.reporter[language], unit: story.unit[language] })}</span>
        <span>
          {t("revision", { number: story.revision })} · {t("photos", { count: story.photos })}
        </span>
        <span className="ml-auto">
          <Age since={story.since} now={now} clock={clock} />
        </span>
      </div>
    </li>
  );
}
