"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { PersonField } from "@/components/registry/person-field";
import { SelectField, TextField } from "@/components/ui/field";
import type { PersonChoice } from "@/core/registry/person-choice";
import { type Credit, creditRoles, type Language } from "@/core/story/story-content";
import { type Brought, unitBeside } from "./brought-unit";
import type { KnownName } from "./edited-story";
import type { ProblemAt } from "./story-fields";

/** One name of the byline. */
export function CreditRow(props: {
  credit: Credit;
  at: number;
  known: string;
  names: readonly KnownName[];
  language: Language;
  problemAt: ProblemAt;
  onRemove?: () => void;
}) {
  const t = useTranslations("editor.credits");
  const { credit, at, onRemove } = props;
  const { row, tied, type, choose } = useChosenPerson(props);

  return (
    <div
      ref={row}
      data-credit=""
      role="group"
      aria-label={t("row", { number: at + 1 })}
      className="grid grid-cols-[1fr_2.5rem] items-start gap-x-3 gap-y-2 border-rule border-b pb-3 mb-3 sm:grid-cols-[8.5rem_1fr_1.4fr_2.5rem]"
    >
      <RoleField id={`credit-${at}-role`} role={credit.role} />
      <PersonField
        id={`credit-${at}-name`}
        name="credit.name"
        label={t("name")}
        defaultValue={credit.name}
        maxLength={120}
        list={props.known}
        language={props.language}
        error={props.problemAt(`credits.${at}.name`)}
        onType={type}
        onChoose={choose}
        className="max-sm:col-span-2"
      />
      <TextField
        id={`credit-${at}-unit`}
        name="credit.unit"
        label={t("unit")}
        defaultValue={credit.unit}
        maxLength={200}
        error={props.problemAt(`credits.${at}.unit`)}
        className="max-sm:col-span-2"
      />
      <input type="hidden" name="credit.account" value={tied.account} />
      <input type="hidden" name="credit.tiedName" value={tied.name} />
      {onRemove && <RemoveButton label={t("remove", { number: at + 1 })} onRemove={onRemove} />}
    </div>
  );
}

/** What a chosen or wholly typed name brings along: the unit, and the account it is tied to. */
function useChosenPerson({ credit, names }: { credit: Credit; names: readonly KnownName[] }) {
  const row = useRef<HTMLDivElement>(null);
  const [tied, setTied] = useState({ account: credit.account ?? "", name: credit.account ? credit.name : "" });
  const brought = useRef<Brought | undefined>(credit.account ? { name: credit.name, unit: credit.unit } : undefined);
  const unitField = () => row.current?.querySelector<HTMLInputElement>('[name="credit.unit"]');

  function putUnit(unit: string) {
    const field = unitField();
    if (!field || field.value === unit) return;
    field.value = unit;
    // The form hears of it as of anything typed.
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Typing the whole name of somebody of the newsroom fills in their unit, unless one was typed.
  function type(name: string) {
    const unit = unitBeside(name, unitField()?.value ?? "", brought.current);
    const person = unit ? undefined : names.find((known) => known.zh === name || known.en === name);
    if (person) brought.current = { name, unit: unitOf(person, person.zh === name ? "zh" : "en") };
    putUnit(person ? (brought.current?.unit ?? "") : unit);
  }

  function choose(person: PersonChoice) {
    const kept = unitBeside("", unitField()?.value ?? "", brought.current);
    brought.current = person.unit ? { name: person.name, unit: person.unit } : undefined;
    putUnit(person.unit || kept);
    setTied({ account: person.account ?? "", name: person.account ? person.name : "" });
  }

  return { row, tied, type, choose };
}

function RoleField({ id, role }: { id: string; role: Credit["role"] }) {
  const t = useTranslations("editor.credits");
  const word = useTranslations("words.credit");
  return (
    <SelectField id={id} name="credit.role" label={t("role")} defaultValue={role} className="max-sm:col-start-1">
      {creditRoles.map((name) => (
        <option key={name} value={name}>
          {word(name)}
        </option>
      ))}
    </SelectField>
  );
}

function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onRemove}
      className="inline-flex h-10 w-10 items-center justify-center rounded-md text-ink-2 hover:bg-sunk hover:text-ink max-sm:col-start-2 max-sm:row-start-1 mt-6"
    >
      <X size={16} aria-hidden />
    </button>
  );
}

/** The unit printed beside a name, in one language. */
export function unitOf(name: KnownName, language: Language): string {
  return language === "zh" ? name.unitZh : name.unitEn;
}
