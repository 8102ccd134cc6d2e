import { useTranslations } from "next-intl";

/** One dot for each audit: signed, at work, still to come. The words beside it say the same. */
export function StageDots({ stage, stages }: { stage: number | null; stages: readonly unknown[] }) {
  const t = useTranslations("desk.stages");
  const look = (place: number) => {
    if (stage === null || place > stage) return "border-ink-3";
    return place < stage ? "border-jade bg-jade" : "border-seal bg-seal";
  };
  return (
    <span role="img" aria-label={t("label", { signed: stage ?? 0, all: stages.length })} className="inline-flex gap-1">
      {stages.map((_, place) => (
        <span key={place} className={`size-[7px] rounded-full border-[1.5px] ${look(place)}`} />
      ))}
    </span>
  );
}
