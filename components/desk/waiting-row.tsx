import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { ServiceClock } from "@/core/workflow/working-age";
import { Age } from "./age";
import { RowLink } from "./chosen-story";
import { type Returned, ReturnedWords } from "./returned-words";
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
  returned?: Returned;
};

/** Where a waiting story is dealt with: an audit in its review room, one's own story at its desk. */
export function waitingAddress({ kind, id }: Pick<Waiting, "kind" | "id">): string {
  return kind === "audit" ? `/desk/stories/${id}/review` : `/desk/stories/${id}`;
}

/** Beside the open story the chosen row stands out. */
const chosenClass =
  "xl:has-aria-[current]:bg-raised xl:has-aria-[current]:shadow-[-0.75rem_0_0_var(--paper-raised),0.75rem_0_0_var(--paper-raised),calc(-0.75rem-3px)_0_0_var(--seal)]";

/** One story that waits for you: what it is, where it stands, whose it is, how long it has waited. */
export function WaitingRow({ story, now, clock }: { story: Waiting; now: Date; clock: ServiceClock }) {
  const t = useTranslations("desk.inbox");
  const stories = useTranslations("desk.stories");
  const language: Language = useLocale();
  return (
    <li className={`${rowClass} ${chosenClass} py-4`}>
      <h3 lang={story.language} className="text-[17px] leading-snug">
        <RowLink
          story={story.id}
          href={waitingAddress(story)}
          className="line-clamp-2 wrap-anywhere text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {story.title || stories("untitled")}
        </RowLink>
      </h3>
      {story.returned && <ReturnedWords returned={story.returned} />}
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
