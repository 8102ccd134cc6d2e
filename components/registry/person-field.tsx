"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ChangeEvent, useSyncExternalStore } from "react";
import { TextField } from "@/components/ui/field";
import type { PersonChoice } from "@/core/registry/person-choice";
import type { Language } from "@/core/story/story-content";
import { ChoiceList } from "./choice-list";
import { usePersonList } from "./use-person-list";

type Props = {
  id: string;
  name: string;
  label: string;
  defaultValue: string;
  maxLength: number;
  /** The story's language where the form does not name it. */
  language: string;
  error?: string;
  className?: string;
  /** Names offered where no scripts run: the id of a list. */
  list?: string;
  /** A line of several names: what is chosen takes the place of the last one. */
  several?: boolean;
  onType?: (typed: string) => void;
  onChoose?: (choice: PersonChoice) => void;
};

/**
 * A field for a name. Two letters, characters, pinyin or its initials offer people of the registry with their post on the event
 * date; choosing puts in the approved form. Anything else may be typed as ever.
 */
export function PersonField({ language, several = false, list, onType, onChoose, className = "", ...field }: Props) {
  const t = useTranslations("editor.people");
  const page: Language = useLocale();
  const isHere = useSyncExternalStore(never, always, () => false);
  const people = usePersonList({ several, language, onChoose });
  const { choices, day, active } = people;
  const listId = `${field.id}-choices`;

  function type(event: ChangeEvent<HTMLInputElement>) {
    onType?.(event.target.value);
    if (!isComposing(event)) people.look();
  }

  return (
    <div className={`relative ${className}`} onBlur={people.close}>
      <TextField
        {...field}
        {...comboboxOf(isHere, several, { open: people.open, listId, active })}
        ref={people.input}
        list={isHere ? undefined : list}
        autoComplete="off"
        onChange={type}
        onCompositionEnd={people.look}
        onKeyDown={people.press}
      />
      {people.open && (
        <ChoiceList
          {...{ id: listId, choices, day, active }}
          language={page}
          onChoose={people.choose}
          onPoint={people.point}
        />
      )}
      <span role="status" className="sr-only">
        {people.open && t("found", { count: choices.length })}
      </span>
    </div>
  );
}

/** How a field with a list of choices presents itself; a line of several names stays a text box with a list. */
function comboboxOf(isHere: boolean, several: boolean, list: { open: boolean; listId: string; active: number }) {
  if (!isHere) return {};
  const pointed = list.open && list.active >= 0 ? `${list.listId}-${list.active}` : undefined;
  const shown = list.open ? list.listId : undefined;
  const common = { "aria-autocomplete": "list", "aria-controls": shown, "aria-activedescendant": pointed } as const;
  return several ? common : { ...common, role: "combobox", "aria-expanded": list.open };
}

function isComposing({ nativeEvent }: ChangeEvent): boolean {
  return nativeEvent instanceof InputEvent && nativeEvent.isComposing;
}

const never = () => () => undefined;
const always = () => true;
