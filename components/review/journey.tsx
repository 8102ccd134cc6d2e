import { useTranslations } from "next-intl";
import type { PassageChange } from "@/core/story/compare-bodies";
import { passageText } from "@/core/story/passages";
import { openingOf } from "./passage-words";

type Travelled = Extract<PassageChange, { kind: "moved" | "left" }>;

/** Where a passage came from or went to, with a link to its other place. */
export function Journey({ change }: { change: Travelled }) {
  const t = useTranslations("review.change");
  const { kind, behind, along, at } = change;
  const there = kind === "moved" ? `#${leftPlace(at.before)}` : `#passage-${at.after}`;
  const opening = behind ? openingOf(passageText(behind)) : "";
  const where = along ? "along" : behind ? (opening ? "after" : "after_figure") : "front";
  return (
    <span className="block font-sans text-[13px] leading-6 whitespace-normal text-amber">
      {t(`${kind}_${where}`, { opening })}{" "}
      <a href={there} className="whitespace-nowrap underline">
        {t(kind === "moved" ? "see_old_place" : "see_new_place")}
      </a>
    </span>
  );
}

/** The address on the page of the place a passage left. */
export function leftPlace(before: number | undefined): string {
  return `left-${before ?? 0}`;
}
