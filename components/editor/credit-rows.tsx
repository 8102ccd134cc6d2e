"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { type Credit, creditRoles, type Language } from "@/core/story/story-content";
import type { KnownName } from "./edited-story";
import type { ProblemAt } from "./story-fields";

type Row = { key: number; credit: Credit };
const blank: Credit = { role: "text", name: "", unit: "", account: null };

/** The byline as rows of role, name and unit. */
export function CreditRows(props: {
  credits: readonly Credit[];
  names: readonly KnownName[];
  language: Language;
  problemAt: ProblemAt;
  onChange: () => void;
}) {
  const t = useTranslations("editor.credits");
  const [rows, setRows] = useState<Row[]>(() => startRows(props.credits));
  const list = useRef<HTMLFieldSetElement>(null);
  const known = useId();

  function add() {
    const role = rows.at(-1)?.credit.role ?? "text";
    setRows([...rows, { key: Math.max(0, ...rows.map(({ key }) => key)) + 1, credit: { ...blank, role } }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[data-credit]:last-of-type input")?.focus());
  }

  function remove(key: number) {
    setRows(rows.filter((row) => row.key !== key));
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>("[data-add]")?.focus();
      props.onChange();
    });
  }

  return (
    <fieldset ref={list} id="field-credits" tabIndex={-1} className="min-w-0">
      <legend className="mb-2 font-semibold text-base text-ink">{t("legend")}</legend>
      <datalist id={known}>
        {props.names.map((name) => (
          <option key={name.id} value={name[props.language]} label={unitOf(name, props.language)} />
        ))}
      </datalist>
      {rows.map((row, at) => (
        <CreditRow
          key={row.key}
          {...props}
          at={at}
          known={known}
          credit={row.credit}
          onRemove={() => remove(row.key)}
        />
      ))}
      <noscript>
        <CreditRow {...props} at={rows.length} known={known} credit={blank} />
      </noscript>
      <Button look="quiet" className="-ml-3" onClick={add} data-add="">
        <Plus size={16} aria-hidden />
        {t("add")}
      </Button>
    </fieldset>
  );
}

function CreditRow(props: {
  credit: Credit;
  at: number;
  known: string;
  names: readonly KnownName[];
  language: Language;
  problemAt: ProblemAt;
  onRemove?: () => void;
}) {
  const t = useTranslations("editor.credits");
  const role = useTranslations("words.credit");
  const { credit, at, onRemove } = props;
  const row = useRef<HTMLDivElement>(null);

  // Choosing somebody of the newsroom fills in their unit, unless one was typed.
  function fillUnit(name: string) {
    const unit = row.current?.querySelector<HTMLInputElement>('[name="credit.unit"]');
    const person = props.names.find((known) => known.zh === name || known.en === name);
    if (person && unit && !unit.value) unit.value = unitOf(person, person.zh === name ? "zh" : "en");
  }

  return (
    <div
      ref={row}
      data-credit=""
      role="group"
      aria-label={t("row", { number: at + 1 })}
      className="grid grid-cols-[1fr_2.5rem] items-end gap-x-3 gap-y-2 border-rule border-b pb-3 mb-3 sm:grid-cols-[8.5rem_1fr_1.4fr_2.5rem]"
    >
      <SelectField
        id={`credit-${at}-role`}
        name="credit.role"
        label={t("role")}
        defaultValue={credit.role}
        className="max-sm:col-start-1"
      >
        {creditRoles.map((name) => (
          <option key={name} value={name}>
            {role(name)}
          </option>
        ))}
      </SelectField>
      <TextField
        id={`credit-${at}-name`}
        name="credit.name"
        label={t("name")}
        defaultValue={credit.name}
        maxLength={120}
        list={props.known}
        error={props.problemAt(`credits.${at}.name`)}
        onChange={({ target }) => fillUnit(target.value)}
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
      <input type="hidden" name="credit.account" value={credit.account ?? ""} />
      <input type="hidden" name="credit.tiedName" value={credit.account ? credit.name : ""} />
      {onRemove && (
        <button
          type="button"
          aria-label={t("remove", { number: at + 1 })}
          title={t("remove", { number: at + 1 })}
          onClick={onRemove}
          className="inline-flex h-10 w-10 items-center justify-center rounded-md text-ink-2 hover:bg-sunk hover:text-ink max-sm:col-start-2 max-sm:row-start-1"
        >
          <X size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}

function startRows(credits: readonly Credit[]): Row[] {
  return (credits.length > 0 ? credits : [blank]).map((credit, key) => ({ key, credit }));
}

function unitOf(name: KnownName, language: Language): string {
  return language === "zh" ? name.unitZh : name.unitEn;
}
