"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { moment } from "../review/moment";
import { compareAside, forgetAside } from "./choose-text";
import { ConflictNotice } from "./conflict-notice";
import type { EditedStory } from "./edited-story";
import type { Desk } from "./use-desk";

type Props = { desk: Desk; story: EditedStory };

/** What a writer has to know or decide now. What the newsroom refused comes first; what merely happened comes last. */
export function DeskNotices({ desk, story }: Props) {
  const { aside, conflict, keeping, pen } = desk.text;
  // On a phone the bar must leave room for the text: what is not urgent waits until nothing else is said.
  const isCalm = !conflict && pen.writes && (keeping.state === "kept" || keeping.state === "saving");
  return (
    <>
      <PenNotice desk={desk} />
      <Refusal desk={desk} story={story} />
      {isCalm && (aside ? <AsideNotice desk={desk} /> : <WhatIsShown desk={desk} />)}
    </>
  );
}

/** The same story is open twice: only one page writes at a time. */
function PenNotice({ desk }: { desk: Desk }) {
  const t = useTranslations("editor.pen");
  const { writes, others } = desk.text.pen;
  if (writes && !others) return null;
  return (
    <Notice look={writes ? "plain" : "refused"}>
      {others ? t("open") : t("closed")} {writes ? t("here") : t("there")}{" "}
      {!writes && <Action onClick={() => desk.hand.takePen()}>{t("take")}</Action>}
    </Notice>
  );
}

function Refusal({ desk, story }: Props) {
  const t = useTranslations("editor.bar");
  const refusal = useTranslations("words.refusal");
  const { answer } = desk;
  const { keeping, conflict, merged } = desk.text;
  const isOut = keeping.state === "refused" && keeping.refusal === "signed_out";
  if (isOut || answer?.refusal === "signed_out") return <SignedOut desk={desk} story={story} />;
  if (desk.progress === "unreachable" && keeping.state !== "kept") {
    return <Notice look="refused">{t("unreachable")}</Notice>;
  }
  if (conflict) {
    return (
      <Notice look="refused">
        {t("twoTexts")} <a href="#two-texts">{t("compare")}</a>
      </Notice>
    );
  }
  if (answer?.newer && !answer.newer.writable) return <ConflictNotice newer={answer.newer} story={story.id} />;
  if (answer?.refusal === "changed_meanwhile" && merged) return null;
  if (answer?.refusal === "not_ready" && desk.findings.every(({ severity }) => severity !== "block")) return null;
  if (answer?.refusal) {
    const inTheWay = (answer.problems ?? []).filter(({ place }) => place.startsWith("remark "));
    return (
      <Notice look="refused">
        {refusal(answer.refusal)} {inTheWay.map(({ named = "" }) => t("quoted", { words: named })).join(" ")}
      </Notice>
    );
  }
  if (keeping.state !== "refused") return null;
  return (
    <Notice look="refused">
      {refusal(keeping.refusal)} {t("stillHere")}
    </Notice>
  );
}

function SignedOut({ desk, story }: Props) {
  const t = useTranslations("editor.bar");
  const here = typeof window === "undefined" ? `/desk/stories/${story.id}` : location.pathname + location.search;
  return (
    <Notice look="refused">
      {t("signedOut")}{" "}
      <a href={`/sign-in?next=${encodeURIComponent(here)}`} onClick={desk.leaveToSignIn}>
        {t("signIn")}
      </a>
    </Notice>
  );
}

/** The text on the page is more than the last revision: from when it is, what came into it, and the way back. */
function WhatIsShown({ desk }: { desk: Desk }) {
  const t = useTranslations("editor.bar");
  const format = useFormatter();
  const { merged, restoredAt } = desk.text;
  if (!merged && !restoredAt) return null;
  const time = restoredAt && format.dateTime(new Date(restoredAt), moment);
  return (
    <Notice>
      {time && t("restored", { time })} {merged && t("merged", { revision: merged.revision, name: merged.by })}{" "}
      {restoredAt && <Action onClick={() => void desk.goBack()}>{t("goBack")}</Action>}
    </Notice>
  );
}

function AsideNotice({ desk }: { desk: Desk }) {
  const t = useTranslations("editor.conflict");
  return (
    <Notice>
      {t("aside")} <Action onClick={() => compareAside(desk.hand)}>{t("showBoth")}</Action>{" "}
      <Action onClick={() => forgetAside(desk.hand)}>{t("forget")}</Action>
    </Notice>
  );
}

function Action({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button look="quiet" className="min-h-8 px-2 underline" onClick={onClick}>
      {children}
    </Button>
  );
}
