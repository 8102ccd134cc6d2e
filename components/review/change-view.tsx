import { useTranslations } from "next-intl";
import type { Comparison } from "@/core/story/compare";
import type { Language } from "@/core/story/story-content";
import type { PassageNotes } from "../story/passage-notes";
import { ChangeSummary } from "./change-summary";
import { FieldChanges } from "./field-changes";
import { PassageChanges } from "./passage-changes";
import { PassageSides } from "./passage-sides";
import { Pieces } from "./pieces";
import type { ChangeNames, RoomPhotos } from "./room";
import { type Look, lookAddress } from "./text-view";

/** Two revisions by their numbers, and what differs between them. */
export type Change = { comparison: Comparison; numbers: { before: number; after: number } };

type Props = {
  look: Look;
  room: string;
  change: Change;
  language: Language;
  names: ChangeNames;
  photos: RoomPhotos;
  notes: PassageNotes;
};

/** Everything that differs between two revisions: a summary, fields in words, then text and figures in one column or in two. */
export function ChangeView({ look, room, change, language, names, photos, notes }: Props) {
  const t = useTranslations("review.change");
  const { written, chosen, credits, body, rearranged, changed } = change.comparison;
  if (!changed) return <p className="mt-6 text-ink-2">{t("none")}</p>;

  const sameBody = body.every(({ kind }) => kind === "same");
  const anyField = written.length + chosen.length > 0 || credits.some(({ kind }) => kind !== "same");
  const text = { changes: body, language, photos, notes, whole: look.whole };
  return (
    <>
      <ChangeSummary comparison={change.comparison} />
      <Legend />
      {anyField && <FieldChanges {...{ written, chosen, credits, names, language }} />}
      {rearranged && (
        <p className="mt-6 border-l-3 border-amber bg-amber-soft px-4 py-2.5 text-sm">{t("rearranged")}</p>
      )}
      <section aria-labelledby="changed-body" className="mt-7">
        <div className="flex flex-wrap items-baseline gap-x-4 text-[13px]">
          <h3 id="changed-body" className="font-sans font-semibold text-ink-3">
            {t("body")}
          </h3>
          <a href={lookAddress(room, { view: look.view, whole: !look.whole })}>{t(look.whole ? "fold" : "unfold")}</a>
        </div>
        {sameBody && !rearranged && <p className="mt-2 text-sm text-ink-2">{t("same_body")}</p>}
        {look.view === "sides" && <PassageSides {...text} numbers={change.numbers} />}
        {look.view !== "sides" && <PassageChanges {...text} />}
      </section>
    </>
  );
}

function Legend() {
  const t = useTranslations("review.change");
  return (
    <p className="mt-3 flex gap-4 text-[13px] text-ink-3">
      {t("legend")}
      {(["added", "removed"] as const).map((kind) => (
        <span key={kind}>
          <Pieces pieces={[{ kind, text: t(kind), marks: [] }]} />
        </span>
      ))}
      <span>
        <span aria-hidden>↕ </span>
        {t("moved")}
      </span>
    </p>
  );
}
