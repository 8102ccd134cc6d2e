import { useTranslations } from "next-intl";
import type { RemarkPlace } from "@/core/remarks/remark";

/** How a place of a story is named to people, counted from one. */
export function usePlaceName(): (place: RemarkPlace) => string {
  const t = useTranslations("remarks.place");
  return (place) => {
    if (place.at === "text") return t("text", { number: place.passage + 1 });
    if (place.at === "field") return t(place.field);
    if (place.at === "story") return t("story");
    return t(place.part ? `figure_${place.part}` : "figure", { number: place.figure + 1 });
  };
}
