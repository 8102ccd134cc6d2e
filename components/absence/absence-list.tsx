import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { FormAction } from "../form-state";
import { EndAbsence } from "./end-absence";

type Person = { id: string; zh: string; en: string };
export type ListedAbsence = {
  id: string;
  version: number;
  from: Date;
  until: Date;
  person: Person;
  delegate: Person | null;
};

type Props = {
  absences: readonly ListedAbsence[];
  viewer: { id: string; administers: boolean };
  now: Date;
  action: FormAction;
  empty: string;
};

/** Who is away from when to when and who stands in, with the way to end it for whoever may. */
export function AbsenceList({ absences, viewer, now, action, empty }: Props) {
  if (absences.length === 0) return <p className="text-sm text-ink-2">{empty}</p>;
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {absences.map((absence) => (
        <li key={absence.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <Away absence={absence} viewer={viewer.id} />
          {(viewer.administers || absence.person.id === viewer.id) && (
            <EndAbsence absence={absence} begun={absence.from <= now} action={action} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Away({ absence, viewer }: { absence: ListedAbsence; viewer: string }) {
  const format = useFormatter();
  const t = useTranslations("absence");
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  // Away through a day means back as the next one begins.
  const last = new Date(absence.until.getTime() - 1);
  return (
    <p>
      {useSentence(absence, viewer)}
      <span className="block text-[13px] text-ink-3 tabular-nums">
        {t("period", { from: day(absence.from), until: day(last) })}
      </span>
    </p>
  );
}

function useSentence({ person, delegate }: ListedAbsence, viewer: string): string {
  const t = useTranslations("absence");
  const language: Language = useLocale();
  if (delegate?.id === viewer) return t("forYou", { person: person[language] });
  if (person.id === viewer) return delegate ? t("yours", { delegate: delegate[language] }) : t("yoursAlone");
  if (delegate) return t("withDelegate", { person: person[language], delegate: delegate[language] });
  return t("alone", { person: person[language] });
}
