import { useFormatter, useLocale, useNow, useTimeZone, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Place } from "@/core/workflow/moves";
import type { Flow } from "@/core/workflow/standing";
import { inAudit, listStays, type Stay, timeAudits } from "@/core/workflow/stays";
import { type ServiceClock, workingAge } from "@/core/workflow/working-age";
import { useAge } from "../review/age";
import { moment } from "../review/moment";
import type { Act } from "./act";
import { HistoryTable } from "./history-table";
import { useSentence } from "./use-sentence";

type Props = { acts: readonly Act[]; flow: Flow; clock: ServiceClock };

/** Where the story stood, from when to when, what ended it, and how long each audit had it. */
export function StayTable({ acts, flow, clock }: Props) {
  const t = useTranslations("review.history");
  const format = useFormatter();
  const now = useNow();
  const name = usePlaceName(flow);
  const took = useTook(clock);
  const sentence = useSentence();
  const stays = listStays(acts);
  const rows = stays.map(({ place, from, until, ended }) => {
    const after = ended ? sentence(ended) : t("still_there");
    const cells = [
      name(place),
      format.dateTime(from, moment),
      until ? format.dateTime(until, moment) : "",
      took(place, from, until ?? now),
      after,
    ];
    return { key: from.toISOString(), cells };
  });
  return (
    <HistoryTable
      id="stays"
      title={t("stays")}
      heads={[t("place"), t("since"), t("until"), t("took"), t("ended")]}
      rows={rows}
      foot={<AuditTimes {...{ stays, flow }} />}
    />
  );
}

function AuditTimes({ stays, flow }: { stays: readonly Stay[]; flow: Flow }) {
  const t = useTranslations("review.history");
  const language: Language = useLocale();
  const age = useAge();
  const times = timeAudits(stays, useNow());
  return flow.stages.map((stage, at) => {
    const time = times.get(at);
    return (
      <p key={stage.key}>
        {time === undefined
          ? t("audit_not_yet", { audit: stage[language] })
          : t("audit_took", { audit: stage[language], duration: age(time) })}
      </p>
    );
  });
}

function usePlaceName({ stages }: Flow): (place: Place) => string {
  const state = useTranslations("words.state");
  const language: Language = useLocale();
  return (place) => {
    const audit = place.stage === null ? undefined : stages[place.stage]?.[language];
    if (place.state === "audit" && audit) return audit;
    return place.state === "held" && audit ? `${audit} · ${state("held")}` : state(place.state);
  };
}

/** A length of time; in an audit also the working hours in it, by which audits are measured. */
function useTook({ calendar }: ServiceClock): (place: Place, from: Date, until: Date) => string {
  const t = useTranslations("review.history");
  const age = useAge();
  const timeZone = useTimeZone() ?? "UTC";
  return ({ state }, from, until) => {
    const duration = age(until.getTime() - from.getTime());
    if (!inAudit(state)) return duration;
    return t("took_working", { duration, hours: workingAge(from, until, timeZone, calendar) });
  };
}
