"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { RemarkPlace } from "@/core/remarks/remark";
import { SelectField, TextArea } from "../ui/field";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { usePlaceName } from "./place-name";
import { RemarkForm, type Told } from "./remark-form";
import { ReplacementField } from "./replacement-field";
import type { SelectedPlace } from "./selected-place";
import { SelectionBar } from "./selection-bar";
import type { RemarkDoor } from "./shown-remark";
import { useSelectedPlace } from "./use-selected-place";

type Offered = { key: string; place: RemarkPlace; words: string };
type Props = { door: RemarkDoor; seen: string; places: readonly Offered[]; start?: string };

/** The remark that is being written: at what, of which kind, and beside the text while it is. */
type Draft = { place: string; quote: string; kind: "remark" | "suggestion"; beside: boolean; turn: number };

/**
 * Leaves a remark: on what is selected in the story, or on a place from the list. Beside the text on a page with scripts, at its own
 * place below without them.
 */
export function NewRemark({ door, seen, places, start = "story" }: Props) {
  const t = useTranslations("remarks.new");
  const [draft, setDraft] = useState<Draft>({ place: start, quote: "", kind: "remark", beside: false, turn: 0 });
  const [kept, setKept] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const selected = useSelectedPlace();
  const open = (place: string, quote: string, kind: Draft["kind"]) => {
    setKept(false);
    setDraft(({ turn }) => ({ place, quote, kind, beside: true, turn: turn + 1 }));
  };
  usePlaceLinks(selected, (place, quote) => open(place, quote, "remark"));
  useEffect(() => {
    // The box for other words stands first, and is hidden while a plain remark is written.
    const boxes = [...(box.current?.querySelectorAll("textarea") ?? [])];
    if (draft.turn > 0) boxes.find((one) => one.checkVisibility())?.focus({ preventScroll: true });
  }, [draft.turn]);
  const close = () => setDraft((now) => ({ ...now, beside: false }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && draft.beside) close();
  };
  return (
    <div id="new-remark" className="mt-6 scroll-mt-4">
      {selected && !draft.beside && (
        <SelectionBar selected={selected} open={(kind) => open(selected.key, selected.quote, kind)} />
      )}
      <div className="mb-3">{kept && <Notice look="done">{t("kept")}</Notice>}</div>
      <div ref={box} onKeyDown={onKeyDown} className={draft.beside ? besideText : "max-w-xl"}>
        <h3 className="mb-2 font-sans text-base font-semibold">{t("heading")}</h3>
        <RemarkForm
          door={door}
          fields={{ act: "keep", seen, quote: draft.quote }}
          className="grid gap-3"
          onDone={() => {
            close();
            setKept(true);
          }}
        >
          {(told) => <Fields key={draft.turn} {...{ told, draft, places }} close={draft.beside ? close : undefined} />}
        </RemarkForm>
      </div>
    </div>
  );
}

const besideText =
  "fixed inset-x-0 bottom-0 z-30 max-h-[75svh] overflow-y-auto border border-rule-strong bg-raised p-4 shadow-lg sm:inset-x-auto sm:right-4 sm:bottom-4 sm:w-96 sm:rounded-md";

type FieldsProps = { told: Told; draft: Draft; places: readonly Offered[]; close?: () => void };

function Fields({ told: { typed, errorAt }, draft, places, close }: FieldsProps) {
  const t = useTranslations("remarks.new");
  const kind = typed.kind ?? draft.kind;
  return (
    <div className="group grid gap-3">
      <PlaceField {...{ places, draft }} start={typed.place ?? draft.place} error={errorAt("place")} />
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="sr-only">{t("kind")}</legend>
        {(["remark", "suggestion"] as const).map((one) => (
          <label key={one} className="flex min-h-10 items-center gap-2 text-sm">
            <input
              type="radio"
              name="kind"
              value={one}
              defaultChecked={one === kind}
              className="size-4 accent-(--ink)"
            />
            {t(one)}
          </label>
        ))}
      </fieldset>
      <div className="hidden group-has-[[value=suggestion]:checked]:block">
        <ReplacementField id="new-replacement" start={typed.replacement ?? draft.quote} {...{ errorAt }} />
      </div>
      <TextArea
        id="new-words"
        name="words"
        label={t("words")}
        hint={<span className="hidden group-has-[[value=suggestion]:checked]:inline">{t("words_hint")}</span>}
        rows={3}
        maxLength={2000}
        defaultValue={typed.words}
        error={errorAt("words")}
      />
      <p className="text-[13px] text-ink-3">{t("hint")}</p>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t("keep")}</SubmitButton>
        {close && (
          <Button look="quiet" onClick={close}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </div>
  );
}

type PlaceProps = { places: readonly Offered[]; draft: Draft; start: string; error?: string };

function PlaceField({ places, draft, start, error }: PlaceProps) {
  const t = useTranslations("remarks");
  const name = usePlaceName();
  const group = (at: RemarkPlace["at"]) =>
    places
      .filter(({ place }) => place.at === at)
      .map(({ key, place, words }) => (
        <option key={key} value={key}>
          {words ? `${name(place)}: ${cut(words)}` : name(place)}
        </option>
      ));
  return (
    <SelectField id="new-place" name="place" label={t("new.on")} defaultValue={start} error={error}>
      {draft.quote && (
        <option value={draft.place}>
          {t("new.selected")}: {cut(draft.quote)}
        </option>
      )}
      {group("story")}
      <optgroup label={t("group.fields")}>{group("field")}</optgroup>
      <optgroup label={t("group.figures")}>{group("figure")}</optgroup>
      <optgroup label={t("group.passages")}>{group("text")}</optgroup>
    </SelectField>
  );
}

function cut(words: string): string {
  const line = words.replaceAll("\n", " ");
  return line.length > 40 ? `${[...line].slice(0, 40).join("")}…` : line;
}

/** Links to the form open it beside the text; the one that `c` presses takes what is selected. */
function usePlaceLinks(selected: SelectedPlace | undefined, open: (place: string, quote: string) => void) {
  const latest = useRef({ selected, open });
  useEffect(() => {
    latest.current = { selected, open };
  });
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-remark-place]") : null;
      if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { selected: place, open: show } = latest.current;
      if (place && "remarkOpen" in link.dataset) show(place.key, place.quote);
      else show(link.dataset.remarkPlace ?? "story", "");
    };
    document.addEventListener("click", press);
    return () => document.removeEventListener("click", press);
  }, []);
}
