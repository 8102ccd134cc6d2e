import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type GivenReason, sayReasons } from "@/core/ledger/say-reasons";
import type { Language } from "@/core/story/story-content";
import { rowClass } from "../desk/row-class";
import { type Place, StateWord } from "../desk/state-word";
import type { FormAction } from "../form-state";
import { RowAct } from "./row-act";

type Named = { zh: string; en: string };
export type Work = Place & {
  id: string;
  number: number;
  title: string;
  language: Language;
  version: number;
  since: Date;
  releaseAt: Date | null;
  desk: (Named & { unit: Named })[] | null;
  returned?: { reason: string; reasons: GivenReason[]; by: Named };
  may: { takeBack: boolean; duplicate: boolean };
};
type Props = { story: Work; request: string; actions: { takeBack: FormAction; duplicate: FormAction } };

/** One story of mine: why it came back, on whose desk it is and since when, and what can be done from here. */
export function WorkRow({ story, request, actions }: Props) {
  const t = useTranslations("work");
  const inbox = useTranslations("desk.inbox");
  const move = useTranslations("words.move");
  const untitled = useTranslations("desk.stories")("untitled");
  const language: Language = useLocale();
  const title = story.title || untitled;
  return (
    <li className={`${rowClass} grid gap-x-6 gap-y-2 py-3.5 sm:grid-cols-[minmax(0,1fr)_auto]`}>
      <div className="min-w-0">
        <h2 lang={story.language} className="text-[17px] leading-snug">
          <a
            href={`/desk/stories/${story.id}`}
            className="line-clamp-2 wrap-anywhere text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {title}
          </a>
        </h2>
        {story.returned && (
          <p className="mt-1.5 border-l-3 border-amber pl-3 text-sm text-ink-2">
            <span className="text-ink-3">{inbox("returnedBy", { name: story.returned.by[language] })}</span>{" "}
            <q className="line-clamp-4 inline">{sayReasons(story.returned, language)}</q>
          </p>
        )}
        <p className="mt-1 flex flex-wrap gap-x-3 text-[13px] text-ink-3">
          <StateWord {...story} />
          <Whereabouts story={story} />
          <span className="tabular-nums">{t("number", { number: story.number })}</span>
        </p>
      </div>
      <div className="relative z-10 flex flex-wrap items-start gap-2 self-center">
        {story.may.takeBack && (
          <RowAct
            action={actions.takeBack}
            order={{ story: story.id, version: story.version, request }}
            label={move("take_back")}
            name={t("takeBackOf", { title })}
          />
        )}
        {story.may.duplicate && (
          <RowAct
            action={actions.duplicate}
            order={{ story: story.id, version: story.version, request }}
            label={t("duplicate")}
            name={t("duplicateOf", { title })}
            quiet
          />
        )}
      </div>
    </li>
  );
}

const atRest = ["published", "withdrawn", "rejected"];

function Whereabouts({ story }: { story: Work }) {
  const inbox = useTranslations("desk.inbox");
  const language: Language = useLocale();
  const format = useFormatter();
  const moment = story.releaseAt ?? story.since;
  const time = format.dateTime(moment, {
    ...{ month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  });
  const names = story.desk
    ?.slice(0, 2)
    .map((one) => inbox("nameOf", { name: one[language], unit: one.unit[language] }))
    .join(language === "zh" ? "、" : "; ");
  const whose = names === undefined ? inbox("withYou") : names ? inbox("withNames", { names }) : inbox("withNobody");
  return (
    <>
      {!story.releaseAt && !atRest.includes(story.state) && <span>{whose}</span>}
      <time dateTime={moment.toISOString()}>{inbox(story.releaseAt ? "goesOut" : "since", { time })}</time>
    </>
  );
}
