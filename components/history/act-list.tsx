import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Refusal, refusals } from "@/core/refusal";
import type { Language } from "@/core/story/story-content";
import { moveNames } from "@/core/workflow/moves";
import { useAge } from "../review/age";
import { type Act, groupActs } from "./act";
import { moment } from "../review/moment";
import { useSentence } from "./use-sentence";
import { VerdictWords } from "./verdict-words";

/** Every act of a story in the order it happened, with the time between one and the next. */
export function ActList({ acts }: { acts: readonly Act[] }) {
  const t = useTranslations("review.history");
  const groups = groupActs(acts);
  return (
    <section aria-labelledby="acts" className="mt-9">
      <h2 id="acts" className="text-lg">
        {t("acts")}
      </h2>
      <ol className="mt-3 border-l border-rule-strong">
        {groups.map((group, at) => (
          <ActGroup key={group[0]?.seq} group={group} before={groups[at - 1]?.at(-1)?.at} />
        ))}
      </ol>
    </section>
  );
}

function ActGroup({ group, before }: { group: Act[]; before?: Date }) {
  const t = useTranslations("review.history");
  const sentence = useSentence();
  const language: Language = useLocale();
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return null;
  if (group.length === 1) return <ActLine act={first} before={before} />;
  const saves = { name: first.by?.[language] ?? "", count: group.length };
  return (
    <Entry at={last.at} before={before} act={last}>
      <details>
        <summary className="cursor-pointer">
          {t("saves", { ...saves, from: first.revision ?? 0, to: last.revision ?? 0 })}
        </summary>
        <ul className="mt-1 text-[13px] text-ink-2">
          {group.map((act) => (
            <li key={act.seq}>
              <Time at={act.at} /> · {sentence(act)} · {t("ledger", { seq: String(act.seq) })}
            </li>
          ))}
        </ul>
      </details>
    </Entry>
  );
}

const dots: Record<string, string> = {
  approve: "border-jade bg-jade",
  release: "border-jade bg-jade",
  schedule: "border-jade bg-jade",
  release_on_time: "border-jade bg-jade",
  return: "border-amber bg-amber",
  return_to_department: "border-amber bg-amber",
  hold: "border-amber bg-amber",
  refused: "border-seal bg-seal",
  reject: "border-seal bg-seal",
  withdraw: "border-seal bg-seal",
};

function ActLine({ act, before }: { act: Act; before?: Date }) {
  const sentence = useSentence();
  return (
    <Entry at={act.at} before={before} act={act}>
      <p className="font-medium">{sentence(act)}</p>
      <RefusedMove act={act} />
      {act.releaseAt && (
        <p className="text-ink-2">
          <Time at={new Date(act.releaseAt)} />
        </p>
      )}
      <VerdictWords act={act} />
    </Entry>
  );
}

function Entry({ at, before, act, children }: { at: Date; before?: Date; act: Act; children: ReactNode }) {
  const t = useTranslations("review.history");
  const language: Language = useLocale();
  const age = useAge();
  const absence = useTranslations("absence");
  const gap = before ? at.getTime() - before.getTime() : 0;
  return (
    <li className="relative pb-5 pl-6 text-sm">
      <span
        aria-hidden
        className={`absolute top-1.5 -left-[5px] size-[9px] rounded-full border-2 ${dots[act.act] ?? "border-rule-strong bg-paper"}`}
      />
      {children}
      <p className="text-[13px] text-ink-3 tabular-nums">
        <Time at={at} />
        {gap >= 60_000 && ` · ${t("after", { duration: age(gap) })}`} · {act.by ? act.by.unit[language] : t("clock")}
        {act.behalf && ` · ${absence("inPlaceOf", { person: act.behalf[language] })}`} ·{" "}
        {t("ledger", { seq: String(act.seq) })}
      </p>
    </li>
  );
}

function Time({ at }: { at: Date }) {
  const format = useFormatter();
  return <time dateTime={at.toISOString()}>{format.dateTime(at, moment)}</time>;
}

function RefusedMove({ act }: { act: Act }) {
  const t = useTranslations("review.history");
  const moves = useTranslations("words.move");
  const sentence = useTranslations("words.refusal");
  const move = moveNames.find((name) => name === act.move);
  const refusal = refusals.find((name: Refusal) => name === act.refusal);
  if (!move || !refusal) return null;
  return <p className="text-ink-2">{t("refused", { move: moves(move), refusal: sentence(refusal) })}</p>;
}
