import type { ReactNode } from "react";
import { useTranslations } from "next-intl";

type Props = { why: string; whoSigns: ReactNode; papers: ReactNode; children: ReactNode };

/** The room for somebody who may read but not decide: the text, and why. */
export function ClosedRoom({ why, whoSigns, papers, children }: Props) {
  const t = useTranslations("review.decide");
  return (
    <div className="grid min-h-svh lg:grid-cols-[minmax(0,1fr)_340px]">
      <div className="min-w-0 px-4 pt-5 pb-10 md:px-10 md:pt-6">{children}</div>
      <aside
        aria-label={t("heading")}
        className="grid content-start gap-7 border-t border-rule bg-raised px-4 pt-5 pb-10 md:px-10 lg:border-t-0 lg:border-l lg:px-[18px]"
      >
        <section aria-labelledby="closed">
          <h2 id="closed" className="font-sans text-[13px] font-semibold text-ink-3">
            {t("closed")}
          </h2>
          <p className="mt-2 border-l-3 border-rule-strong bg-sunk px-3 py-2 text-sm">{why}</p>
        </section>
        {whoSigns}
        {papers}
      </aside>
    </div>
  );
}
