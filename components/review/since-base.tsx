import { useTranslations } from "next-intl";
import type { Comparison } from "@/core/story/compare";
import type { Language } from "@/core/story/story-content";
import { ChangeView } from "./change-view";
import type { ChangeNames, RoomPhotos } from "./room";

type Base = { number: number; since: "my_verdict" | "audit" | "published" | "chosen" };
type Props = { base: Base; comparison: Comparison; language: Language; names: ChangeNames; photos: RoomPhotos };

/** What changed since an older revision, and why it is compared with that one. */
export function SinceBase({ base, ...change }: Props) {
  const t = useTranslations("review.change");
  return (
    <section aria-labelledby="changes" className="mt-6">
      <h2 id="changes" className="text-lg">
        {t("heading")}
      </h2>
      <p className="mt-1 text-sm text-ink-2">{t(base.since, { number: base.number })}</p>
      <ChangeView {...change} />
    </section>
  );
}
