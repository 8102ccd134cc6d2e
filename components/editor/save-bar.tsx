"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ConflictNotice } from "./conflict-notice";
import type { EditedStory, Intent } from "./edited-story";
import type { Desk } from "./use-desk";

type Intents = { save: Intent; submits: boolean };

/** What the newsroom has of the text, what it said, and the buttons: always in view at the foot of the page. */
export function SaveBar(props: { desk: Desk; story: EditedStory; intents: Intents; writer: string }) {
  const t = useTranslations("editor.bar");
  const move = useTranslations("words.move");
  const { desk, intents } = props;
  const busy = desk.progress === "saving";
  const hold = busy ? (event: { preventDefault: () => void }) => event.preventDefault() : undefined;
  return (
    <div className="sticky bottom-0 z-20 mt-8 grid gap-3 border-rule border-t bg-paper py-3" data-save-bar="">
      <Answer {...props} />
      {intents.save === "amend" && <p className="text-ink-2 text-sm">{t("amending", { name: props.writer })}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StateWord desk={desk} story={props.story} />
        <Button
          type="submit"
          name="intent"
          value={intents.save}
          aria-disabled={busy}
          onClick={hold}
          className="max-sm:flex-1"
        >
          {intents.save === "amend" ? t("saveAmendment") : move("save")}
        </Button>
        {intents.submits && (
          <Button
            look="sign"
            type="submit"
            name="intent"
            value="submit"
            aria-disabled={busy}
            onClick={hold}
            className="max-sm:flex-1"
          >
            {move("submit")}
          </Button>
        )}
      </div>
    </div>
  );
}

function StateWord({ desk, story }: { desk: Desk; story: EditedStory }) {
  const t = useTranslations("editor.bar");
  const format = useFormatter();
  const { revision, at } = desk.answer?.saved ?? story;
  const detail = t("savedAs", { revision, time: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }) });
  return (
    <p className="mr-auto text-sm max-sm:w-full" role="status">
      <span className={`font-semibold ${desk.dirty ? "text-amber" : "text-ink"}`}>
        {desk.progress === "saving" ? t("saving") : desk.dirty ? t("unsaved") : t("saved")}
      </span>
      {!desk.dirty && desk.progress !== "saving" && <span className="text-ink-3 ml-2">{detail}</span>}
    </p>
  );
}

function Answer({ desk, story }: { desk: Desk; story: EditedStory }) {
  const t = useTranslations("editor.bar");
  const refusal = useTranslations("words.refusal");
  const { answer } = desk;
  if (desk.progress === "unreachable") return <Sentence look="refused">{t("unreachable")}</Sentence>;
  if (answer?.newer) return <ConflictNotice desk={desk} newer={answer.newer} story={story.id} />;
  if (answer?.refusal === "signed_out") {
    return (
      <Sentence look="refused">
        {refusal("signed_out")}{" "}
        <a href={`/sign-in?next=${encodeURIComponent(`/desk/stories/${story.id}`)}`} onClick={desk.leave}>
          {t("signIn")}
        </a>
      </Sentence>
    );
  }
  if (answer?.refusal === "not_ready" && desk.findings.every(({ severity }) => severity !== "block")) return null;
  if (answer?.refusal) return <Sentence look="refused">{refusal(answer.refusal)}</Sentence>;
  if (!desk.restored) return null;
  return (
    <Sentence look="plain">
      {t("restored")}{" "}
      <Button look="quiet" className="min-h-8 px-2 underline" onClick={desk.discard}>
        {t("discard")}
      </Button>
    </Sentence>
  );
}

function Sentence({ look, children }: { look: "refused" | "plain"; children: ReactNode }) {
  return (
    <div
      role={look === "refused" ? "alert" : "status"}
      className={`border-l-3 px-4 py-2 text-sm ${look === "refused" ? "border-seal bg-seal-soft" : "border-rule-strong bg-sunk"}`}
    >
      {children}
    </div>
  );
}
