"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { PersonChoice } from "@/core/registry/person-choice";
import { formatDay } from "@/core/story/format-day";
import type { Language } from "@/core/story/story-content";

type Props = {
  id: string;
  choices: readonly PersonChoice[];
  /** The day whose posts are shown, and the language of the page. */
  day: string;
  language: Language;
  active: number;
  onChoose: (choice: PersonChoice) => void;
  onPoint: (at: number) => void;
};

/** The people a name may mean, each with post and unit on the day of the event. */
export function ChoiceList({ id, choices, day, language, active, onChoose, onPoint }: Props) {
  const t = useTranslations("editor.people");
  const list = useRef<HTMLUListElement>(null);
  // The whole list is to be seen, above the bar at the foot of the window. What scrolling returns is no clean-up.
  useEffect(() => {
    list.current?.scrollIntoView({ block: "nearest" });
  }, [choices]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={t("label")}
      className="absolute top-full left-0 z-20 mt-1 max-h-80 scroll-mb-24 w-max max-w-[min(30rem,calc(100vw-2.5rem))] min-w-full overflow-y-auto rounded-md border border-rule-strong bg-raised py-1 shadow-lg"
    >
      {choices.map((choice, at) => (
        <li
          key={`${choice.name} ${choice.text} ${choice.note}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          // The caret stays in the field while somebody points.
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => onPoint(at)}
          onClick={() => onChoose(choice)}
          className="cursor-pointer px-3 py-2 text-sm leading-snug aria-selected:bg-sunk"
        >
          <span className="font-medium text-ink">{choice.name}</span>
          {choice.other && <span className="text-ink-3"> {choice.other}</span>}
          <span className="block text-[13px] text-ink-2">
            {choice.held
              ? [choice.post, choice.unit].filter(Boolean).join(" · ")
              : t("noPost", { day: formatDay(day, language) })}
          </span>
          {choice.note && <span className="block text-[13px] text-ink-3">{choice.note}</span>}
        </li>
      ))}
    </ul>
  );
}
