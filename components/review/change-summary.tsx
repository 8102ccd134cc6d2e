import { useTranslations } from "next-intl";
import type { Comparison } from "@/core/story/compare";
import { type Point, summarizeChanges } from "@/core/story/summarize-changes";
import { fieldLabels } from "./field-labels";

/** What changed, in one sentence: fields, paragraphs, figures. */
export function ChangeSummary({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("review.change.summary");
  const tell = usePoint();
  const points = summarizeChanges(comparison).map(tell);
  if (points.length === 0) return null;
  const sentence = points.join(t("separator"));
  return <p className="mt-3 max-w-[44rem] font-medium">{t("sentence", { points: capital(sentence) })}</p>;
}

function usePoint(): (point: Point) => string {
  const t = useTranslations("review.change.summary");
  const facts = useTranslations("review.facts");
  return (point) => {
    if (point.about === "order") return t("order");
    if (point.about === "field") return t("changed", { what: lower(facts(fieldLabels[point.field])) });
    if (point.about === "figures") return t("removed", { what: t("figures", { count: point.count }) });
    if (point.about === "figure") return t(point.deed, { what: t("figure", { figure: point.figure }) });
    if (point.about === "part") {
      const part = t(`part.${point.part}`, { figure: point.figure });
      return t("changed", { what: part });
    }
    return t(point.deed, { what: t(point.about, { count: point.count }) });
  };
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
