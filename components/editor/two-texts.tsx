"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { compareStories } from "@/core/story/compare";
import type { TypedStory } from "@/core/story/parse-story-form";
import { moment } from "../review/moment";
import { type Conflict, textOf } from "./choose-opening";
import { chooseText } from "./choose-text";
import type { PlaceChoices } from "./story-fields";
import { BodySides, FieldSides } from "./text-sides";
import type { Desk } from "./use-desk";

type Props = { desk: Desk; conflict: Conflict; choices: PlaceChoices };

/** Two texts that both changed the same fields, side by side: nothing is decided until their writer does. */
export function TwoTexts({ desk, conflict, choices }: Props) {
  const t = useTranslations("editor.conflict");
  const other = textOf(conflict.other);
  const mine = desk.mine();
  const { title, note, name } = useWords(conflict);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), [conflict]);

  return (
    <section
      ref={section}
      id="two-texts"
      tabIndex={-1}
      aria-labelledby="two-texts-title"
      className="border-seal border-y-2 py-4 outline-none"
    >
      <h2 id="two-texts-title" className="font-sans font-semibold text-base text-ink">
        {title}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">{note}</p>
      <div className="mt-4 hidden grid-cols-2 gap-x-6 font-semibold text-[13px] text-ink-3 sm:grid" aria-hidden>
        <p>{t("mine")}</p>
        <p>{name}</p>
      </div>
      <dl className="border-rule border-b">
        {conflict.fields.map((field) => (
          <FieldSides key={field} {...{ field, mine, other, choices }} names={[t("mine"), name]}>
            {field === "body" && <BodySides changes={bodyChanges(other, mine)} language={mine.language} />}
          </FieldSides>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button onClick={() => chooseText(desk.hand, "mine")}>{t("useMine")}</Button>
        <Button onClick={() => chooseText(desk.hand, "other")}>
          {"newer" in conflict.other ? t("useNewer") : t("useOther")}
        </Button>
      </div>
    </section>
  );
}

function bodyChanges(other: TypedStory, mine: TypedStory) {
  return compareStories(other, mine).body;
}

function useWords({ other }: Conflict) {
  const t = useTranslations("editor.conflict");
  const format = useFormatter();
  const at = "newer" in other ? other.newer.at : "copy" in other ? other.copy.savedAt : other.aside.at;
  const time = format.dateTime(new Date(at), moment);
  if ("copy" in other) return { title: t("ownTitle", { time }), note: t("note"), name: t("ownName", { time }) };
  if ("aside" in other) return { title: t("asideTitle"), note: t("note"), name: t("asideName", { time }) };
  const { by, revision } = other.newer;
  const title = t("title", { name: by, revision, time });
  return { title, note: `${t("note")} ${t("history")}`, name: t("revisionName", { revision, name: by }) };
}
