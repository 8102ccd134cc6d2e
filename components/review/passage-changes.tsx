import { Fragment } from "react";
import type { PassageNotes } from "@/components/story/passage-notes";
import type { PassageChange } from "@/core/story/compare-bodies";
import type { Language } from "@/core/story/story-content";
import { Folded, foldChanges } from "./folded";
import { OneChange } from "./one-change";
import type { RoomPhotos } from "./room";

type Props = {
  changes: readonly PassageChange[];
  language: Language;
  photos: RoomPhotos;
  notes: PassageNotes;
  /** Unfolds the stretches without changes. */
  whole: boolean;
};

/** The body with its changes in one column; what is noted at a passage stands behind it. */
export function PassageChanges({ changes, language, photos, notes, whole }: Props) {
  return (
    <div lang={language} className="mt-3 max-w-[40rem] space-y-3 pl-2 font-serif text-[17px] leading-[1.75] md:pl-0">
      {foldChanges(changes, notes, whole).map((stretch, at) => {
        const shown = stretch.changes.map((change, within) => (
          <Fragment key={within}>
            <OneChange {...{ change, photos }} />
            {change.kind !== "left" && change.at.after !== undefined && notes(change.at.after)}
          </Fragment>
        ));
        if (!stretch.folded) return <Fragment key={at}>{shown}</Fragment>;
        return (
          <Folded key={at} count={stretch.changes.length}>
            {shown}
          </Folded>
        );
      })}
    </div>
  );
}
