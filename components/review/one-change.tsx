import { useTranslations } from "next-intl";
import type { PassageChange } from "@/core/story/compare-bodies";
import type { Piece } from "@/core/story/compare-text";
import { type Passage, passageText } from "@/core/story/passages";
import { FigureChange } from "./figure-change";
import { Journey, leftPlace } from "./journey";
import { LookChange } from "./look-change";
import { PassageFrame } from "./passage-frame";
import { openingOf, wordsOf } from "./passage-words";
import { Pieces } from "./pieces";
import type { RoomPhotos } from "./room";

type Props = { change: PassageChange; photos: RoomPhotos };

/** One passage and what became of it, old and new words in one line of reading. */
export function OneChange({ change, photos }: Props) {
  if (change.kind === "left") return <LeftPlace change={change} />;
  if (change.kind === "changed" || change.kind === "moved") return <Edited {...{ change, photos }} />;
  const { kind, passage, at } = change;
  return (
    <PassageFrame passage={passage} at={at.after} sign={kind === "same" ? undefined : kind}>
      <Whole {...{ kind, passage, photos }} />
    </PassageFrame>
  );
}

function Edited({ change, photos }: { change: Extract<PassageChange, { pieces: Piece[] }>; photos: RoomPhotos }) {
  const { before, after, pieces, at, kind } = change;
  const figures = before.look === "figure" && after.look === "figure";
  return (
    <PassageFrame passage={after} at={at.after} sign={kind === "moved" ? "moved" : undefined}>
      {kind === "moved" && <Journey change={change} />}
      {figures && <FigureChange {...{ before: before.figure, after: after.figure, photos }} />}
      {!figures && <LookChange {...{ before, after }} />}
      {!figures && <Pieces pieces={pieces} />}
    </PassageFrame>
  );
}

/** The place a passage left: its first words, and where it stands now. */
function LeftPlace({ change }: { change: Extract<PassageChange, { kind: "left" }> }) {
  const t = useTranslations("review.change");
  const opening = openingOf(passageText(change.passage)) || t("a_figure");
  return (
    <PassageFrame passage={change.passage} id={leftPlace(change.at.before)} sign="left">
      <Journey change={change} />
      <del className="text-ink-3 decoration-1">«{opening}»</del>
    </PassageFrame>
  );
}

/** A passage that came, went or stayed as a whole. */
function Whole({ kind, passage, photos }: { kind: Piece["kind"]; passage: Passage; photos: RoomPhotos }) {
  const t = useTranslations("review.change");
  if (passage.look !== "figure") return <Pieces pieces={wordsOf(passage, kind, t("rule"))} />;
  const before = kind === "added" ? undefined : passage.figure;
  const after = kind === "removed" ? undefined : passage.figure;
  return <FigureChange {...{ before, after, photos }} />;
}
