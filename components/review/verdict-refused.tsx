"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "../form-state";
import { Notice } from "../ui/notice";

type Props = { state: NonNullable<FormState>; story: string; revision: number };

/** Why a verdict does not count, and where to go from there. */
export function VerdictRefused({ state, story, revision }: Props) {
  const t = useTranslations("review.decide");
  const sentence = useTranslations("words.refusal");
  const seen = state.typed.revision ?? "";
  const late = state.refusal === "changed_meanwhile";
  const moved = late && Number(seen) < revision;
  return (
    <div data-refusal tabIndex={-1} className="px-4 pt-4 outline-none md:px-10">
      <Notice look="refused">
        {late && !moved ? t("decided_meanwhile") : sentence(state.refusal)}
        {state.refusal === "not_opened" && (
          <>
            {" "}
            <a href={`/desk/stories/${story}/review?show=text`}>{t("read_it", { number: revision })}</a>
          </>
        )}
        {moved && (
          <>
            {" "}
            {t("now_shown", { number: revision })}{" "}
            <a href={`/desk/stories/${story}/review?show=changes&since=${seen}`}>{t("newest", { number: seen })}</a>
          </>
        )}
      </Notice>
    </div>
  );
}
