import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PassageNotes } from "@/components/story/passage-notes";
import type { PassageChange } from "@/core/story/compare-bodies";

export type Stretch = { folded: boolean; changes: PassageChange[] };

/** Changes in stretches: far from any change, and where nothing is noted, they are folded; the passage on either side stays. */
export function foldChanges(changes: readonly PassageChange[], notes: PassageNotes, whole: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  changes.forEach((change, at) => {
    const near = [changes[at - 1], change, changes[at + 1]].some((other) => other && other.kind !== "same");
    const noted = change.at.after !== undefined && Boolean(notes(change.at.after));
    const folded = !whole && !near && !noted;
    const last = stretches[stretches.length - 1];
    if (last?.folded === folded) last.changes.push(change);
    else stretches.push({ folded, changes: [change] });
  });
  // A single passage takes hardly more room than the line that would stand for it.
  return stretches.map((stretch) => (stretch.changes.length === 1 ? { ...stretch, folded: false } : stretch));
}

/** A stretch without changes behind its count, opened by one press. */
export function Folded({ count, children }: { count: number; children: ReactNode }) {
  const t = useTranslations("review.change");
  return (
    <details className="border-y border-dashed border-rule py-1">
      <summary className="min-h-8 cursor-pointer font-sans text-[13px] leading-8 text-ink-3">
        {t("skipped", { count })}
      </summary>
      <div className="space-y-3 py-2">{children}</div>
    </details>
  );
}
