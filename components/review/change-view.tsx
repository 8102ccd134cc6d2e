import { useTranslations } from "next-intl";
import type { Comparison } from "@/core/story/compare";
import type { Language } from "@/core/story/story-content";
import { FieldChanges } from "./field-changes";
import { PassageChanges } from "./passage-changes";
import { Pieces } from "./pieces";
import type { ChangeNames, RoomPhotos } from "./room";

type Props = { comparison: Comparison; language: Language; names: ChangeNames; photos: RoomPhotos };

/** Everything that differs between two revisions: fields in words, then text and figures. */
export function ChangeView({ comparison, language, names, photos }: Props) {
  const t = useTranslations("review.change");
  const { written, chosen, credits, body, rearranged, changed } = comparison;
  if (!changed) return <p className="mt-6 text-ink-2">{t("none")}</p>;

  const sameBody = body.every((change) => change.kind === "same");
  const anyField = written.length + chosen.length > 0 || credits.some((change) => change.kind !== "same");
  return (
    <>
      <Legend />
      {anyField && <FieldChanges {...{ written, chosen, credits, names, language }} />}
      {rearranged && (
        <p className="mt-6 border-l-3 border-amber bg-amber-soft px-4 py-2.5 text-sm">{t("rearranged")}</p>
      )}
      {sameBody && !rearranged && <p className="mt-6 text-sm text-ink-2">{t("same_body")}</p>}
      {!sameBody && (
        <section aria-label={t("body")} className="mt-7">
          <h2 className="font-sans text-[13px] font-semibold text-ink-3">{t("body")}</h2>
          <PassageChanges {...{ changes: body, language, photos }} />
        </section>
      )}
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
    </p>
  );
}
