import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { PassageNotes } from "@/components/story/passage-notes";
import type { PassageChange } from "@/core/story/compare-bodies";
import type { Language } from "@/core/story/story-content";
import { Folded, foldChanges } from "./folded";
import type { RoomPhotos } from "./room";
import { SideOfChange } from "./side-of-change";

type Props = {
  changes: readonly PassageChange[];
  language: Language;
  photos: RoomPhotos;
  notes: PassageNotes;
  whole: boolean;
  /** The numbers of the two revisions. */
  numbers: { before: number; after: number };
};

/** Both bodies side by side, passage by passage; on a narrow screen the older stands above the newer, and what is the same once. */
export function PassageSides({ changes, language, photos, notes, whole, numbers }: Props) {
  const t = useTranslations("review.change");
  const names = { before: t("side", { number: numbers.before }), after: t("side", { number: numbers.after }) };
  return (
    <div className="mt-3 font-serif text-base leading-[1.7]">
      <div
        aria-hidden
        className="hidden grid-cols-2 gap-x-8 pb-1 font-sans text-[13px] font-semibold text-ink-3 md:grid"
      >
        <p>{names.before}</p>
        <p>{names.after}</p>
      </div>
      {foldChanges(changes, notes, whole).map((stretch, at) => {
        const rows = stretch.changes.map((change, within) => (
          <Row key={within} {...{ change, language, photos, names }}>
            {change.kind !== "left" && change.at.after !== undefined && notes(change.at.after)}
          </Row>
        ));
        if (!stretch.folded) return <Fragment key={at}>{rows}</Fragment>;
        return (
          <Folded key={at} count={stretch.changes.length}>
            {rows}
          </Folded>
        );
      })}
    </div>
  );
}

type RowProps = {
  change: PassageChange;
  language: Language;
  photos: RoomPhotos;
  names: Record<"before" | "after", string>;
  children: ReactNode;
};

const sides = ["before", "after"] as const;

function Row({ change, language, photos, names, children }: RowProps) {
  const same = change.kind === "same";
  return (
    <div className="grid gap-x-8 gap-y-1.5 border-t border-rule py-2 md:grid-cols-2">
      {sides.map((side) => (
        <div key={side} className={`min-w-0 pl-3.5 md:pl-4 ${same && side === "before" ? "hidden md:block" : ""}`}>
          {!same && <p className="font-sans text-xs text-ink-3 md:sr-only">{names[side]}</p>}
          <div lang={language}>
            <SideOfChange {...{ change, side, photos }} />
          </div>
        </div>
      ))}
      <div className="md:col-start-2 empty:hidden">{children}</div>
    </div>
  );
}
