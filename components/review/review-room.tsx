import { useLocale, useTimeZone } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/core/story/story-content";
import type { MoveName } from "@/core/workflow/moves";
import type { Actor } from "@/core/workflow/standing";
import type { FormAction } from "../form-state";
import { ConfirmFacts } from "./confirm-facts";
import { DecisionRoom } from "./decision-room";
import { Papers } from "./papers";
import { roomMoves } from "@/core/workflow/room-moves";
import type { AtHand, AuditLine, RoomSignature, RoomStory, RoomViewer } from "./room";
import { useClosed, useStatement } from "./room-sentences";
import { WhoSigns } from "./who-signs";

type Props = {
  story: RoomStory;
  signed: readonly RoomSignature[];
  viewer: RoomViewer;
  actor: Actor;
  open: readonly MoveName[];
  atHand: AtHand;
  /** Says an audit line in the story's language. */
  line: AuditLine;
  request: string;
  action: FormAction;
  children: ReactNode;
};

/** The auditor's room: the story as children, beside it who signs, and whatever this person may decide now. */
export function ReviewRoom({ story, signed, viewer, actor, open, atHand, line, request, action, children }: Props) {
  const statement = useStatement(story, viewer, open);
  const why = useClosed(story, actor);
  const zone = useTimeZone() ?? "UTC";
  const buttons = roomMoves.filter((move) => open.includes(move));
  const signing = open.includes("approve") || open.includes("release");
  const whoSigns = <WhoSigns {...{ story, signed, viewer, signing, statement, line }} />;
  const papers = <Papers story={story.id} />;
  const { behalf, openRemarks, confirmedFor } = atHand;
  const facts = <ConfirmFacts {...{ story, viewer, behalf, openRemarks, line }} />;
  const language: Language = useLocale();
  const reasons = atHand.reasons.map((reason) => ({ id: reason.id, words: reason[language] }));
  const { id, number, version, revision } = story;
  const order = { story: id, number, revision: revision.number, version, seen: revision.hash, request };
  return (
    <DecisionRoom
      {...{ action, order, statement, why, facts, whoSigns, papers, zone, reasons, confirmedFor }}
      viewer={viewer.id}
      open={buttons}
      mayAmend={open.includes("amend")}
    >
      {children}
    </DecisionRoom>
  );
}
