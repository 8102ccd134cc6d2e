import { useTranslations } from "next-intl";

type Base = { number: number; since: "my_verdict" | "my_earlier" | "audit" | "published" | "chosen" };

/** Heads what changed since an older revision: why it is compared with that one. */
export function SinceBase({ base }: { base: Base }) {
  const t = useTranslations("review.change");
  return (
    <>
      <h2 id="changes" className="text-lg">
        {t("heading")}
      </h2>
      <p className="mt-1 text-sm text-ink-2">{t(base.since, { number: base.number })}</p>
    </>
  );
}
