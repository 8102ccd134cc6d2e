import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Piece } from "@/core/story/compare-text";
import type { Mark } from "@/core/story/document";

// The word for what happened is read aloud, but is no part of the text: it is neither copied nor found.
const said = "before:sr-only before:content-[attr(data-said)]";
const looks = {
  added: `border-b-2 border-jade bg-jade-soft text-jade no-underline ${said}`,
  removed: `bg-seal-soft text-seal line-through decoration-1 ${said}`,
} as const;

/** Compared text: additions underlined, removals struck through, each told apart without colour and by ear too. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const t = useTranslations("review.change");
  return pieces.map((piece, at) => {
    const words = <Marked marks={piece.marks} text={piece.text} told={piece.kind !== "same"} />;
    if (piece.kind === "added") {
      return (
        <ins key={at} data-said={`${t("added")}: `} className={looks.added}>
          {words}
        </ins>
      );
    }
    if (piece.kind === "removed") {
      return (
        <del key={at} data-said={`${t("removed")}: `} className={looks.removed}>
          {words}
        </del>
      );
    }
    return <span key={at}>{words}</span>;
  });
}

function Marked({ marks, text, told }: { marks: readonly Mark[]; text: string; told: boolean }): ReactNode {
  const t = useTranslations("review.change");
  const link = marks.find((mark) => mark.type === "link");
  const shown = marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === "bold") return <strong>{inner}</strong>;
    if (mark.type === "italic") return <em>{inner}</em>;
    return <span className="underline decoration-dotted">{inner}</span>;
  }, text);
  // Where a link leads is part of what is signed, so a changed one is written out.
  return (
    <>
      {shown}
      {told && link && (
        <small className="mx-1 font-sans text-xs wrap-anywhere">({t("link_to", { href: link.attrs.href })})</small>
      )}
    </>
  );
}
