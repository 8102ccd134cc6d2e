import { useTranslations } from "next-intl";
import type { PassageChange } from "@/core/story/compare-bodies";
import type { Piece } from "@/core/story/compare-text";
import type { Figure } from "@/core/story/document";
import { FigureChange } from "./figure-change";
import { Journey, leftPlace } from "./journey";
import { LookChange } from "./look-change";
import { PassageFrame } from "./passage-frame";
import { wordsOf } from "./passage-words";
import { Pieces } from "./pieces";
import type { RoomPhotos } from "./room";

type Side = "before" | "after";
type Props = { change: PassageChange; side: Side; photos: RoomPhotos };

const hidden = { before: "added", after: "removed" } as const;

/** One passage as one of the two revisions has it; a quiet dash where it has none. */
export function SideOfChange({ change, side, photos }: Props) {
  const t = useTranslations("review.change");
  const passage = passageOn(change, side);
  if (!passage) return <p className="font-sans text-[13px] text-ink-3">{t("not_here")}</p>;
  const at = side === "after" ? change.at.after : undefined;
  const travelled = change.kind === "moved" || change.kind === "left";
  return (
    <PassageFrame
      {...{ passage, at }}
      id={change.kind === "left" ? leftPlace(change.at.before) : undefined}
      sign={change.kind === "same" || change.kind === "changed" ? undefined : change.kind}
    >
      {travelled && <Journey change={change} />}
      {change.kind === "changed" && side === "after" && <LookChange {...change} />}
      <Shown {...{ change, side, photos }} />
    </PassageFrame>
  );
}

function Shown({ change, side, photos }: Props) {
  const t = useTranslations("review.change");
  const passage = passageOn(change, side);
  if (!passage) return null;
  if (passage.look === "figure")
    return <FigureChange {...figuresOf(change, passage.figure, side)} {...{ photos, side }} />;
  if (change.kind === "changed" && change.pieces.length > 0) {
    return <Pieces pieces={change.pieces.filter(({ kind }) => kind !== hidden[side])} />;
  }
  // What left its old place stands there unmarked, so all that was edited on the way is marked at the new one.
  if (change.kind === "moved" && change.pieces.length > 0) return <Pieces pieces={change.pieces} />;
  const kind: Piece["kind"] = change.kind === "added" || change.kind === "removed" ? change.kind : "same";
  return <Pieces pieces={wordsOf(passage, kind, t("rule"))} />;
}

type Attrs = Figure["attrs"];

function figuresOf(change: PassageChange, figure: Attrs, side: Side): { before?: Attrs; after?: Attrs } {
  if (change.kind === "added") return { after: figure };
  if (change.kind === "removed") return { before: figure };
  if (!("before" in change)) return { before: figure, after: figure };
  const other = side === "before" ? change.after : change.before;
  const counterpart = other.look === "figure" ? other.figure : undefined;
  return side === "before" ? { before: figure, after: counterpart } : { before: counterpart, after: figure };
}

/** A moved passage stands on the newer side at its new place, and on the older at the place it left. */
function passageOn(change: PassageChange, side: Side) {
  if (change.kind === "changed") return side === "before" ? change.before : change.after;
  if (change.kind === "moved") return side === "before" ? undefined : change.after;
  if (change.kind === "left" || change.kind === "removed") return side === "before" ? change.passage : undefined;
  if (change.kind === "added" && side === "before") return undefined;
  return change.passage;
}
