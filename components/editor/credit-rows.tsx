"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Credit, Language } from "@/core/story/story-content";
import { CreditRow, unitOf } from "./credit-row";
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

function startRows(credits: readonly Credit[]): Row[] {
  return (credits.length > 0 ? credits : [blank]).map((credit, key) => ({ key, credit }));
}
