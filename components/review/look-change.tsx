import { useTranslations } from "next-intl";
import type { Container, Passage } from "@/core/story/passages";

/** Says that a passage became another kind of passage, a heading for one. */
export function LookChange({ before, after }: { before: Passage; after: Passage }) {
  const t = useTranslations("review.change");
  const [was, is] = [nameLook(before), nameLook(after)];
  if (was === is) return null;
  return (
    <span className="block font-sans text-[13px] leading-6 text-amber">
      {t("look", { before: t(`looks.${was}`), after: t(`looks.${is}`) })}
    </span>
  );
}

function nameLook(passage: Passage): Container | "paragraph" | "heading2" | "heading3" {
  if (passage.look === "heading2" || passage.look === "heading3") return passage.look;
  return passage.inside.at(-1) ?? "paragraph";
}
