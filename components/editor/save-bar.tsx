"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { moment } from "../review/moment";
import { DeskNotices } from "./desk-notices";
import type { EditedStory, Intent } from "./edited-story";
import type { Desk } from "./use-desk";

type Intents = { save: Intent; submits: boolean };

/** Where the text is kept, what the newsroom said, and the buttons: always in view at the foot of the page. */
export function SaveBar(props: { desk: Desk; story: EditedStory; intents: Intents; writer: string }) {
  const t = useTranslations("editor.bar");
  const move = useTranslations("words.move");
  const { desk, intents } = props;
  const busy = desk.progress === "saving" || !desk.text.pen.writes;
  const button = {
    type: "submit",
    name: "intent",
    "aria-disabled": busy,
    onClick: busy ? (event: { preventDefault: () => void }) => event.preventDefault() : undefined,
    className: "max-sm:flex-1 aria-disabled:opacity-50",
  } as const;
  return (
    <div className="sticky bottom-0 z-20 mt-8 grid gap-3 border-rule border-t bg-paper py-3" data-save-bar="">
      <DeskNotices desk={desk} story={props.story} />
      {intents.save === "amend" && <p className="text-ink-2 text-sm">{t("amending", { name: props.writer })}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StateWord desk={desk} story={props.story} />
        <Button {...button} value={intents.save}>
          {intents.save === "amend" ? t("saveAmendment") : move("save")}
        </Button>
        {intents.submits && (
          <Button {...button} look="sign" value="submit">
            {move("submit")}
          </Button>
        )}
      </div>
    </div>
  );
}

function StateWord({ desk, story }: { desk: Desk; story: EditedStory }) {
  const t = useTranslations("editor.bar");
  const { word, why } = useStateWords(desk, story);
  return (
    <p className="mr-auto text-sm max-sm:w-full" role="status">
      <span className={`font-semibold ${word === "unsaved" ? "text-amber" : "text-ink"}`}>
        {word === "saved" ? why.saved : t(word)}
      </span>
      {why.detail && <span className="ml-2 text-ink-3">{why.detail}</span>}
    </p>
  );
}

type StateWords = { word: "saved" | "saving" | "unsaved"; why: { saved?: string; detail?: string } };

function useStateWords(desk: Desk, story: EditedStory): StateWords {
  const t = useTranslations("editor.bar");
  const format = useFormatter();
  const { keeping } = desk.text;
  if (desk.progress === "saving" || keeping.state === "saving") return { word: "saving", why: {} };
  if (keeping.state === "kept") {
    const { revision, at } = desk.answer?.saved ?? story;
    if (!keeping.at) {
      const time = format.dateTime(new Date(at), moment);
      return { word: "saved", why: { saved: t("saved"), detail: t("savedAs", { revision, time }) } };
    }
    const time = format.dateTime(keeping.at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const detail = t("sinceRevision", { revision: desk.text.base.revision ?? revision });
    return { word: "saved", why: { saved: t("savedAt", { time }), detail } };
  }
  const reason = keeping.state === "refused" ? reasonOf(keeping.refusal) : keeping.state;
  return { word: "unsaved", why: { detail: t(`why.${reason}`) } };
}

function reasonOf(refusal: string): "signed_out" | "too_large" | "refused" {
  if (refusal === "signed_out") return "signed_out";
  return refusal === "text_too_large" ? "too_large" : "refused";
}
