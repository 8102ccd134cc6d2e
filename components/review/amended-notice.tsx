import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Names } from "./room";

type Props = { story: string; since: number; by: readonly Names[] };

/** Says by name that an auditor changed the text, and leads to what they changed (PRODUCT.md, rule 6). */
export function AmendedNotice({ story, since, by }: Props) {
  const t = useTranslations("review.amended");
  const language: Language = useLocale();
  const names = useFormatter().list(by.map((one) => one[language]));
  return (
    <p className="mt-4 border-l-3 border-amber bg-amber-soft px-4 py-2.5 text-sm text-ink">
      {t("by", { names })}{" "}
      <a href={`/desk/stories/${story}/review?show=changes&since=${since}`}>{t("see", { number: since })}</a>
    </p>
  );
}
